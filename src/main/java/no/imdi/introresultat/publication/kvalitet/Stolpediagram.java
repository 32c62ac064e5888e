package no.imdi.introresultat.publication.kvalitet;

import java.util.ArrayList;
import java.util.List;

/**
 * A bar chart of two series side by side, worked out to places in a drawing: what a page needs to draw it, and no more. The
 * series are told apart by filling, not by colour alone.
 *
 * @param id what its parts are named by in the page
 * @param tittel what it shows
 * @param beskrivelse what there is to see, for those who do not see it
 * @param forste name of the first series
 * @param andre name of the second series
 * @param stolper the bars
 * @param merker what stands under them
 * @param linjer the levels they are read against
 * @param skille a line between two places with what it means; null for none
 */
public record Stolpediagram(
        String id,
        String tittel,
        String beskrivelse,
        String forste,
        String andre,
        List<Stolpe> stolper,
        List<Merke> merker,
        List<Linje> linjer,
        Merke skille) {
    private static final int BREDDE = 760;
    private static final int HOYDE = 240;
    private static final int VENSTRE = 56;
    private static final int BUNN = 200;
    private static final int TOPP = 24;
    private static final int HOYRE = 8;
    private static final int FLEST_LINJER = 5;
    private static final double LUFT = 0.15;

    /** Copies the lists. */
    public Stolpediagram {
        stolper = List.copyOf(stolper);
        merker = List.copyOf(merker);
        linjer = List.copyOf(linjer);
    }

    /**
     * A place on the axis and its two numbers.
     *
     * @param merke what stands under it; empty for nothing
     * @param forste of the first series
     * @param andre of the second series
     */
    public record Soyle(String merke, int forste, int andre) {}

    /**
     * A bar.
     *
     * @param x left
     * @param y top
     * @param bredde width
     * @param hoyde height
     * @param andre whether it is of the second series
     */
    public record Stolpe(double x, double y, double bredde, double hoyde, boolean andre) {}

    /**
     * A text at a place along the axis.
     *
     * @param x its middle
     * @param tekst the text
     */
    public record Merke(double x, String tekst) {}

    /**
     * A level.
     *
     * @param y its height in the drawing
     * @param verdi what it stands for
     */
    public record Linje(double y, int verdi) {}

    /** What a chart says besides its numbers. */
    record Tekst(String id, String tittel, String beskrivelse, String forste, String andre) {}

    /**
     * Works the chart out.
     *
     * @param etter how many places stand before the dividing line; negative for no line
     * @param skilletekst what the line means
     */
    static Stolpediagram av(Tekst tekst, List<Soyle> soyler, int etter, String skilletekst) {
        int storst = soyler.stream()
                .mapToInt(soyle -> Math.max(soyle.forste(), soyle.andre()))
                .max()
                .orElse(0);
        int trinn = trinn(storst);
        int topp = Math.max(trinn, (storst + trinn - 1) / trinn * trinn);
        double plass = (double) (BREDDE - VENSTRE - HOYRE) / soyler.size();
        List<Stolpe> stolper = new ArrayList<>();
        List<Merke> merker = new ArrayList<>();
        for (int i = 0; i < soyler.size(); i++) {
            Soyle soyle = soyler.get(i);
            double x = VENSTRE + i * plass;
            double bredde = plass * (1 - 2 * LUFT) / 2;
            stolper.add(stolpe(x + plass * LUFT, bredde, soyle.forste(), topp, false));
            stolper.add(stolpe(x + plass * LUFT + bredde, bredde, soyle.andre(), topp, true));
            if (!soyle.merke().isEmpty()) {
                merker.add(new Merke(avrundet(x + plass / 2), soyle.merke()));
            }
        }
        List<Linje> linjer = new ArrayList<>();
        for (int verdi = 0; verdi <= topp; verdi += trinn) {
            linjer.add(new Linje(y(verdi, topp), verdi));
        }
        Merke skille = etter < 0 ? null : new Merke(avrundet(VENSTRE + etter * plass), skilletekst);
        return new Stolpediagram(
                tekst.id(),
                tekst.tittel(),
                tekst.beskrivelse(),
                tekst.forste(),
                tekst.andre(),
                stolper,
                merker,
                linjer,
                skille);
    }

    /** Width of the drawing. */
    public int bredde() {
        return BREDDE;
    }

    /** Height of the drawing. */
    public int hoyde() {
        return HOYDE;
    }

    /** Where the bars begin. */
    public int venstre() {
        return VENSTRE;
    }

    /** Where the bars stand. */
    public int bunn() {
        return BUNN;
    }

    private static Stolpe stolpe(double x, double bredde, int verdi, int topp, boolean andre) {
        double y = y(verdi, topp);
        return new Stolpe(avrundet(x), y, avrundet(bredde), avrundet(BUNN - y), andre);
    }

    private static double y(int verdi, int topp) {
        return avrundet(BUNN - (double) verdi / topp * (BUNN - TOPP));
    }

    private static double avrundet(double tall) {
        return Math.round(tall * 10) / 10.0;
    }

    /** The least of 1, 2, 5, 10, 20, 50 … that needs few enough levels. */
    private static int trinn(int storst) {
        int tier = 1;
        while (true) {
            for (int trinn : new int[] {tier, 2 * tier, 5 * tier}) {
                if (storst <= trinn * FLEST_LINJER) {
                    return trinn;
                }
            }
            tier *= 10;
        }
    }
}
