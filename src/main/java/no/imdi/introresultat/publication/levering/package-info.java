/** Takes finished files to where their recipients fetch them, and reads them back there. */
package no.imdi.introresultat.publication.levering;
