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
 */
public record Oppdrag(int aar, Kjoringstype type, Path uttrekk, Path ut, Aktor hvem) {}
