package no.imdi.introresultat.operations.varsel;

import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import no.imdi.introresultat.extract.KodeverkLeser;
import no.imdi.introresultat.extract.Ressurser;
import no.imdi.introresultat.job.Kjoringer;
import no.imdi.introresultat.job.Kjoringsinnsyn;
import no.imdi.introresultat.notification.Brevtype;
import no.imdi.introresultat.notification.Kontakt;
import no.imdi.introresultat.notification.Kontakter;
import no.imdi.introresultat.notification.Utboks;
import no.imdi.introresultat.register.Kodeverk;
import no.imdi.introresultat.schedule.Forfall;
import no.imdi.introresultat.schedule.Jobb;
import no.imdi.introresultat.schedule.Oppgave;
import no.imdi.introresultat.schedule.Tidsplanlogg;
import no.imdi.introresultat.schedule.Tidsplanlytter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Puts mail in the outbox for what happens: to municipalities as part of the dates' own work, to operations and statisticians when
 * a date is done, fails or is neglected. What failed is not told in the mail itself, which holds no number about persons.
 */
public final class Varsler implements Tidsplanlytter {
    private final Tidsplanlogg logg = new Tidsplanlogg();
    private final Set<String> meldt = ConcurrentHashMap.newKeySet();
    private final Ressurser ressurser;
    private final Utboks utboks;
    private final Kommunevarsler kommunevarsler;

    /**
     * @param lenke where a municipality finds its results, with {@code {aar}} and {@code {kommune}} in it; empty for nowhere
     */
    public Varsler(
            Ressurser ressurser,
            JdbcClient jdbc,
            Kjoringer kjoringer,
            TransactionOperations samlet,
            Clock klokke,
            String lenke) {
        this.ressurser = ressurser;
        this.utboks = new Utboks(jdbc);
        this.kommunevarsler =
                new Kommunevarsler(ressurser, kjoringer, new Kjoringsinnsyn(jdbc), utboks, samlet, klokke, lenke);
    }

    /** The contacts of the home folder; none where it has no such file. */
    static Kontakter kontakter(Ressurser ressurser) {
        Kodeverk kodeverk = new KodeverkLeser(ressurser).les();
        return Kontakter.les(ressurser.tekst(Kontakter.FIL).orElse(""), kodeverk::harKommune);
    }

    /** What each job does, with those told who are to be. */
    public Map<Jobb, Oppgave> medVarsler(Map<Jobb, Oppgave> oppgaver) {
        Map<Jobb, Oppgave> alle = new EnumMap<>(oppgaver);
        alle.put(Jobb.VARSLING, kommunevarsler::forelopig);
        alle.put(Jobb.PAAMINNELSE, etter(oppgaver.get(Jobb.PAAMINNELSE), kommunevarsler::paaminnelse));
        alle.put(Jobb.ENDELIG, etter(oppgaver.get(Jobb.ENDELIG), this::onskGodkjenning));
        alle.put(Jobb.PUBLISERING, etter(oppgaver.get(Jobb.PUBLISERING), kommunevarsler::endelig));
        return alle;
    }

    private static Oppgave etter(Oppgave forst, Oppgave saa) {
        return forfall -> {
            forst.utfor(forfall);
            saa.utfor(forfall);
        };
    }

    private void onskGodkjenning(Forfall forfall) {
        legg(Kontakt.STATISTIKK, forfall.navn() + "/godkjenning", Brevtype.GODKJENNING, forfall.navn());
    }

    @Override
    public void endret(Forfall forfall) {
        logg.endret(forfall);
        switch (forfall.tilstand()) {
            case FERDIG -> legg(Kontakt.DRIFT, forfall.navn() + "/ferdig", Brevtype.FERDIG, forfall.navn());
            case PROVES_IGJEN, OPPGITT ->
                legg(Kontakt.DRIFT, forfall.navn() + "/forsok-" + forfall.forsok(), Brevtype.FEILET, forfall.navn());
            case PLANLAGT, UTLOST, VENTER, TAPT -> {}
        }
    }

    @Override
    public void alarm(String hva, String setning) {
        logg.alarm(hva, setning);
        String anledning = "alarm/" + hva + "/" + Integer.toHexString(setning.hashCode());
        if (meldt.add(anledning)) {
            legg(Kontakt.DRIFT, anledning, Brevtype.ALARM, hva);
        }
    }

    private void legg(String mottaker, String anledning, Brevtype type, String dato) {
        for (Kontakt kontakt : kontakter(ressurser).til(mottaker)) {
            utboks.legg(
                    anledning,
                    kontakt,
                    type,
                    "",
                    Map.of("dato", dato, "aar", dato.split("/")[0], "jobb", dato.replaceFirst(".*/", "")));
        }
    }
}
