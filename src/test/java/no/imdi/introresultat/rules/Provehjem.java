package no.imdi.introresultat.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Home folders whose settings and code lists override the packaged ones. */
public final class Provehjem {
    private Provehjem() {}

    /** Writes a year's settings and their code lists. */
    static void skriv(Oppsett oppsett, int avvisteRader, Path hjem) {
        StringBuilder yaml = new StringBuilder();
        yaml.append("resultataar: ").append(oppsett.aar()).append('\n');
        yaml.append("frist: ").append(oppsett.frist()).append('\n');
        yaml.append("opprinnelig_frist: ").append(oppsett.aar() + 1).append("-02-28\n");
        yaml.append("begrunnelse: Fagsystemene var nede.\n");
        yaml.append("strukturdato: ").append(oppsett.strukturdato()).append('\n');
        yaml.append("maks_programtid: ").append(oppsett.maksProgramtid()).append('\n');
        yaml.append("maks_avviste_rader: ").append(avvisteRader).append('\n');
        yaml.append("dispensasjoner:\n");
        for (Dispensasjon en : oppsett.dispensasjoner()) {
            yaml.append("  - sak: ").append(en.sak()).append('\n');
            if (en.id() == null) {
                yaml.append("    kommunenummer: ").append(en.kommunenummer()).append('\n');
            } else {
                yaml.append("    type: ").append(en.type().ord()).append('\n');
                yaml.append("    id: ").append(en.id()).append('\n');
            }
            yaml.append("    frist: ").append(en.frist()).append('\n');
            yaml.append("    godkjent_av: ").append(en.godkjentAv()).append('\n');
            yaml.append("    begrunnelse: ").append(en.begrunnelse()).append('\n');
        }
        try {
            Path aar = Files.createDirectories(hjem.resolve("config/aar"));
            Files.writeString(aar.resolve(oppsett.aar() + ".yaml"), yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        skrivKodelister(oppsett.kodelister(), hjem);
    }

    /** Writes the code lists of a country with few municipalities, for runs whose subject is another than the places. */
    public static void skrivEtLiteLand(Path hjem) {
        skrivKodelister(Kodelister.SMAA, hjem);
    }

    private static void skrivKodelister(Kodelister kodelister, Path hjem) {
        try {
            Path mappe = Files.createDirectories(hjem.resolve("config/kodelister"));
            for (String liste : List.of("avslutningsaarsaker", "tiltakstyper", "kommuner", "kommuneendringer")) {
                List<Map<String, String>> rader = kodelister.rader(liste);
                List<String> tekst =
                        new ArrayList<>(List.of(String.join(";", rader.get(0).keySet())));
                rader.forEach(rad -> tekst.add(String.join(";", rad.values())));
                Files.write(mappe.resolve(liste + ".csv"), tekst);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
