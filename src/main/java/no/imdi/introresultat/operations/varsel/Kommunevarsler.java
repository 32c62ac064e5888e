package no.imdi.introresultat.operations.varsel;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import no.imdi.introresultat.extract.KodeverkLeser;
import no.imdi.introresultat.extract.Ressurser;
import no.imdi.introresultat.job.Aarsoppsett;
import no.imdi.introresultat.job.Kjoring;
import no.imdi.introresultat.job.Kjoringer;
import no.imdi.introresultat.job.Kjoringsinnsyn;
import no.imdi.introresultat.job.Kjoringsstatus;
import no.imdi.introresultat.notification.Brevtype;
import no.imdi.introresultat.notification.Kontakt;
import no.imdi.introresultat.notification.Kontakter;
import no.imdi.introresultat.notification.Utboks;
import no.imdi.introresultat.publication.Tekster;
import no.imdi.introresultat.register.FailedException;
import no.imdi.introresultat.register.Kommune;
import no.imdi.introresultat.register.Kommunestruktur;
import no.imdi.introresultat.rules.Kjoringstype;
import no.imdi.introresultat.rules.Registreringsfrist;
import no.imdi.introresultat.schedule.Forfall;
import org.springframework.transaction.support.TransactionOperations;

/** Mail to the municipalities: all of an occasion's are put in the outbox together, or none. */
final class Kommunevarsler {
    private static final Tekster TEKSTER = new Tekster(Tekster.BOKMAAL);

    private final Ressurser ressurser;
    private final Kjoringer kjoringer;
    private final Kjoringsinnsyn innsyn;
    private final Utboks utboks;
    private final TransactionOperations samlet;
    private final Clock klokke;
    private final String lenke;

    /** @param lenke where a municipality finds its results, with {@code {aar}} and {@code {kommune}} in it; empty for nowhere */
    Kommunevarsler(
            Ressurser ressurser,
            Kjoringer kjoringer,
            Kjoringsinnsyn innsyn,
            Utboks utboks,
            TransactionOperations samlet,
            Clock klokke,
            String lenke) {
        this.ressurser = ressurser;
        this.kjoringer = kjoringer;
        this.innsyn = innsyn;
        this.utboks = utboks;
        this.samlet = samlet;
        this.klokke = klokke;
        this.lenke = lenke;
    }

    /** Tells every municipality with a contact of the year's latest preliminary run. */
    void forelopig(Forfall forfall) {
        varsle(forfall, Kjoringstype.FORELOPIG, Brevtype.FORELOPIG);
    }

    /** Reminds those that still have findings. */
    void paaminnelse(Forfall forfall) {
        varsle(forfall, Kjoringstype.FORELOPIG, Brevtype.PAAMINNELSE);
    }

    /** Tells every municipality with a contact that the final results are published. */
    void endelig(Forfall forfall) {
        varsle(forfall, Kjoringstype.ENDELIG, Brevtype.ENDELIG);
    }

    private void varsle(Forfall forfall, Kjoringstype type, Brevtype brevtype) {
        Kjoring kjoring = siste(forfall.aar(), type);
        Registreringsfrist frist = Aarsoppsett.les(ressurser, forfall.aar()).frist();
        Kontakter kontakter = Varsler.kontakter(ressurser);
        Kommunestruktur struktur = new KodeverkLeser(ressurser).les().struktur(kjoring.strukturdato());
        Map<String, Long> funn = innsyn.funnTilVarsel(kjoring, ressurser, struktur);
        samlet.executeWithoutResult(transaksjon -> {
            for (Kommune kommune : struktur.kommuner()) {
                long antall = funn.getOrDefault(kommune.nummer(), 0L);
                if (brevtype != Brevtype.PAAMINNELSE || antall > 0) {
                    for (Kontakt kontakt : kontakter.til(kommune.nummer())) {
                        legg(forfall, kontakt, brevtype, kommune, frist.dato(), antall);
                    }
                }
            }
        });
    }

    private void legg(
            Forfall forfall, Kontakt kontakt, Brevtype brevtype, Kommune kommune, LocalDate frist, long antall) {
        LocalDate iDag = klokke.instant().atZone(Registreringsfrist.NORGE).toLocalDate();
        String aar = Integer.toString(forfall.aar());
        utboks.legg(
                forfall.navn(),
                kontakt,
                brevtype,
                lenke.replace("{aar}", aar).replace("{kommune}", kommune.nummer()),
                Map.of(
                        "aar", aar,
                        "kommune", kommune.navn(),
                        "frist", TEKSTER.dato(frist),
                        "funn", Long.toString(antall),
                        "dager", Long.toString(Math.max(0, ChronoUnit.DAYS.between(iDag, frist)))));
    }

    private Kjoring siste(int aar, Kjoringstype type) {
        List<Kjoring> ferdige = kjoringer.alle().stream()
                .filter(kjoring ->
                        kjoring.aar() == aar && kjoring.type() == type && kjoring.status() == Kjoringsstatus.FERDIG)
                .toList();
        if (ferdige.isEmpty()) {
            throw new FailedException(
                    "Resultatåret " + aar + " har ingen ferdig " + type.ord() + " kjøring å varsle om; se «schedule».");
        }
        return ferdige.get(ferdige.size() - 1);
    }
}
