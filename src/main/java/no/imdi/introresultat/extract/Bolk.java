package no.imdi.introresultat.extract;

/** Participants divided into buckets that can be worked on at the same time: the same participant always in the same. */
public final class Bolk {
    /** How many buckets there are, numbered from 0. */
    public static final int ANTALL = 8;

    private static final int FNV_START = 0x811c9dc5;
    private static final int FNV_PRIMTALL = 0x01000193;

    private Bolk() {}

    /** The bucket a participant belongs in. */
    public static int of(String deltakerId) {
        int hash = FNV_START;
        for (int i = 0; i < deltakerId.length(); i++) {
            hash = (hash ^ deltakerId.charAt(i)) * FNV_PRIMTALL;
        }
        return Math.floorMod(hash ^ (hash >>> 15), ANTALL);
    }
}
