package no.imdi.introresultat.operations.web.api;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.imdi.introresultat.operations.api.Apiversjon;
import no.imdi.introresultat.operations.api.Problem;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the description of the API says beside what the ways themselves say: the token, and what can go wrong. */
@Configuration(proxyBeanMethods = false)
class Apibeskrivelse {
    private static final String BEVIS = "bevis";

    private static final Map<String, String> PROBLEMER = new TreeMap<>(Map.of(
            "400", "Adressen eller kroppen har ikke formen den skal ha",
            "401", "Et gyldig bevis mangler",
            "403", "Rollene i beviset gir ikke lov",
            "404", "Det finnes ikke",
            "422", "Avvist; ingenting er lagret",
            "500", "Noe gikk galt; det kan forsøkes igjen",
            "503", "Ingen utsteder er satt opp, eller den svarer ikke"));

    @Bean
    OpenAPI apiet() {
        return new OpenAPI()
                .info(new Info()
                        .title("Introresultat")
                        .version(Apiversjon.DENNE)
                        .description(
                                "Start, følg, godkjenn og publiser kjøringer, og hent filene deres (docs/api.md)."))
                .servers(List.of(new Server().url("/")))
                .components(new Components()
                        .addSecuritySchemes(
                                BEVIS,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .bearerFormat("JWT")))
                .security(List.of(new SecurityRequirement().addList(BEVIS)));
    }

    @Bean
    GlobalOpenApiCustomizer problemene() {
        return beskrivelse -> {
            ModelConverters.getInstance(true)
                    .read(new AnnotatedType(Problem.class))
                    .forEach(beskrivelse.getComponents()::addSchemas);
            beskrivelse.getPaths().values().stream()
                    .flatMap(vei -> vei.readOperations().stream())
                    .forEach(Apibeskrivelse::leggTil);
        };
    }

    private static void leggTil(Operation handling) {
        PROBLEMER.forEach((status, hva) -> handling.getResponses()
                .addApiResponse(
                        status,
                        new ApiResponse()
                                .description(hva)
                                .content(new Content()
                                        .addMediaType(
                                                Problem.MEDIETYPE,
                                                new MediaType()
                                                        .schema(new Schema<>()
                                                                .$ref("#/components/schemas/Problem"))))));
    }
}
