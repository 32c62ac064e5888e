package no.imdi.introresultat.operations.web.lesing;

import java.math.BigDecimal;
import java.util.Optional;
import no.imdi.introresultat.job.Kjoringstall;
import no.imdi.introresultat.statistics.Cellenokkel;
import no.imdi.introresultat.statistics.Kjonnsgruppe;
import no.imdi.introresultat.statistics.Niva;
import no.imdi.introresultat.statistics.Region;
import no.imdi.introresultat.statistics.Tabell;

/** A run's numbers as one reader may see them: all, or with those hidden that are hidden from everyone outside. */
public final class Tallvisning {
    /** What stands for a hidden number in everything that is published. */
    public static final String SKJULT = ":";

    /** What stands for the share of nobody. */
    public static final String INGEN = ".";

    private static final String RESULTAT = "intro_avslutning_direkte_3";
    private static final String MAALET = "arbutd";

    private final Kjoringstall.Bilde bilde;
    private final boolean alt;

    /**
     * @param bilde the numbers
     * @param alt whether the reader sees all of them
     */
    public Tallvisning(Kjoringstall.Bilde bilde, boolean alt) {
        this.bilde = bilde;
        this.alt = alt;
    }

    /** A number for reading, with a thin space between thousands. */
    public String antall(Cellenokkel celle) {
        return !alt && bilde.skjerming().skjult(celle)
                ? SKJULT
                : gruppert(bilde.tall().antall(celle));
    }

    /** A share in percent for reading, with a decimal comma. */
    public String prosent(Cellenokkel celle) {
        return !alt && bilde.skjerming().prosentSkjult(celle)
                ? SKJULT
                : bilde.tall()
                        .prosent(celle)
                        .map(andel -> andel.toPlainString().replace('.', ','))
                        .orElse(INGEN);
    }

    /** The share as a number to draw or sort by; empty when it is hidden or there is nobody. */
    public Optional<BigDecimal> andel(Cellenokkel celle) {
        return !alt && bilde.skjerming().prosentSkjult(celle)
                ? Optional.empty()
                : bilde.tall().prosent(celle);
    }

    /** The number to sort by; -1 when it is hidden. */
    public int verdi(Cellenokkel celle) {
        return !alt && bilde.skjerming().skjult(celle) ? -1 : bilde.tall().antall(celle);
    }

    /** The whole country. */
    public Region landet() {
        return bilde.tall().inndeling().heleLandet();
    }

    /** Those who reached the goal. */
    public static Cellenokkel maal(Region region, Kjonnsgruppe kjonn) {
        return new Cellenokkel(RESULTAT, region.niva(), region.nummer(), MAALET, kjonn);
    }

    /** Those in the result base. */
    public static Cellenokkel grunnlag(Region region, Kjonnsgruppe kjonn) {
        return maal(region, kjonn).alle();
    }

    /** Those who took part. */
    public static Cellenokkel deltok(Region region) {
        return new Cellenokkel("intro_deltakere", region.niva(), region.nummer(), Tabell.ALLE, Kjonnsgruppe.ALLE);
    }

    /** Those in the base without a registered reason. */
    public static Cellenokkel utenAarsak(Region region) {
        return new Cellenokkel(
                "tillegg_aarsak_ikke_registrert", region.niva(), region.nummer(), "ikke_registrert", Kjonnsgruppe.ALLE);
    }

    /** Those who took part without any measure. */
    public static Cellenokkel utenTiltak(Region region) {
        return new Cellenokkel("tillegg_uten_tiltak", region.niva(), region.nummer(), "uten_tiltak", Kjonnsgruppe.ALLE);
    }

    /** The municipality with this number; empty when the run counts in none such. */
    public Optional<Region> kommune(String nummer) {
        return bilde.tall().inndeling().regioner(Niva.KOMMUNE).stream()
                .filter(region -> region.nummer().equals(nummer))
                .findFirst();
    }

    /** Digits in threes. */
    public static String gruppert(long tall) {
        String sifre = Long.toString(tall);
        return sifre.replaceAll("(?<=\\d)(?=(?:\\d{3})+$)", "\u202f");
    }
}
