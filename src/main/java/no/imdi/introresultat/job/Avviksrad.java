package no.imdi.introresultat.job;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import no.imdi.introresultat.register.Registertype;
import no.imdi.introresultat.rules.kontroll.Alvorlighet;
import no.imdi.introresultat.rules.kontroll.Avvik;
import no.imdi.introresultat.rules.kontroll.Kontrolloppsett;
import no.imdi.introresultat.rules.kontroll.UkjentDeltaker;

/** A row of {@code avvik.sql} as a finding under the year's settings. */
final class Avviksrad {
    private static final UkjentDeltaker UKJENT_DELTAKER = new UkjentDeltaker();

    private Avviksrad() {}

    /**
     * The finding. What the calculation found is as the year's settings say already; what the reading found is not.
     *
     * @return empty for a finding that is not made this year
     */
    static Optional<Avvik> les(ResultSet rad, Kontrolloppsett oppsett) throws SQLException {
        Avvik avvik = avvik(rad);
        return avvik.kode().equals(UKJENT_DELTAKER.kode()) && !oppsett.gjores(UKJENT_DELTAKER)
                ? Optional.empty()
                : Optional.of(oppsett.juster(avvik));
    }

    private static Avvik avvik(ResultSet rad) throws SQLException {
        String kode = rad.getString("kode");
        String typenavn = rad.getString("type");
        Registertype type = typenavn == null ? null : Registertype.valueOf(typenavn);
        String id = rad.getString("id");
        String deltakerId = rad.getString("deltaker_id");
        String kommunenummer = rad.getString("kommunenummer");
        if (kode.equals(UKJENT_DELTAKER.kode())) {
            return UKJENT_DELTAKER.avvik(type, id, deltakerId, kommunenummer);
        }
        Alvorlighet alvorlighet = Alvorlighet.valueOf(rad.getString("alvorlighet"));
        return new Avvik(kode, alvorlighet, deltakerId, kommunenummer, type, id, rad.getString("melding"));
    }
}
