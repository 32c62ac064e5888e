package no.imdi.introresultat.operations.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Method;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.imdi.introresultat.operations.cli.Konsolltjener;
import org.junit.jupiter.api.Test;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.pattern.PathPatternParser;

/** Every way into the console, and every role and nobody at each; those of the API are in {@link ApiTest}. */
class VeierOgRollerTest {
    private static final List<String> HVEM =
            Stream.concat(Stream.of("ingen"), Konsolltjener.BRUKERE.stream()).toList();

    /** A line of the table: a way, and who may go it. */
    private record Vei(String metode, String sti, Map<String, Boolean> faar) {}

    private static List<Vei> veiene() throws Exception {
        List<Vei> veier = new ArrayList<>();
        List<String> linjer = Files.readAllLines(Path.of("src/test/resources/konsoll/veier.csv"));
        for (String linje : linjer.subList(1, linjer.size())) {
            String[] felt = linje.split(";");
            Map<String, Boolean> faar = new HashMap<>();
            for (int i = 0; i < HVEM.size(); i++) {
                faar.put(HVEM.get(i), felt[2 + i].equals("ja"));
            }
            veier.add(new Vei(felt[0], felt[1], faar));
        }
        return veier;
    }

    @Test
    void whoeverMayNotIsTurnedAwayAndWhoeverMayIsNot() throws Exception {
        List<String> galt = new ArrayList<>();
        for (String hvem : HVEM) {
            Besokende besokende = hvem.equals("ingen") ? new Besokende() : Besokende.inne(hvem);
            for (Vei vei : veiene()) {
                HttpResponse<String> svar =
                        vei.metode().equals("GET") ? besokende.hent(vei.sti()) : besokende.post(vei.sti());
                boolean avvist = svar.statusCode() == 403
                        || svar.statusCode() == 302 && Besokende.sted(svar).endsWith("/logg-inn");
                if (avvist == vei.faar().get(hvem) || svar.statusCode() >= 500) {
                    galt.add(hvem + " " + vei.metode() + " " + vei.sti() + ": " + svar.statusCode() + " "
                            + Besokende.sted(svar));
                }
            }
        }
        assertThat(galt).isEmpty();
    }

    @Test
    void everyWayOfTheControllersIsInTheTable() throws Exception {
        List<Vei> veier = veiene();
        List<String> glemt = new ArrayList<>();
        for (JavaClass klasse : new ClassFileImporter().importPackages("no.imdi.introresultat.operations.web")) {
            if (!klasse.isMetaAnnotatedWith(Controller.class) || klasse.isAnnotatedWith(RestController.class)) {
                continue;
            }
            for (Method metode : klasse.reflect().getDeclaredMethods()) {
                RequestMapping merke = AnnotatedElementUtils.findMergedAnnotation(metode, RequestMapping.class);
                if (merke == null) {
                    continue;
                }
                for (String monster : merke.path()) {
                    boolean finnes = veier.stream()
                            .anyMatch(vei -> vei.metode().equals(merke.method()[0].name())
                                    && PathPatternParser.defaultInstance
                                            .parse(monster)
                                            .matches(PathContainer.parsePath(
                                                    vei.sti().split("\\?")[0])));
                    if (!finnes) {
                        glemt.add(merke.method()[0] + " " + monster);
                    }
                }
            }
        }
        assertThat(glemt).isEmpty();
    }
}
