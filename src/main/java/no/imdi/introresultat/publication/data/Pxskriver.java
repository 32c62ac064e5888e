package no.imdi.introresultat.publication.data;

import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import no.imdi.introresultat.publication.Tekster;
import no.imdi.introresultat.publication.arbeidsbok.Tegn;
import no.imdi.introresultat.publication.data.Dimensjon.Rolle;
import no.imdi.introresultat.rules.Registreringsfrist;
import no.imdi.introresultat.statistics.Cellenokkel;
import no.imdi.introresultat.statistics.Kategori;

/**
 * Writes a table as a PX file, axis version 2013, in UTF-8 (Sámi names do not fit in the older code pages). A line of data for
 * each line of the flat file's persons, with the percent beside. PX has no {@code :} among its data: hidden is written
 * {@code "..."}, and {@code DATASYMBOL3} says that it is shown as {@code :}.
 */
public final class Pxskriver implements Kubeskriver {
    private static final int LENGSTE_LINJE = 200;
    private static final String TIDSPUNKT = "yyyyMMdd HH:mm";
    /** Stands for a new line within a note. */
    private static final String NY_LINJE = "#";

    private static final Map<String, String> DATATEGN = Map.of(Tegn.IKKE_BEREGNELIG, "\".\"", Tegn.SKJULT, "\"...\"");

    private final Kubetekster tekster;

    /** @param tekster what it tells of the tables */
    public Pxskriver(Kubetekster tekster) {
        this.tekster = tekster;
    }

    @Override
    public String endelse() {
        return ".px";
    }

    @Override
    public void skriv(Kube kube, Appendable ut) throws IOException {
        Tekster t = tekster.tekster();
        List<Dimensjon> dimensjoner = tekster.dimensjoner(kube);
        Dimensjon tid = med(dimensjoner, Rolle.TID);
        Dimensjon maal = med(dimensjoner, Rolle.MAAL);
        String tidspunkt = DateTimeFormatter.ofPattern(TIDSPUNKT, Locale.ROOT)
                .format(tekster.opplysninger().hentet().atZone(Registreringsfrist.NORGE));

        nokkel(ut, "CHARSET", List.of("ANSI"));
        nokkel(ut, "AXIS-VERSION", List.of("2013"));
        nokkel(ut, "CODEPAGE", List.of("utf-8"));
        nokkel(ut, "LANGUAGE", List.of("no"));
        nokkel(ut, "CREATION-DATE", List.of(tidspunkt));
        ut.append("DECIMALS=1;\nSHOWDECIMALS=0;\n");
        nokkel(ut, "MATRIX", List.of(kube.navn()));
        ut.append("COPYRIGHT=NO;\n");
        nokkel(ut, "SUBJECT-CODE", List.of("INTRO"));
        nokkel(ut, "SUBJECT-AREA", List.of(t.tekst("data.emne")));
        nokkel(ut, "TITLE", List.of(tekster.tittel(kube)));
        ut.append("DESCRIPTIONDEFAULT=YES;\n");
        nokkel(ut, "DESCRIPTION", List.of(tekster.tittel(kube)));
        nokkel(ut, "CONTENTS", List.of(tekster.emne(kube)));
        nokkel(ut, "UNITS", List.of(t.tekst("data.enheter")));
        nokkel(ut, "STUB", navn(dimensjoner.stream().filter(en -> !iHodet(en))));
        nokkel(ut, "HEADING", navn(dimensjoner.stream().filter(Pxskriver::iHodet)));
        nokkel(ut, "CONTVARIABLE", List.of(maal.navn()));
        for (Dimensjon en : dimensjoner) {
            nokkel(ut, "VALUES" + om(en.navn()), verdier(en));
        }
        ut.append("TIMEVAL" + om(tid.navn()) + "=TLIST(A1)," + sitat(Integer.toString(kube.aar())) + ";\n");
        for (Dimensjon en : dimensjoner) {
            nokkel(
                    ut,
                    "CODES" + om(en.navn()),
                    en.verdier().stream().map(Kategori::kode).toList());
        }
        for (Enhet enhet : Enhet.values()) {
            String navn = maal.verdier().get(enhet.ordinal()).navn();
            ut.append("PRECISION(" + sitat(maal.navn()) + "," + sitat(navn) + ")=" + enhet.desimaler() + ";\n");
            nokkel(ut, "LAST-UPDATED" + om(navn), List.of(tidspunkt));
            nokkel(ut, "UNITS" + om(navn), List.of(navn.toLowerCase(Tekster.BOKMAAL)));
        }
        nokkel(ut, "SOURCE", List.of(tekster.kilde()));
        nokkel(ut, "DATASYMBOL1", List.of(Tegn.IKKE_BEREGNELIG));
        nokkel(ut, "DATASYMBOL3", List.of(Tegn.SKJULT));
        ut.append("NOTEX=" + String.join("\n", biter(String.join(NY_LINJE, tekster.merknader()))) + ";\n");
        data(kube, ut);
    }

