package no.imdi.introresultat.job;

import java.nio.file.Path;
import no.imdi.introresultat.extract.Filuttrekk;
import no.imdi.introresultat.extract.JdbcUttrekk;
import no.imdi.introresultat.extract.Uttrekkskilde;
import no.imdi.introresultat.register.RefusedException;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.core.env.Environment;

/** Opens what a run's extract is read from: a folder, a zip file, or the NIR database that is configured. */
final class Uttrekkskilder {
    private final Environment miljo;

    Uttrekkskilder(Environment miljo) {
        this.miljo = miljo;
    }

    Uttrekkskilde aapne(String uttrekk) {
        if (uttrekk.equals(Kjoring.NIR)) {
            return nir();
        }
        return Filuttrekk.aapne(Path.of(uttrekk));
    }

    private Uttrekkskilde nir() {
        String url = innstilling(Programnokkel.NIR_URL);
        if (url.isEmpty()) {
            throw new RefusedException("Ingen NIR-database er satt opp; oppgi et uttrekk med --extract, eller sett"
                    + " INTRORESULTAT_NIR_URL, INTRORESULTAT_NIR_USER og INTRORESULTAT_NIR_PASSWORD.");
        }
        PGSimpleDataSource nir = new PGSimpleDataSource();
        nir.setUrl(url);
        nir.setUser(innstilling(Programnokkel.NIR_USER));
        nir.setPassword(innstilling(Programnokkel.NIR_PASSWORD));
        nir.setApplicationName("introresultat");
        String skjema = innstilling(Programnokkel.NIR_SCHEMA);
        return JdbcUttrekk.aapne(nir, skjema.isEmpty() ? JdbcUttrekk.STANDARD_SKJEMA : skjema);
    }

    private String innstilling(Programnokkel nokkel) {
        return miljo.getProperty(nokkel.egenskap().orElseThrow(), "");
    }
}
