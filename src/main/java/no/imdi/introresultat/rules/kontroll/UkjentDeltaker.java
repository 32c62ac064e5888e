package no.imdi.introresultat.rules.kontroll;

import java.util.Optional;
import no.imdi.introresultat.register.Registertype;

/**
 * A registration names a participant the extract does not hold. Not a control of one participant: the row is rejected
 * when the extract is read, and whoever rejects it makes the finding here.
 */
public final class UkjentDeltaker implements Avvikstype {
    @Override
    public String nummer() {
        return "K015";
    }

    @Override
    public String kode() {
        return "UKJENT_DELTAKER";
    }

    @Override
    public Alvorlighet alvorlighet() {
        return Alvorlighet.FEIL;
    }

    @Override
    public String tekst() {
        return "Registreringen viser til en deltaker som ikke finnes i uttrekket, og er ikke med i beregningen.";
    }

    @Override
    public String utbedringINir() {
        return "Knytt registreringen til riktig deltaker, eller slett den.";
    }

    @Override
    public String utbedringIFagsystem() {
        return "Knytt registreringen til riktig deltaker i fagsystemet, eller slett den, og overfør på "
                + "nytt. Er deltakeren riktig i fagsystemet, meld fra til leverandøren.";
    }

    @Override
    public Optional<String> regel() {
        return Optional.of("En registrering av en ukjent deltaker avvises (kontrakten del 1).");
    }

    /**
     * The finding for one rejected registration.
     *
     * @param type kind of the registration
     * @param id the registration
     * @param deltakerId the participant it names
     * @param kommunenummer the municipality as registered; null when absent
     */
    public Avvik avvik(Registertype type, String id, String deltakerId, String kommunenummer) {
        return new Avvik(kode(), alvorlighet(), deltakerId, kommunenummer, type, id, new Funnet().melding());
    }

    record Funnet() implements Funn {
        @Override
        public String melding() {
            return "Deltakeren finnes ikke i uttrekket. Ventet et deltakernummer fra deltaker.csv.";
        }
    }
}
