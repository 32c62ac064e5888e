package no.imdi.introresultat.publication.kvalitet;

import java.util.List;
import no.imdi.introresultat.statistics.Andel;
import no.imdi.introresultat.statistics.Cellenokkel;
import no.imdi.introresultat.statistics.Kjonnsgruppe;
import no.imdi.introresultat.statistics.Niva;
import no.imdi.introresultat.statistics.Region;
import no.imdi.introresultat.statistics.Tabell;

/** What is missing in the municipalities: their shares without a reason, without a measure and ended by themselves. */
final class Kommunetall {
    private final Kvalitetsrapport rapport;

    Kommunetall(Kvalitetsrapport rapport) {
        this.rapport = rapport;
    }

    /** The municipalities of the structure, by number. */
    List<Region> kommuner() {
        return rapport.tall().inndeling().regioner(Niva.KOMMUNE);
    }

    /** Those in the result base without a registered reason. */
    Andel utenAarsak(Region region) {
        return new Andel(
                antall(region, "tillegg_aarsak_ikke_registrert", "ikke_registrert"),
                antall(region, "intro_avslutning_direkte_3", Tabell.ALLE));
    }

    /** Those who took part without any measure. */
    Andel utenTiltak(Region region) {
        return new Andel(
                antall(region, "tillegg_uten_tiltak", "uten_tiltak"), antall(region, "intro_deltakere", Tabell.ALLE));
    }

    /** Those in the result base of a county whose programme ended by itself. */
    Andel automatiske(Region fylke) {
        long automatiske = kommuner().stream()
                .filter(kommune -> fylke.equals(rapport.tall().inndeling().over(kommune.nummer(), Niva.FYLKE)))
                .mapToLong(kommune -> rapport.automatiske().getOrDefault(kommune.nummer(), 0))
                .sum();
        return new Andel(automatiske, antall(fylke, "intro_avslutning_direkte_3", Tabell.ALLE));
    }

    private int antall(Region region, String tabell, String kategori) {
        return rapport.tall()
                .antall(new Cellenokkel(tabell, region.niva(), region.nummer(), kategori, Kjonnsgruppe.ALLE));
    }
}
