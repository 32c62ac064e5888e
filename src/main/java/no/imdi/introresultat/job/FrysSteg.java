package no.imdi.introresultat.job;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.imdi.introresultat.extract.Avvistrad;
import no.imdi.introresultat.extract.Frosset;
import no.imdi.introresultat.extract.Frysing;
import no.imdi.introresultat.extract.Radtelling;
import no.imdi.introresultat.extract.Stoppsignal;
import no.imdi.introresultat.extract.Uttrekkskilde;
import no.imdi.introresultat.publication.NorskTid;
import no.imdi.introresultat.register.RefusedException;
import no.imdi.introresultat.rules.Registreringsfrist;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Freezes the extract and seals it. Until it is sealed the run's extract counts for nothing: an earlier attempt's is dropped,
 * and the same extract sealed before is the same snapshot.
 */
final class FrysSteg extends Steg {
    private static final int VISTE_RADER = 10;
    private static final Pattern ID_MED_VERDI = Pattern.compile("([a-z]+_id) «[^»]*»");

    private final Frysing frysing;
    private final Uttrekkskilder kilder;
    private final Kjoringer kjoringer;
    private final Spor spor;
    private final TransactionTemplate straks;

    FrysSteg(
            LevendeKjoringer levende,
            Frysing frysing,
            Uttrekkskilder kilder,
            Kjoringer kjoringer,
            Spor spor,
            PlatformTransactionManager transaksjoner) {
        super(levende);
        this.frysing = frysing;
        this.kilder = kilder;
        this.kjoringer = kjoringer;
        this.spor = spor;
        this.straks = new TransactionTemplate(transaksjoner);
        this.straks.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    void gjor(Kjoringsmiljo miljo) {
        Kjoring kjoring = kjoringer.hent(miljo.kjoring().id());
        if (kjoring.uttrekkId() != null) {
            dropp(kjoring.uttrekkId());
        }
        try (Uttrekkskilde kilde = kilder.aapne(kjoring.uttrekk())) {
            if (miljo.endelig()) {
                krevEtterFristen(kilde.hentet(), miljo.grunnlag().oppsett().frist());
            }
            Stoppsignal stopp = new Lesing(miljo);
            int uttrekkId = frysing.frys(kilde, stopp);
            noter(kjoring, uttrekkId);
            krevFaaAvviste(miljo, uttrekkId);
            miljo.stopp().sjekk();
            noterForseglet(miljo, frysing.forsegl(uttrekkId, stopp));
        }
    }

    /** One that another run has sealed before is left as it is. */
    private void dropp(int uttrekkId) {
        if (frysing.finn(uttrekkId).isEmpty()) {
            frysing.slett(uttrekkId);
        }
    }

    /** At once, so that whoever restarts the run knows which extract it had begun. */
    private void noter(Kjoring kjoring, int uttrekkId) {
        straks.executeWithoutResult(transaksjon -> kjoringer.settUttrekk(kjoring.id(), uttrekkId));
    }

    private void noterForseglet(Kjoringsmiljo miljo, Frosset frosset) {
        straks.executeWithoutResult(transaksjon -> {
            kjoringer.settUttrekk(miljo.kjoring().id(), frosset.uttrekkId());
            spor.skriv(
                    miljo.hvem(),
                    Spor.Handling.UTTREKK_FORSEGLET,
                    miljo.kjoring(),
                    frosset.uttrekkId() + " " + frosset.segl());
        });
    }

    private static void krevEtterFristen(Instant hentet, Registreringsfrist frist) {
        Instant siste = frist.sisteCutoff();
        if (hentet.isBefore(siste)) {
            throw new RefusedException("Uttrekket ble hentet " + NorskTid.iso(hentet) + ", før siste frist gikk ut "
                    + NorskTid.iso(siste) + "; en endelig kjøring trenger et uttrekk hentet da eller senere.");
        }
    }

    private void krevFaaAvviste(Kjoringsmiljo miljo, int uttrekkId) {
        Avvisningsgrense grense = miljo.grunnlag()
                .oppsett()
                .maksAvvisteRader()
                .get(miljo.kjoring().type());
        List<Radtelling> telling = frysing.tell(uttrekkId);
        long lest = telling.stream().mapToLong(Radtelling::lest).sum();
        long avvist = telling.stream().mapToLong(Radtelling::avvist).sum();
        if (grense.overskredet(avvist, lest)) {
            String rader = frysing.avviste(uttrekkId, VISTE_RADER).stream()
                    .map(FrysSteg::vis)
                    .collect(Collectors.joining("; "));
            dropp(uttrekkId);
            throw new RefusedException(avvist + " av " + lest + " rader i uttrekket kunne ikke leses, og grensen er "
                    + grense + "; rett dem og hent uttrekket på nytt. " + (avvist > VISTE_RADER ? "De første: " : "")
                    + rader + ".");
        }
    }

    /** Lets the reading be stopped, and tells how far it has come. */
    private static final class Lesing implements Stoppsignal {
        private final Kjoringsmiljo miljo;
        private long lest;

        Lesing(Kjoringsmiljo miljo) {
            this.miljo = miljo;
        }

        @Override
        public void sjekk() {
            miljo.stopp().sjekk();
        }

        @Override
        public Ventetid begynn(Runnable avbryt) {
            return miljo.stopp().begynn(avbryt)::run;
        }

        @Override
        public void lest(long rader) {
            lest += rader;
            miljo.framdrift().rader(lest, 0);
        }
    }

    /** The file and line say which row; ids are for those who may open the extract. */
    private static String vis(Avvistrad rad) {
        return rad.fil() + " linje " + rad.linje() + " "
                + ID_MED_VERDI.matcher(rad.grunn()).replaceAll("$1");
    }
}
