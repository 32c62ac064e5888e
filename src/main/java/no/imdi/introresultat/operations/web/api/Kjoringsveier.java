package no.imdi.introresultat.operations.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.imdi.introresultat.job.Kjoring;
import no.imdi.introresultat.job.Levetid;
import no.imdi.introresultat.operations.api.Apiversjon;
import no.imdi.introresultat.operations.api.Kjoringsbilde;
import no.imdi.introresultat.operations.api.Kjoringslinje;
import no.imdi.introresultat.operations.api.Kjoringsside;
import no.imdi.introresultat.operations.api.Oppdrag;
import no.imdi.introresultat.operations.api.Uttrekksliste;
import no.imdi.introresultat.operations.web.handling.Oppdragsbestilling;
import no.imdi.introresultat.operations.web.lesing.Kjoringsoppslag;
import no.imdi.introresultat.operations.web.tilgang.Innlogget;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The runs: the list, one, starting it, stopping it and going on with it. */
@RestController
class Kjoringsveier {
    static final String KJORINGER = Apiversjon.ROT + "/kjoringer";
    static final String KJORING = KJORINGER + "/{aar}/{navn}";
    private static final int LENGSTE_SIDE = 200;

    private final Oppdragsbestilling bestilling;
    private final Kjoringsoppslag oppslag;
    private final Bildeviser viser;
    private final Levetid levetid;

    Kjoringsveier(Oppdragsbestilling bestilling, Kjoringsoppslag oppslag, Bildeviser viser, Levetid levetid) {
        this.bestilling = bestilling;
        this.oppslag = oppslag;
        this.viser = viser;
        this.levetid = levetid;
    }

    @Operation(summary = "Kjøringene, de nyeste først, side for side")
    @GetMapping(path = KJORINGER, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Kjoringsside> kjoringer(
            @Parameter(description = "Sidens nummer, fra 0", schema = @Schema(minimum = "0"))
                    @RequestParam(defaultValue = "0")
                    int side,
            @Parameter(description = "Kjøringer på en side", schema = @Schema(minimum = "1", maximum = "200"))
                    @RequestParam(defaultValue = "50")
                    int antall) {
        if (side < 0 || antall < 1 || antall > LENGSTE_SIDE) {
            throw new ResponseStatusException(
                    HttpStatus.BAD_REQUEST,
                    "«side» må være minst 0, og «antall» fra 1 til " + LENGSTE_SIDE + "; rett adressen.");
        }
        List<Kjoring> alle = oppslag.alle();
        List<Kjoringslinje> denne = alle.stream()
                .skip((long) side * antall)
                .limit(antall)
                .map(viser::linje)
                .toList();
        return ResponseEntity.ok()
                .header(HttpHeaders.LINK, lenker(side, antall, alle.size()))
                .body(new Kjoringsside(denne, side, antall, alle.size()));
    }

    /** The pages around (RFC 8288). */
    private static String[] lenker(int side, int antall, int totalt) {
        int siste = Math.max(0, (totalt - 1) / antall);
        Map<String, Integer> sider = new TreeMap<>(Map.of("first", 0, "last", siste));
        if (side > 0) {
            sider.put("prev", Math.min(side - 1, siste));
        }
        if (side < siste) {
            sider.put("next", side + 1);
        }
        return sider.entrySet().stream()
                .map(en -> "<" + KJORINGER + "?side=" + en.getValue() + "&antall=" + antall + ">; rel=\"" + en.getKey()
                        + "\"")
                .toArray(String[]::new);
    }

    @Operation(summary = "Uttrekkene en kjøring kan startes på")
    @GetMapping(path = Apiversjon.ROT + "/uttrekk", produces = MediaType.APPLICATION_JSON_VALUE)
    Uttrekksliste uttrekk() {
        return new Uttrekksliste(bestilling.uttrekk());
    }

    @Operation(summary = "Start en kjøring; «Location» er den")
    @PostMapping(
            path = KJORINGER,
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Kjoringslinje> start(
            @RequestBody Oppdrag.Start oppdrag, @Parameter(hidden = true) Authentication inne) {
        return igang(bestilling.start(
                Felt.aar(oppdrag.aar()),
                Felt.type(oppdrag.type()),
                Felt.krev("uttrekk", oppdrag.uttrekk()),
                Innlogget.av(inne).aktor()));
    }

    @Operation(summary = "En kjøring: framdrift, regnskap, funn og godkjenninger")
    @GetMapping(path = KJORING, produces = MediaType.APPLICATION_JSON_VALUE)
    Kjoringsbilde kjoring(@PathVariable int aar, @PathVariable String navn) {
        return viser.bilde(viser.finn(aar, navn));
    }

    @Operation(summary = "Stopp en kjøring; svaret kommer når den har stoppet")
    @PostMapping(path = KJORING + "/stopp", produces = MediaType.APPLICATION_JSON_VALUE)
    Kjoringslinje stopp(
            @PathVariable int aar, @PathVariable String navn, @Parameter(hidden = true) Authentication inne) {
        levetid.stopp(viser.finn(aar, navn), Innlogget.av(inne).aktor());
        return viser.linje(viser.finn(aar, navn));
    }

    @Operation(summary = "Fortsett en kjøring som feilet, ble stoppet eller døde")
    @PostMapping(path = KJORING + "/fortsett", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Kjoringslinje> fortsett(
            @PathVariable int aar, @PathVariable String navn, @Parameter(hidden = true) Authentication inne) {
        return igang(
                bestilling.fortsett(viser.finn(aar, navn), Innlogget.av(inne).aktor()));
    }

    private ResponseEntity<Kjoringslinje> igang(Kjoring kjoring) {
        return ResponseEntity.accepted().location(sted(kjoring)).body(viser.linje(kjoring));
    }

    static URI sted(Kjoring kjoring) {
        return URI.create(KJORINGER + "/" + kjoring.fulltNavn());
    }
}
