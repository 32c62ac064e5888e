package no.imdi.introresultat.job;

import java.util.List;
import no.imdi.introresultat.register.FailedException;

/** Fails a run whose ledger does not balance, before anything is exported. */
final class RegnskapSteg extends Steg {
    private final Telling telling;
    private final Regnskapsforing regnskapsforing;
    private final Kjoringer kjoringer;

    RegnskapSteg(LevendeKjoringer levende, Telling telling, Regnskapsforing regnskapsforing, Kjoringer kjoringer) {
        super(levende);
        this.telling = telling;
        this.regnskapsforing = regnskapsforing;
        this.kjoringer = kjoringer;
    }

    @Override
    void gjor(Kjoringsmiljo miljo) {
        Kjoring kjoring = kjoringer.hent(miljo.kjoring().id());
        List<String> ubalanser =
                regnskapsforing.gjorOpp(kjoring, telling.tell(miljo)).ubalanser();
        if (!ubalanser.isEmpty()) {
            throw new FailedException(
                    "Regnskapet for kjøringen " + kjoring.fulltNavn() + " går ikke opp, og ingenting er"
                            + " eksportert; meld fra til utviklerne: " + String.join(" ", ubalanser));
        }
    }
}
