package no.imdi.introresultat.rules.kontroll;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import no.imdi.introresultat.register.Ordning;
import no.imdi.introresultat.register.Tiltak;
import no.imdi.introresultat.rules.Programperiode;

/** A measure of the programme ran on after the programme had ended in the year, and no other programme explains it. */
final class AktivEtterAvslutning implements Kontroll {
    @Override
    public String nummer() {
        return "K013";
    }

    @Override
    public String kode() {
        return "AKTIV_ETTER_AVSLUTNING";
    }

    @Override
    public Alvorlighet alvorlighet() {
        return Alvorlighet.ADVARSEL;
    }

    @Override
    public String tekst() {
        return "Et tiltak varer lenger enn introduksjonsprogrammet.";
    }

    @Override
    public String utbedringINir() {
        return "Registrer riktig til-dato på tiltaket. Er programmet ikke avsluttet, rett eller fjern "
                + "sluttdatoen og avslutningsårsaken, eller registrer ny planlagt sluttdato.";
    }

    @Override
    public String utbedringIFagsystem() {
        return "Registrer riktig til-dato på tiltaket i fagsystemet, eller rett programmets sluttdato "
                + "der, og overfør både tiltaket og programmet på nytt.";
    }

    @Override
    public List<Avvik> kontroller(Kontrollgrunnlag grunnlag) {
        return grunnlag.avsluttetIAaret().stream()
                .max(Comparator.comparing(Programperiode::slutt))
                .map(siste -> etter(siste, grunnlag))
                .orElse(List.of());
    }

    private List<Avvik> etter(Programperiode siste, Kontrollgrunnlag grunnlag) {
        return grunnlag.aaretsTiltak(Ordning.INTRO).stream()
                .filter(tiltak -> varerEtter(tiltak, siste.slutt()))
                .filter(tiltak -> grunnlag.perioder().stream().noneMatch(annen -> forklarer(annen, tiltak, siste)))
                .map(tiltak -> Avvik.om(
                        this,
                        tiltak,
                        new Funnet(tiltak.fraDato(), tiltak.tilDato(), siste.slutt(), siste.automatisk())))
                .toList();
    }

    private static boolean varerEtter(Tiltak tiltak, LocalDate slutt) {
        return tiltak.tilDato() == null || tiltak.tilDato().isAfter(slutt);
    }

    private static boolean forklarer(Programperiode annen, Tiltak tiltak, Programperiode siste) {
        boolean varerLenger = annen.lopende() || annen.slutt().isAfter(siste.slutt());
        boolean beganForTiltaketSluttet =
                tiltak.tilDato() == null || !annen.start().isAfter(tiltak.tilDato());
        return varerLenger && beganForTiltaketSluttet;
    }

    record Funnet(
            @Felt("Tiltakets første dag.") LocalDate fra,

            @Felt("Tiltakets siste dag; tom når den ikke er registrert.")
            LocalDate til,

            @Felt("Dagen programmet ble avsluttet.") LocalDate slutt,
            @Felt("Om programmet ble avsluttet automatisk.") boolean automatisk)
            implements Funn {
        @Override
        public String melding() {
            String varighet = til == null ? "har ingen til-dato" : "varer til " + Dagtekst.av(til);
            String avsluttet = automatisk ? "ble avsluttet automatisk " : "ble avsluttet ";
            return "Tiltaket fra " + Dagtekst.av(fra) + " " + varighet + ", men programmet " + avsluttet
                    + Dagtekst.av(slutt) + ". Ventet til-dato senest den dagen.";
        }
    }
}
