package no.imdi.introresultat.job;

import java.math.BigDecimal;
import java.util.Optional;
import no.imdi.introresultat.statistics.Andel;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The headline figures of a run, for those who run it: all numbers, nothing hidden.
 *
 * @param deltok persons who took part in the year
 * @param grunnlag persons in the result base
 * @param andelMaal percent of them who reached the goal; empty when there are none
 * @param andelMaalMenn the same for men
 * @param andelMaalKvinner the same for women
 * @param utenAarsak persons in the base without a registered reason
 * @param utelatte versions that came too late
 */
public record Hovedtall(
        long deltok,
        long grunnlag,
        Optional<BigDecimal> andelMaal,
        Optional<BigDecimal> andelMaalMenn,
        Optional<BigDecimal> andelMaalKvinner,
        long utenAarsak,
        long utelatte) {
    private static final String SPORRING = """
            select count(*) filter (where deltok) as deltok,
                   count(*) filter (where utfall = 'I_GRUNNLAG') as grunnlag,
                   count(*) filter (where utfall = 'I_GRUNNLAG' and kjonn = 'M') as menn,
                   count(*) filter (where aarsak3 = 'arbutd') as maal,
                   count(*) filter (where aarsak3 = 'arbutd' and kjonn = 'M') as maal_menn,
                   count(*) filter (where avslutningsaarsak = 'IKKE_REGISTRERT') as uten_aarsak,
                   (select count(*) from resultat.utelatt where kjoring_id = ?) as utelatte
            from resultat.deltakerresultat
            where kjoring_id = ?
            """;

    /** The figures of a finished run. */
    public static Hovedtall av(JdbcClient jdbc, Kjoring kjoring) {
        return jdbc.sql(SPORRING)
                .params(kjoring.id(), kjoring.id())
                .query((rad, nummer) -> {
                    long grunnlag = rad.getLong("grunnlag");
                    long menn = rad.getLong("menn");
                    long maal = rad.getLong("maal");
                    long maalMenn = rad.getLong("maal_menn");
                    return new Hovedtall(
                            rad.getLong("deltok"),
                            grunnlag,
                            new Andel(maal, grunnlag).prosent(),
                            new Andel(maalMenn, menn).prosent(),
                            new Andel(maal - maalMenn, grunnlag - menn).prosent(),
                            rad.getLong("uten_aarsak"),
                            rad.getLong("utelatte"));
                })
                .single();
    }
}
