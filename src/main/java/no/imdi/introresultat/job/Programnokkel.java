package no.imdi.introresultat.job;

import java.util.Optional;

/**
 * The settings of the program itself: environment variables and, where there is one, the key in
 * {@code config/application.yaml}. Declared here; a test holds the declarations against the sources, and
 * {@code docs/konfigurasjon.md} is made from these sentences.
 */
enum Programnokkel {
    HOME(
            "INTRORESULTAT_HOME",
            null,
            "mappen programmet startes fra",
            "Hjemmemappen: holder data/ (den innebygde databasen), utdata/, og filer i config/, jobs/ og sql/ som går foran"
                    + " dem i programmet.",
            "Ett program kan brukes for flere oppsett, hvert i sin mappe."),
    DB_URL(
            "INTRORESULTAT_DB_URL",
            null,
            "ingen; da startes en innebygd PostgreSQL",
            "JDBC-adressen til en PostgreSQL 15 eller nyere.",
            "I drift skal dataene ligge på en server med sikkerhetskopi."),
    DB_USER(
            "INTRORESULTAT_DB_USER",
            null,
            "ingen; må oppgis sammen med adressen",
            "Brukeren i databasen.",
            "Programmet skal ha sin egen bruker, med bare de rettene det trenger."),
    DB_PASSWORD(
            "INTRORESULTAT_DB_PASSWORD",
            null,
            "ingen; må oppgis sammen med adressen",
            "Passordet til databasen.",
            "Passord hører hjemme i miljøet, ikke i en fil som deles."),
    DB_EIER_USER(
            "INTRORESULTAT_DB_EIER_USER",
            null,
            "ingen; bare «migrate» bruker den",
            "Rollen som eier databasen, når programmet kjører som en annen.",
            "Den som kjører, skal ikke kunne endre tabeller, slå av vern eller rette på sporet."),
    DB_EIER_PASSWORD(
            "INTRORESULTAT_DB_EIER_PASSWORD",
            null,
            "ingen; bare «migrate» bruker den",
            "Passordet til eieren av databasen.",
            "Det skal ikke ligge i miljøet til «serve»."),
    NIR_URL(
            "INTRORESULTAT_NIR_URL",
            "introresultat.nir.url",
            "ingen; da må uttrekket oppgis med --extract",
            "JDBC-adressen til NIR, som «run» leser fra når uttrekket ikke er en mappe eller zip-fil.",
            "Den årlige kjøringen skal kunne hente uttrekket selv."),
    NIR_USER(
            "INTRORESULTAT_NIR_USER", "introresultat.nir.bruker", "ingen", "Brukeren i NIR.", "Skal bare ha leserett."),
    NIR_PASSWORD(
            "INTRORESULTAT_NIR_PASSWORD",
            "introresultat.nir.passord",
            "ingen",
            "Passordet til NIR.",
            "Passord hører hjemme i miljøet, ikke i en fil som deles."),
    NIR_SCHEMA(
            "INTRORESULTAT_NIR_SCHEMA",
            "introresultat.nir.skjema",
            "nir",
            "Skjemaet i NIR som har de fire tabellene.",
            "Et testskjema kan leses på samme måte som det ekte."),
    OPPBEVARING(
            "INTRORESULTAT_OPPBEVARING",
            null,
            "P5Y",
            "Hvor lenge frosne uttrekk, resultater per deltaker og interne filer oppbevares etter at kjøringen er avsluttet, som en"
                    + " varighet etter ISO 8601; minst to år.",
            "Personopplysninger skal ikke ligge lenger enn de trengs. «purge» og jobben «sletting» går etter den."),
    SMTP_HOST(
            "INTRORESULTAT_SMTP_HOST",
            null,
            "ingen; da blir e-post liggende i utboksen",
            "E-postserveren «serve» leverer til.",
            "Kommunene skal få beskjed av seg selv."),
    SMTP_PORT(
            "INTRORESULTAT_SMTP_PORT",
            null,
            "587, eller 465 med tls",
            "Porten på e-postserveren.",
            "Servere er ulike."),
    SMTP_KRYPTERING(
            "INTRORESULTAT_SMTP_KRYPTERING",
            null,
            "starttls",
            "starttls, tls eller ingen. Med starttls leveres ingenting til en server som ikke kan det.",
            "Brev skal ikke gå åpent på nettet; ingen er for en server på samme maskin."),
    SMTP_USER(
            "INTRORESULTAT_SMTP_USER",
            null,
            "ingen; da logges det ikke på",
            "Brukeren på e-postserveren.",
            "Mange krever det."),
    SMTP_PASSWORD(
            "INTRORESULTAT_SMTP_PASSWORD",
            null,
            "ingen",
            "Passordet på e-postserveren.",
            "Passord hører hjemme i miljøet, ikke i en fil som deles."),
    AVSENDER(
            "INTRORESULTAT_AVSENDER",
            null,
            "må oppgis når e-postserveren er",
            "Adressen brevene er fra.",
            "Mottakerne skal kjenne igjen hvem som skriver."),
    LENKE(
            "INTRORESULTAT_LENKE",
            null,
            "ingen; da har brevene ingen lenke",
            "Adressen der en kommune finner resultatene sine; {aar} og {kommune} byttes ut.",
            "Brevene holder ingen tall om personer; de sier hvor tallene er."),
    PORT(
            "INTRORESULTAT_PORT",
            null,
            "8080",
            "Porten konsollen i «serve» svarer på.",
            "Flere programmer kan dele en maskin."),
    ADDRESS(
            "INTRORESULTAT_ADDRESS",
            null,
            "127.0.0.1, bare denne maskinen",
            "Adressen konsollen i «serve» svarer på; 0.0.0.0 er alle. En annen enn denne maskinens krever"
                    + " INTRORESULTAT_KONSOLL_URL med https.",
            "Utenfor maskinen skal konsollen bare nås gjennom en tjener som krypterer (TLS)."),
    KONSOLL_URL(
            "INTRORESULTAT_KONSOLL_URL",
            null,
            "ingen; da nås konsollen bare på denne maskinen",
            "Adressen folk bruker til konsollen. Er den https, går informasjonskapslene bare kryptert, og nettleserne får beskjed"
                    + " om å aldri komme ukryptert (HSTS).",
            "Programmet ser ikke selv at en tjener foran krypterer."),
    PROXY(
            "INTRORESULTAT_PROXY",
            null,
            "false",
            "true når en tjener foran sender X-Forwarded-For og X-Forwarded-Proto, ellers false. Bare tjenere på private"
                    + " adresser blir trodd.",
            "Uten en tjener foran kunne hvem som helst skrevet dem, og sluppet unna vernet mot gjetting av passord."),
    KLARTEKST(
            "INTRORESULTAT_KLARTEKST",
            null,
            "false",
            "true når konsollen kan svare andre enn denne maskinen ukryptert, ellers false.",
            "I en container er nettet lukket, og porten åpnes bare på maskinen; ellers ville passord gått i klartekst."),
    OIDC_ISSUER(
            "INTRORESULTAT_OIDC_ISSUER",
            null,
            "ingen; da har konsollen sine egne brukere",
            "Adressen til utstederen folk logger inn i konsollen med (OpenID Connect, for eksempel Entra ID).",
            "Folk skal bruke jobbkontoen sin, og miste tilgangen når de mister den."),
    OIDC_CLIENT(
            "INTRORESULTAT_OIDC_CLIENT",
            null,
            "må oppgis når utstederen er",
            "Konsollens klient-ID hos utstederen; svaradressen der er /login/oauth2/code/utsteder.",
            "Utstederen skal kjenne den som spør."),
    OIDC_SECRET(
            "INTRORESULTAT_OIDC_SECRET",
            null,
            "må oppgis når utstederen er",
            "Konsollens hemmelighet hos utstederen.",
            "Hemmeligheter hører hjemme i miljøet, ikke i en fil som deles."),
    OIDC_ROLES(
            "INTRORESULTAT_OIDC_ROLES",
            null,
            "roles",
            "Feltet i utstederens bevis som har rollene: innsyn, statistikk, drift og godkjenner.",
            "Utstedere legger dem i ulike felt."),
    OIDC_AUDIENCE(
            "INTRORESULTAT_OIDC_AUDIENCE",
            null,
            "INTRORESULTAT_OIDC_CLIENT",
            "Hvem bevisene som slipper inn i API-et, må være til («aud»).",
            "Et bevis til et annet program skal ikke virke her."),
    TOKEN(
            "INTRORESULTAT_TOKEN",
            null,
            "må oppgis med --server",
            "Beviset (bearer token) kommandolinjen viser når den styrer en annen maskin med --server.",
            "Argumenter kan andre på maskinen lese; miljøet kan de ikke."),
    PASSORDFIL(
            "INTRORESULTAT_PASSORDFIL",
            null,
            "config/passord.yaml i hjemmemappen, om den finnes",
            "YAML-filen med passordene som kommunenes kontrollister krypteres med: en linje «kommunenummer: passord» for"
                    + " hver, minst 12 tegn. En kommune uten passord får listen ukryptert.",
            "Listene har deltakernumre og sendes ut av huset. Passordene logges ikke, og er ikke med i noe annet"
                    + " oppsett eller manifest."),
    S3_ENDPOINT(
            "INTRORESULTAT_S3_ENDPOINT",
            null,
            "Amazons eget",
            "Adressen til S3-lageret som «deliver» leverer til.",
            "Mange har et eget lager som snakker S3."),
    S3_REGION(
            "INTRORESULTAT_S3_REGION",
            null,
            "us-east-1",
            "Regionen i S3-lageret.",
            "Amazon krever den; andre lager har ofte bare én."),
    S3_ACCESS_KEY(
            "INTRORESULTAT_S3_ACCESS_KEY",
            null,
            "ingen; må oppgis for å levere til et S3-lager",
            "Nøkkelen til S3-lageret.",
            "Nøkler hører hjemme i miljøet, ikke i en adresse som havner i sporet."),
    S3_SECRET_KEY(
            "INTRORESULTAT_S3_SECRET_KEY",
            null,
            "ingen; må oppgis for å levere til et S3-lager",
            "Den hemmelige nøkkelen til S3-lageret.",
            "Den logges ikke og står ikke i noen feilmelding."),
    LOG_LEVEL(
            "INTRORESULTAT_LOG_LEVEL",
            null,
            "WARN",
            "Hvor mye som logges: ERROR, WARN, INFO eller DEBUG.",
            "Til feilsøking. Loggen holder aldri deltakernummer."),
    LOG_FORMAT(
            "INTRORESULTAT_LOG_FORMAT",
            null,
            "tekst",
            "tekst, eller json: en linje JSON for hver hendelse, med kjøring og steg i «mdc».",
            "Et loggsystem skal kunne søke i den."),
    MAALINGER_PORT(
            "INTRORESULTAT_MAALINGER_PORT",
            null,
            "8081",
            "Porten «serve» svarer på med helse og målinger, bare på denne maskinen om ikke"
                    + " INTRORESULTAT_MAALINGER_ADDRESS sier noe annet.",
            "Overvåkingen skal ikke gå gjennom konsollen, og ikke ut på nettet."),
    MAALINGER_ADDRESS(
            "INTRORESULTAT_MAALINGER_ADDRESS",
            null,
            "127.0.0.1",
            "Adressen helse og målinger svarer på; 0.0.0.0 er alle.",
            "I en container må den nås utenfra; ellers ikke."),
    JAVA_OPTS(
            "JAVA_OPTS",
            null,
            "ingen",
            "Flere valg til Java, for eksempel en større -Xmx.",
            "Store registre på store maskiner."),
    JAVA_HOME(
            "JAVA_HOME",
            null,
            "den Java som ligger i PATH",
            "Java-installasjonen programmet kjøres med, versjon 17 eller nyere.",
            "Maskinen kan ha flere."),
    CI(
            "INTRORESULTAT_CI",
            null,
            "ingen",
            "Settes til true av .ci/run: da feiler prøver som trenger noe maskinen mangler, i stedet for å hoppes over.",
            "En prøve som ikke er kjørt, skal ikke se ut som en som gikk bra.");

    private final String variabel;
    private final String egenskap;
    private final Nokkelforklaring forklaring;

    Programnokkel(String variabel, String egenskap, String standard, String betydning, String hvorfor) {
        this.variabel = variabel;
        this.egenskap = egenskap;
        this.forklaring = new Nokkelforklaring(standard, betydning, hvorfor);
    }

    /** The environment variable. */
    String variabel() {
        return variabel;
    }

    /** The key in {@code config/application.yaml}; empty when it is a variable only. */
    Optional<String> egenskap() {
        return Optional.ofNullable(egenskap);
    }

    /** Its default, what it says and why it is there. */
    Nokkelforklaring forklaring() {
        return forklaring;
    }
}
