package no.imdi.introresultat.extract;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import no.imdi.introresultat.register.RefusedException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What uttrekk.json says of an extract.
 *
 * @param hentet when it was taken out of NIR
 * @param filer what each of the four files must be
 */
record Uttrekksbeskrivelse(Instant hentet, Map<Uttrekksfil, Fil> filer) {
    /** The description's file name. */
    static final String FILNAVN = "uttrekk.json";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /**
     * What a file must be.
     *
     * @param rader number of rows, the header not counted
     * @param sha256 of its bytes, in lower case
     */
    record Fil(long rader, String sha256) {}

    /**
     * Reads the description.
     *
     * @throws RefusedException when it is not JSON, or not this program's kind of extract
     */
    static Uttrekksbeskrivelse les(byte[] innhold) {
        JsonNode rot;
        try {
            rot = JSON.readTree(innhold);
        } catch (JacksonException e) {
            int linje =
                    e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            throw new RefusedException(
                    FILNAVN + ", linje " + linje + ": innholdet er ikke gyldig JSON; hent uttrekket på nytt fra NIR.");
        }
        krev("register", rot.path("register"), tekst(rot.path("register")).equals("NIR"), "\"NIR\"");
        krev("skjema", rot.path("skjema"), erTall(rot.path("skjema"), 1), "1");
        Instant hentet = Datotolk.tidspunkt(tekst(rot.path("hentet")));
        krev("hentet", rot.path("hentet"), hentet != null, "et tidspunkt i ISO 8601 med tidssone");
        return new Uttrekksbeskrivelse(hentet, filer(rot.path("filer")));
    }

    private static Map<Uttrekksfil, Fil> filer(JsonNode node) {
        Map<Uttrekksfil, Fil> filer = new EnumMap<>(Uttrekksfil.class);
        for (Uttrekksfil fil : Uttrekksfil.values()) {
            String felt = "filer." + fil.filnavn();
            JsonNode rader = node.path(fil.filnavn()).path("rader");
            krev(
                    felt + ".rader",
                    rader,
                    rader.isIntegralNumber() && rader.canConvertToLong() && rader.longValue() >= 0,
                    "et antall");
            JsonNode sha256 = node.path(fil.filnavn()).path("sha256");
            String hex = tekst(sha256).toLowerCase(Locale.ROOT);
            krev(felt + ".sha256", sha256, hex.matches("[0-9a-f]{64}"), "64 heksadesimale tegn");
            filer.put(fil, new Fil(rader.longValue(), hex));
        }
        for (String navn : node.propertyNames()) {
            boolean kjent =
                    filer.keySet().stream().anyMatch(fil -> fil.filnavn().equals(navn));
            krev("filer." + Kontrolltegn.erstatt(navn), node.path(navn), kjent, "utelatt: filen er ukjent");
        }
        return filer;
    }

    private static String tekst(JsonNode node) {
        return node.isString() ? node.stringValue() : "";
    }

    private static boolean erTall(JsonNode node, int verdi) {
        return node.isIntegralNumber() && node.canConvertToInt() && node.intValue() == verdi;
    }

    private static void krev(String felt, JsonNode funnet, boolean rett, String skalVaere) {
        if (!rett) {
            String verdi = funnet.isMissingNode() ? "mangler" : "er " + Kontrolltegn.erstatt(funnet.toString());
            throw new RefusedException(FILNAVN + ": «" + felt + "» " + verdi + ", skal være " + skalVaere
                    + "; hent uttrekket på nytt fra NIR.");
        }
    }
}
