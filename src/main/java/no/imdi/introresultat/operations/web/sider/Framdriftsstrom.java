package no.imdi.introresultat.operations.web.sider;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import no.imdi.introresultat.job.Kjoring;
import no.imdi.introresultat.operations.web.lesing.Kjoringsoppslag;
import no.imdi.introresultat.operations.web.lesing.Stegoversikt;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** A living run's steps as server-sent events, once a second until it ends. */
@Controller
class Framdriftsstrom {
    private static final Duration LENGST = Duration.ofHours(2);
    private static final Duration MELLOM = Duration.ofSeconds(1);

    private final Kjoringsoppslag oppslag;
    private final Stegoversikt steg;
    private final ITemplateEngine maler;
    private final ExecutorService sendere =
            Executors.newCachedThreadPool(arbeid -> new Thread(arbeid, "konsoll-framdrift"));

    Framdriftsstrom(Kjoringsoppslag oppslag, Stegoversikt steg, ITemplateEngine maler) {
        this.oppslag = oppslag;
        this.steg = steg;
        this.maler = maler;
    }

    @GetMapping(path = Kjoringssider.KJORING + "/framdrift", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter strom(@PathVariable int aar, @PathVariable String navn, Locale sprak) {
        Kjoring kjoring = oppslag.finn(aar, navn);
        SseEmitter strom = new SseEmitter(LENGST.toMillis());
        sendere.execute(() -> send(kjoring, strom, sprak));
        return strom;
    }

    private void send(Kjoring kjoring, SseEmitter strom, Locale sprak) {
        try {
            while (oppslag.lever(kjoring)) {
                strom.send(SseEmitter.event().name("steg").data(linjer(kjoring, sprak)));
                Thread.sleep(MELLOM.toMillis());
            }
            strom.send(SseEmitter.event().name("slutt").data(""));
            strom.complete();
        } catch (IOException | IllegalStateException borte) {
            strom.complete();
        } catch (InterruptedException avsluttes) {
            Thread.currentThread().interrupt();
            strom.complete();
        }
    }

    private String linjer(Kjoring kjoring, Locale sprak) {
        return maler.process("steg", Set.of("linjer"), new Context(sprak, Map.of("steg", steg.av(kjoring))))
                .replaceAll("\\s*\\R\\s*", " ");
    }

    @PreDestroy
    void steng() {
        sendere.shutdownNow();
    }
}
