package no.imdi.introresultat.publication.data;

/**
 * A file that the package describes.
 *
 * @param sti its path from the package's folder, with {@code /}
 * @param bytes its size
 * @param sha256 hash of its bytes
 */
public record Pakkefil(String sti, long bytes, String sha256) {}
