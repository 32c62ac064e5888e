package no.imdi.introresultat.operations.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.io.IOException;
import no.imdi.introresultat.job.Kjoring;
import no.imdi.introresultat.job.Kjoringsstatus;
import no.imdi.introresultat.operations.api.Kjoringsbilde;
import no.imdi.introresultat.operations.api.Kjoringslinje;
import no.imdi.introresultat.operations.api.Oppdrag;
import no.imdi.introresultat.operations.api.Skjult;
import no.imdi.introresultat.operations.web.handling.Signering;
import no.imdi.introresultat.operations.web.lesing.Skjultoversikt;
import no.imdi.introresultat.operations.web.tilgang.Innlogget;
import no.imdi.introresultat.register.RefusedException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What a run hides, approving it, taking an approval back, and publishing it. */
@RestController
class Godkjenningsveier {
    private final Bildeviser viser;
    private final Skjultoversikt skjulte;
    private final Signering signering;

    Godkjenningsveier(Bildeviser viser, Skjultoversikt skjulte, Signering signering) {
        this.viser = viser;
        this.skjulte = skjulte;
        this.signering = signering;
    }

    @Operation(summary = "Hva kjøringen skjuler; den som godkjenner, må ha sett det først")
    @GetMapping(path = Kjoringsveier.KJORING + "/skjult", produces = MediaType.APPLICATION_JSON_VALUE)
    Skjult skjult(@PathVariable int aar, @PathVariable String navn, @Parameter(hidden = true) Authentication inne) {
        Kjoring kjoring = viser.finn(aar, navn);
        if (kjoring.status() != Kjoringsstatus.FERDIG) {
            throw new RefusedException("Kjøringen " + kjoring.fulltNavn()
                    + " er ikke ferdig, så ingen vet hva den skjuler; se etter når den er det.");
        }
        Innlogget meg = Innlogget.av(inne);
        if (meg.godkjenner()) {
            signering.lesPrikking(kjoring, meg.aktor());
        }
        return new Skjult(kjoring.manifestSha256(), skjulte.sammendrag(kjoring));
    }

    @Operation(summary = "Godkjenn en endelig kjøring for publisering")
    @PostMapping(
            path = Kjoringsveier.KJORING + "/godkjenn",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    Kjoringsbilde.Godkjenningsstand godkjenn(
            @PathVariable int aar,
            @PathVariable String navn,
            @RequestBody Oppdrag.Godkjenn oppdrag,
            @Parameter(hidden = true) Authentication inne)
            throws IOException {
        Kjoring kjoring = viser.finn(aar, navn);
        signering.godkjenn(
                kjoring,
                Innlogget.av(inne).aktor(),
                Felt.krev("merknad", oppdrag.merknad()),
                Felt.krev("manifest", oppdrag.manifest()));
        return viser.godkjenning(kjoring);
    }

    @Operation(summary = "Trekk sin egen godkjenning")
    @PostMapping(
            path = Kjoringsveier.KJORING + "/trekk",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    Kjoringsbilde.Godkjenningsstand trekk(
            @PathVariable int aar,
            @PathVariable String navn,
            @RequestBody Oppdrag.Trekk oppdrag,
            @Parameter(hidden = true) Authentication inne) {
        Kjoring kjoring = viser.finn(aar, navn);
        signering.trekk(kjoring, Innlogget.av(inne).aktor(), Felt.krev("merknad", oppdrag.merknad()));
        return viser.godkjenning(kjoring);
    }

    @Operation(summary = "Publiser en godkjent kjøring, eller fortsett publiseringen; «Location» er kjøringen")
    @PostMapping(path = Kjoringsveier.KJORING + "/publiser", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Kjoringslinje> publiser(
            @PathVariable int aar, @PathVariable String navn, @Parameter(hidden = true) Authentication inne) {
        Kjoring kjoring = viser.finn(aar, navn);
        signering.publiser(kjoring, Innlogget.av(inne).aktor());
        return ResponseEntity.accepted().location(Kjoringsveier.sted(kjoring)).body(viser.linje(kjoring));
    }
}
