package no.imdi.introresultat.job;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/** Divides a run's participants by bucket: each part reads and writes its own. */
final class Bolkdeling implements Partitioner {
    static final String BOLK = "bolk";

    private final int antall;

    Bolkdeling(int antall) {
        this.antall = antall;
    }

    @Override
    public Map<String, ExecutionContext> partition(int gridSize) {
        Map<String, ExecutionContext> deler = new LinkedHashMap<>();
        for (int bolk = 0; bolk < antall; bolk++) {
            ExecutionContext innhold = new ExecutionContext();
            innhold.putInt(BOLK, bolk);
            deler.put(BOLK + bolk, innhold);
        }
        return deler;
    }
}
