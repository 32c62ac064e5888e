package no.imdi.introresultat.publication;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.imdi.introresultat.publication.Deltakerkonsekvens.Utfallsbilde;
import no.imdi.introresultat.register.Avslutningsaarsak;
import no.imdi.introresultat.rules.Utfall;

/**
 * How a participant counts in two runs of a year. Never one with a shielded identity in either.
 *
 * @param deltakerId the participant
 * @param da how in the earlier run; {@link #UKJENT} for one who was not there
 * @param naa how in the later run; {@link #UKJENT} for one who is not there
 */
public record Deltakerendring(String deltakerId, Utfallsbilde da, Utfallsbilde naa) {
    /** How one who is not in the register counts: not at all. */
    public static final Utfallsbilde UKJENT =
            new Utfallsbilde(Utfall.IKKE_AVSLUTTET, null, null, null, false, false, null, List.of());

    /** Why a participant counts in another way, in the order they are told. */
    public enum Grunn {
        /** In the base now: the ending is new, or what kept the participant out is gone. */
        NY_AVSLUTNING,
        /** A reason where there was none. */
        AARSAK_LAGT_TIL,
        /** Another reason; it may have brought the participant into the base or out of it. */
        AARSAK_RETTET,
        /** No reason where there was one. */
        AARSAK_SLETTET,
        /** Another end date, or an automatic ending that has been registered. */
        SLUTT_RETTET,
        /** Counted in another municipality. */
        FLYTTET,
        /** Out of the base: the ending is gone. */
        AVSLUTNING_SLETTET,
        /** Out of the base: goes on in another programme, or began in a new one. */
        NYTT_PROGRAM,
        /** Took part in one of them only, or in another municipality. */
        DELTAKELSE
    }

    /** Why the participant counts in another way; none for one who counts the same, measures aside. */
    public Set<Grunn> grunner() {
        Set<Grunn> grunner = EnumSet.noneOf(Grunn.class);
        if (iGrunnlag(da) && iGrunnlag(naa)) {
            iBegge(grunner);
        } else if (iGrunnlag(naa)) {
            grunner.add(da.utfall() == Utfall.AARSAK_UTENFOR_GRUNNLAG ? Grunn.AARSAK_RETTET : Grunn.NY_AVSLUTNING);
        } else if (iGrunnlag(da)) {
            grunner.add(ut());
        }
        if (da.deltok() != naa.deltok() || !Objects.equals(da.deltokKommune(), naa.deltokKommune())) {
            grunner.add(Grunn.DELTAKELSE);
        }
        return grunner;
    }

    private void iBegge(Set<Grunn> grunner) {
        if (!Objects.equals(da.avslutningsaarsak(), naa.avslutningsaarsak())) {
            if (uten(da)) {
                grunner.add(Grunn.AARSAK_LAGT_TIL);
            } else {
                grunner.add(uten(naa) ? Grunn.AARSAK_SLETTET : Grunn.AARSAK_RETTET);
            }
        }
        LocalDate sluttDa = da.sluttDato();
        if (!Objects.equals(sluttDa, naa.sluttDato()) || da.automatisk() != naa.automatisk()) {
            grunner.add(Grunn.SLUTT_RETTET);
        }
        if (!Objects.equals(da.kommunenummer(), naa.kommunenummer())) {
            grunner.add(Grunn.FLYTTET);
        }
    }

    private Grunn ut() {
        return switch (naa.utfall()) {
            case AARSAK_UTENFOR_GRUNNLAG -> Grunn.AARSAK_RETTET;
            case FORTSATT_I_PROGRAM, GJENINNTRAADT -> Grunn.NYTT_PROGRAM;
            default -> Grunn.AVSLUTNING_SLETTET;
        };
    }

    /** The municipalities whose figures the change touches, by number. */
    public Set<String> kommuner() {
        Set<String> kommuner = new TreeSet<>();
        for (Utfallsbilde bilde : List.of(da, naa)) {
            Optional.ofNullable(bilde.kommunenummer()).ifPresent(kommuner::add);
            if (grunner().contains(Grunn.DELTAKELSE)) {
                Optional.ofNullable(bilde.deltokKommune()).ifPresent(kommuner::add);
            }
        }
        return kommuner;
    }

    private static boolean iGrunnlag(Utfallsbilde bilde) {
        return bilde.utfall() == Utfall.I_GRUNNLAG;
    }

    private static boolean uten(Utfallsbilde bilde) {
        return Avslutningsaarsak.IKKE_REGISTRERT.kode().equals(bilde.avslutningsaarsak());
    }
}
