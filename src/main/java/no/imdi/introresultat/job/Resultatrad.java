package no.imdi.introresultat.job;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.SortedSet;
import no.imdi.introresultat.register.Avslutningsaarsak;
import no.imdi.introresultat.rules.Deltakelse;
import no.imdi.introresultat.rules.Deltakerresultat;
import no.imdi.introresultat.rules.Grunnlagsplass;
import no.imdi.introresultat.rules.Sted;

/**
 * An outcome as it is stored: the columns of {@code resultat.deltakerresultat} after run and bucket, in their order. What is
 * written and what is read back are the same values, so that a stored outcome can be held against one calculated anew.
 */
record Resultatrad(
        String deltakerId,
        String kjonn,
        String utfall,
        String kommunenummer,
        String bydelsnummer,
        String utenSted,
        String avslutningsaarsak,
        String aarsak8,
        String aarsak3,
        String programId,
        LocalDate sluttDato,
        Boolean automatisk,
        boolean deltok,
        String deltokKommune,
        String deltokBydel,
        String deltokUtenSted,
        String kategorier12,
        String kategorier4,
        Boolean utenTiltak) {
    private static final Sted INGEN = new Sted(null, null, null);
    private static final Avslutningsaarsak UTEN_AARSAK = new Avslutningsaarsak(null, null, null, null, false, null);
    private static final Grunnlagsplass UTENFOR = new Grunnlagsplass(INGEN, UTEN_AARSAK, null, null, false);

    static Resultatrad av(Deltakerresultat resultat) {
        boolean iGrunnlag = resultat.grunnlag() != null;
        Grunnlagsplass plass = iGrunnlag ? resultat.grunnlag() : UTENFOR;
        Deltakelse deltakelse = resultat.deltakelse();
        boolean deltok = deltakelse != null;
        Sted deltokSted = deltok ? deltakelse.sted() : INGEN;
        return new Resultatrad(
                resultat.deltaker().deltakerId(),
                resultat.deltaker().kjonn().name(),
                resultat.utfall().name(),
                plass.sted().kommunenummer(),
                plass.sted().bydelsnummer(),
                navn(plass.sted().utenSted()),
                plass.aarsak().kode(),
                plass.aarsak().aarsak8(),
                plass.aarsak().aarsak3(),
                plass.programId(),
                plass.sluttDato(),
                iGrunnlag ? plass.automatisk() : null,
                deltok,
                deltokSted.kommunenummer(),
                deltokSted.bydelsnummer(),
                navn(deltokSted.utenSted()),
                deltok ? liste(deltakelse.kategorier12()) : null,
                deltok ? liste(deltakelse.kategorier4()) : null,
                deltok ? deltakelse.utenTiltak() : null);
    }

    static Resultatrad les(ResultSet rad) throws SQLException {
        return new Resultatrad(
                rad.getString("deltaker_id"),
                rad.getString("kjonn"),
                rad.getString("utfall"),
                rad.getString("kommunenummer"),
                rad.getString("bydelsnummer"),
                rad.getString("uten_sted"),
                rad.getString("avslutningsaarsak"),
                rad.getString("aarsak8"),
                rad.getString("aarsak3"),
                rad.getString("program_id"),
                rad.getObject("slutt_dato", LocalDate.class),
                rad.getObject("automatisk", Boolean.class),
                rad.getBoolean("deltok"),
                rad.getString("deltok_kommune"),
                rad.getString("deltok_bydel"),
                rad.getString("deltok_uten_sted"),
                rad.getString("kategorier12"),
                rad.getString("kategorier4"),
                rad.getObject("uten_tiltak", Boolean.class));
    }

    Kopilinje til(Kopilinje linje) {
        return linje.felt(deltakerId)
                .felt(kjonn)
                .felt(utfall)
                .felt(kommunenummer)
                .felt(bydelsnummer)
                .felt(utenSted)
                .felt(avslutningsaarsak)
                .felt(aarsak8)
                .felt(aarsak3)
                .felt(programId)
                .felt(sluttDato)
                .felt(automatisk)
                .felt(deltok)
                .felt(deltokKommune)
                .felt(deltokBydel)
                .felt(deltokUtenSted)
                .felt(kategorier12)
                .felt(kategorier4)
                .felt(utenTiltak);
    }

    private static String navn(Sted.UtenSted utenSted) {
        return utenSted == null ? null : utenSted.name();
    }

    private static String liste(SortedSet<String> koder) {
        return koder.isEmpty() ? null : String.join(",", koder);
    }
}
