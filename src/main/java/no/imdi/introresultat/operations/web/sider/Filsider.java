package no.imdi.introresultat.operations.web.sider;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import no.imdi.introresultat.job.Kjoring;
import no.imdi.introresultat.job.Spor;
import no.imdi.introresultat.operations.web.lesing.Kjoringsfiler;
import no.imdi.introresultat.operations.web.lesing.Kjoringsoppslag;
import no.imdi.introresultat.operations.web.tilgang.Innlogget;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The files of a run. Those for publication are for everyone once the run is published; the others need a role, and are trailed. */
@Controller
class Filsider {
    private final Kjoringsramme ramme;
    private final Kjoringsoppslag oppslag;
    private final Kjoringsfiler filer;
    private final Spor spor;

    Filsider(Kjoringsramme ramme, Kjoringsoppslag oppslag, Kjoringsfiler filer, Spor spor) {
        this.ramme = ramme;
        this.oppslag = oppslag;
        this.filer = filer;
        this.spor = spor;
    }

    @GetMapping(Kjoringssider.KJORING + "/filer")
    String liste(@PathVariable int aar, @PathVariable String navn, @ModelAttribute("meg") Innlogget meg, Model modell) {
        Kjoring kjoring = ramme.vis(aar, navn, "filer", modell);
        modell.addAttribute("filer", filer.alle(kjoring, meg.alleTall()));
        modell.addAttribute("kanHente", meg.alleTall() || oppslag.publisert(kjoring));
        return "filer";
    }

    @GetMapping(Kjoringssider.KJORING + "/filer/{*sti}")
    ResponseEntity<Resource> hent(
            @PathVariable int aar,
            @PathVariable String navn,
            @PathVariable("sti") String etterMappen,
            @ModelAttribute("meg") Innlogget meg)
            throws IOException {
        Kjoring kjoring = oppslag.finn(aar, navn);
        String sti = etterMappen.substring(1);
        boolean fritt = Kjoringsfiler.tilPublisering(sti) && oppslag.publisert(kjoring);
        if (!fritt && !meg.alleTall()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Path fil = filer.finn(kjoring, sti).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!fritt) {
            spor.skriv(meg.aktor(), Spor.Handling.FIL_HENTET, kjoring, sti);
        }
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(fil.getFileName().toString(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .contentLength(Files.size(fil))
                .body(new FileSystemResource(fil));
    }
}
