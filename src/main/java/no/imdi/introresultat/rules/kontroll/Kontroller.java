package no.imdi.introresultat.rules.kontroll;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The controls that are made: to add one, write its class and name it here. */
public final class Kontroller {
    private static final List<Kontroll> ALLE = Stream.<Kontroll>of(
                    new AarsakUtenSluttdato(),
                    new AktivEtterAvslutning(),
                    new AvsluttetUtenAarsak(),
                    new ManglerAvslutning(),
                    new ManglerStartdato(),
                    new ManglerTiltak(),
                    new ManglerVedtak(),
                    new NorskManglerIIntro(),
                    new OverlappendeProgram(),
                    new PlanlagtSluttForStart(),
                    new SenRegistrering(),
                    new SluttForStart(),
                    new UkjentAvslutningsaarsak(),
                    new UkjentKommune(),
                    new UkjentTiltakstype(),
                    new UtgaattKommune(),
                    new VersjonUteAvRekkefolge())
            .sorted(Comparator.comparing(Kontroll::kode))
            .toList();

    private Kontroller() {}

    /** Every control of one participant's registrations, by code. */
    public static List<Kontroll> alle() {
        return ALLE;
    }

    /** Every kind of finding that may stand in {@code avvik.csv}, by code: the controls, and what reading finds. */
    public static List<Avvikstype> avvikstyper() {
        return Stream.concat(ALLE.stream(), Stream.of(new UkjentDeltaker()))
                .sorted(Comparator.comparing(Avvikstype::kode))
                .toList();
    }
}
