package no.imdi.introresultat.disclosure;

/**
 * How much more readers miss one number than another, and so how much dearer it is to hide as protection. Weights of one make
 * alike; a number that several weights are about, has their product.
 *
 * @param fylke a number of a county, times one of another region; the country, and the counties' totals and goal figures, are
 *     kept before everything else whatever the weights
 * @param total how many there are in all, times how many of them are in a category
 * @param hovedtall how many reached the goal, times another category
 * @param beggeKjonn both sexes together, times one of them
 * @param storrelse what is added, to a price of ten, for each time a number is nearly three times as large
 */
public record Vekter(int fylke, int total, int hovedtall, int beggeKjonn, int storrelse) {
    /** Counties first, then totals, then the goal figure, both sexes before each, large numbers before small ones. */
    public static final Vekter STANDARD = new Vekter(100, 400, 200, 3, 3);
}