    private static boolean iHodet(Dimensjon dimensjon) {
        return dimensjon.rolle() == Rolle.TID || dimensjon.rolle() == Rolle.MAAL;
    }

    private static Dimensjon med(List<Dimensjon> dimensjoner, Rolle rolle) {
        return dimensjoner.stream()
                .filter(en -> en.rolle() == rolle)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> navn(Stream<Dimensjon> dimensjoner) {
        return dimensjoner.map(Dimensjon::navn).toList();
    }

    /** Two municipalities can bear the same name, and the values of a variable must differ. */
    private static List<String> verdier(Dimensjon dimensjon) {
        return dimensjon.verdier().stream()
                .map(verdi -> dimensjon.rolle() == Rolle.STED ? verdi.kode() + " " + verdi.navn() : verdi.navn())
                .toList();
    }

    private static void data(Kube kube, Appendable ut) throws IOException {
        ut.append("DATA=\n");
        Iterator<Cellenokkel> celler = kube.celler().iterator();
        while (celler.hasNext()) {
            Cellenokkel celle = celler.next();
            for (Enhet enhet : Enhet.values()) {
                String verdi = kube.verdi(celle, enhet);
                ut.append(DATATEGN.getOrDefault(verdi, verdi));
                boolean slutt = !celler.hasNext() && enhet == Enhet.PROSENT;
                ut.append(slutt ? ";" : " ");
            }
            ut.append('\n');
        }
    }

    /** A keyword and its texts; a long list goes on after a comma on the next line. */
    private static void nokkel(Appendable ut, String nokkel, List<String> verdier) throws IOException {
        ut.append(nokkel).append('=');
        int lengde = nokkel.length();
        for (int i = 0; i < verdier.size(); i++) {
            String sitat = sitat(verdier.get(i));
            if (i > 0) {
                ut.append(',');
                if (lengde + sitat.length() > LENGSTE_LINJE) {
                    ut.append('\n');
                    lengde = 0;
                }
            }
            ut.append(sitat);
            lengde += sitat.length() + 1;
        }
        ut.append(";\n");
    }

    private static String om(String navn) {
        return "(" + sitat(navn) + ")";
    }

    /** PX has no way to write a quotation mark within a text. */
    private static String sitat(String tekst) {
        return '"' + tekst.replace('"', '\'') + '"';
    }

    /** A long text in quoted pieces, which the reader puts together again. */
    private static List<String> biter(String tekst) {
        List<String> biter = new ArrayList<>();
        String rest = tekst;
        while (rest.length() > LENGSTE_LINJE) {
            int mellomrom = rest.lastIndexOf(' ', LENGSTE_LINJE);
            biter.add(sitat(rest.substring(0, mellomrom + 1)));
            rest = rest.substring(mellomrom + 1);
        }
        biter.add(sitat(rest));
        return biter;
    }
}
