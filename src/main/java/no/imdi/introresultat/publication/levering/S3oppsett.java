package no.imdi.introresultat.publication.levering;

import java.net.URI;

/**
 * How an S3-compatible store is reached. Its text form leaves the keys out.
 *
 * @param endepunkt the store's address; null for Amazon's own
 * @param region its region
 * @param noekkel access key
 * @param hemmelighet secret key
 */
public record S3oppsett(URI endepunkt, String region, String noekkel, String hemmelighet) {
    @Override
    public String toString() {
        return "S3oppsett[endepunkt=" + endepunkt + ", region=" + region + "]";
    }
}
