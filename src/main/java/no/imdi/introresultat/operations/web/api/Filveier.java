package no.imdi.introresultat.operations.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.IOException;
import no.imdi.introresultat.operations.api.Filliste;
import no.imdi.introresultat.operations.web.handling.Filutlevering;
import no.imdi.introresultat.operations.web.lesing.Kjoringsfiler;
import no.imdi.introresultat.operations.web.tilgang.Innlogget;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The files of a run: which there are, and each. */
@RestController
class Filveier {
    private final Bildeviser viser;
    private final Kjoringsfiler filer;
    private final Filutlevering utlevering;

    Filveier(Bildeviser viser, Kjoringsfiler filer, Filutlevering utlevering) {
        this.viser = viser;
        this.filer = filer;
        this.utlevering = utlevering;
    }

    @Operation(summary = "Filene du kan se; de interne bare for statistikk og godkjenner")
    @GetMapping(path = Kjoringsveier.KJORING + "/filer", produces = MediaType.APPLICATION_JSON_VALUE)
    Filliste filer(@PathVariable int aar, @PathVariable String navn, @Parameter(hidden = true) Authentication inne) {
        return new Filliste(filer.alle(viser.finn(aar, navn), Innlogget.av(inne).alleTall()).stream()
                .map(fil -> new Filliste.Fil(fil.sti(), fil.bytes()))
                .toList());
    }

    @Operation(summary = "En fil, ved stien i listen; de til publisering er for alle når kjøringen er publisert")
    @ApiResponse(
            responseCode = "200",
            description = "Filen",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
                            schema = @Schema(type = "string", format = "binary")))
    @GetMapping(Kjoringsveier.KJORING + "/filer/{*sti}")
    ResponseEntity<Resource> hent(
            @PathVariable int aar,
            @PathVariable String navn,
            @PathVariable("sti") String etterMappen,
            @Parameter(hidden = true) Authentication inne)
            throws IOException {
        return utlevering.hent(viser.finnForHvemSomHelst(aar, navn), etterMappen.substring(1), Innlogget.av(inne));
    }
}
