package no.imdi.introresultat.job;

import java.time.LocalDate;
import java.util.List;
import no.imdi.introresultat.register.Kodeverk;
import no.imdi.introresultat.register.Kommunestruktur;
import no.imdi.introresultat.register.RefusedException;
import no.imdi.introresultat.rules.Kjoringstype;
import no.imdi.introresultat.rules.Regelverk;
import no.imdi.introresultat.rules.kontroll.Kontroller;
import no.imdi.introresultat.statistics.Regioninndeling;
import no.imdi.introresultat.statistics.Tabell;

/**
 * All that a run goes by besides its extract.
 *
 * @param oppsett the year's settings
 * @param kodeverk code lists
 * @param tabeller the tables, in published order
 * @param kontroller the controls there are
 * @param sha256 hash over settings and code lists
 */
record Kjoringsgrunnlag(
        Aarsoppsett oppsett, Kodeverk kodeverk, List<Tabell> tabeller, Kontroller kontroller, String sha256) {
    /** The rules for one kind of run. */
    Regelverk regelverk(Kjoringstype type) {
        return new Regelverk(
                oppsett.resultataar(), type, oppsett.frist(), oppsett.maksProgramtid(), struktur(), kodeverk);
    }

    /** The municipalities of the year. */
    Kommunestruktur struktur() {
        return kodeverk.struktur(oppsett.strukturdato());
    }

    /** What to throw when someone asks for a municipality that is none of the year's. */
    RefusedException ukjentKommune(String nummer) {
        return new RefusedException("Kommunenummeret «" + nummer + "» finnes ikke i kommunestrukturen "
                + oppsett.strukturdato() + "; bruk et nummer som gjaldt da.");
    }

    /** The regions of the year. */
    Regioninndeling inndeling() {
        return inndeling(oppsett.strukturdato());
    }

    /** The regions of a day. */
    Regioninndeling inndeling(LocalDate strukturdato) {
        return new Regioninndeling(kodeverk, kodeverk.struktur(strukturdato));
    }
}
