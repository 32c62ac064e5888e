package no.imdi.introresultat.job;

import java.nio.file.Path;
import no.imdi.introresultat.rules.Kjoringstype;

/**
 * What someone asks to have run.
 *
 * @param aar result year
 * @param type preliminary or final
 * @param uttrekk folder or zip file of the extract; null reads the configured NIR database
 * @param ut output folder
 * @param hvem who asks
 * @param anledning what names the date that it is run for, such as {@code 2018/endelig}; null for none
 */
public record Oppdrag(int aar, Kjoringstype type, Path uttrekk, Path ut, Aktor hvem, String anledning) {
    /** Something that a person asks for, on no particular date. */
    public Oppdrag(int aar, Kjoringstype type, Path uttrekk, Path ut, Aktor hvem) {
        this(aar, type, uttrekk, ut, hvem, null);
    }
}
