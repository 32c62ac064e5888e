package no.imdi.introresultat.operations.web.handling;

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
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * Hands out a file of a run. Those for publication are for everyone once the run is published; the others need a role, and are
 * trailed. An approver who fetches the disclosure report has opened it.
 */
@Component
public class Filutlevering {
    private static final String PRIKKERAPPORT = "intern/prikking.xlsx";

    private final Kjoringsoppslag oppslag;
    private final Kjoringsfiler filer;
    private final Signering signering;
    private final Spor spor;

    Filutlevering(Kjoringsoppslag oppslag, Kjoringsfiler filer, Signering signering, Spor spor) {
        this.oppslag = oppslag;
        this.filer = filer;
        this.signering = signering;
        this.spor = spor;
    }

    /** Whether someone may fetch at least the files for publication. */
    public boolean kanHente(Kjoring kjoring, Innlogget meg) {
        return meg.alleTall() || oppslag.publisert(kjoring);
    }

    /**
     * The file at a path of the run's folder.
     *
     * @throws ResponseStatusException 404 when there is none that this one may have
     */
    public ResponseEntity<Resource> hent(Kjoring kjoring, String sti, Innlogget meg) throws IOException {
        boolean fritt = Kjoringsfiler.tilPublisering(sti) && oppslag.publisert(kjoring);
        if (!fritt && !meg.alleTall()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Path fil = filer.finn(kjoring, sti).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!fritt) {
            spor.skriv(meg.aktor(), Spor.Handling.FIL_HENTET, kjoring, sti);
        }
        if (meg.godkjenner() && sti.equals(PRIKKERAPPORT)) {
            signering.lesPrikking(kjoring, meg.aktor());
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
