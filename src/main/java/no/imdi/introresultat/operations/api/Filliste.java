package no.imdi.introresultat.operations.api;

import java.util.List;

/**
 * The files of a run that the one who asks can see.
 *
 * @param filer by folder and name
 */
public record Filliste(List<Fil> filer) {
    /**
     * A file.
     *
     * @param sti its path in the run's folder
     * @param bytes how large it is
     */
    public record Fil(String sti, long bytes) {}
}
