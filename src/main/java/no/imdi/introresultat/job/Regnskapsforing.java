package no.imdi.introresultat.job;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import no.imdi.introresultat.publication.Regnskap;
import no.imdi.introresultat.publication.Regnskap.Deltakerregnskap;
import no.imdi.introresultat.publication.Regnskap.Filregnskap;
import no.imdi.introresultat.publication.Regnskap.Tabellregnskap;
import no.imdi.introresultat.register.Registertype;
import no.imdi.introresultat.rules.Sted;
import no.imdi.introresultat.rules.Utfall;
import no.imdi.introresultat.rules.Versjonsstatus;
import no.imdi.introresultat.statistics.Cellenokkel;
import no.imdi.introresultat.statistics.Kjonnsgruppe;
import no.imdi.introresultat.statistics.Niva;
import no.imdi.introresultat.statistics.Region;
import no.imdi.introresultat.statistics.Resultattall;
import no.imdi.introresultat.statistics.Tabell;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Draws up a run's ledger (contract section 5), each side of every balance from its own source. */
final class Regnskapsforing {
    private final JdbcClient jdbc;

    Regnskapsforing(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Regnskap gjorOpp(Kjoring kjoring, Resultattall tall) {
        Map<String, long[]> lest = lestOgAvvist(kjoring.uttrekkId());
        return new Regnskap(
                registreringer(kjoring.id(), lest),
                deltakere(kjoring.id(), lest.get("deltaker.csv")),
                tabeller(kjoring.id(), tall));
    }

    private Map<String, long[]> lestOgAvvist(int uttrekkId) {
        Map<String, long[]> filer = new HashMap<>();
        jdbc.sql("select fil, lest, avvist from register.uttrekk_fil where uttrekk_id = ?")
                .param(uttrekkId)
                .query(rad -> {
                    filer.put(rad.getString("fil"), new long[] {rad.getLong("lest"), rad.getLong("avvist")});
                });
        return filer;
    }

    private Map<String, Filregnskap> registreringer(long kjoringId, Map<String, long[]> lest) {
        Map<Registertype, Map<Versjonsstatus, Long>> versjoner = new EnumMap<>(Registertype.class);
        jdbc.sql("select type, status, sum(antall) as antall from resultat.versjonsregnskap where kjoring_id = ?"
                        + " group by type, status")
                .param(kjoringId)
                .query(rad -> {
                    versjoner
                            .computeIfAbsent(
                                    Registertype.valueOf(rad.getString("type")),
                                    ny -> new EnumMap<>(Versjonsstatus.class))
                            .put(Versjonsstatus.valueOf(rad.getString("status")), rad.getLong("antall"));
                });
        Map<String, Filregnskap> registreringer = new LinkedHashMap<>();
        for (Registertype type : Registertype.values()) {
            String fil = type.ord() + ".csv";
            Map<Versjonsstatus, Long> antall = versjoner.getOrDefault(type, Map.of());
            registreringer.put(
                    fil,
                    new Filregnskap(
                            lest.get(fil)[0],
                            lest.get(fil)[1],
                            antall.getOrDefault(Versjonsstatus.GJELDENDE, 0L),
                            antall.getOrDefault(Versjonsstatus.ERSTATTET, 0L),
                            antall.getOrDefault(Versjonsstatus.SLETTET, 0L),
                            antall.getOrDefault(Versjonsstatus.FOR_SEN, 0L)));
        }
        return registreringer;
    }

    private Deltakerregnskap deltakere(long kjoringId, long[] lest) {
        Map<Utfall, Long> antall = new EnumMap<>(Utfall.class);
        jdbc.sql(
                        "select utfall, count(*) as antall from resultat.deltakerresultat where kjoring_id = ? group by utfall")
                .param(kjoringId)
                .query(rad -> {
                    antall.put(Utfall.valueOf(rad.getString("utfall")), rad.getLong("antall"));
                });
        Map<String, Long> ute = new LinkedHashMap<>();
        for (Utfall utfall : Utfall.values()) {
            if (utfall != Utfall.I_GRUNNLAG) {
                ute.put(utfall.name().toLowerCase(Locale.ROOT), antall.getOrDefault(utfall, 0L));
            }
        }
        return new Deltakerregnskap(lest[0], lest[1], antall.getOrDefault(Utfall.I_GRUNNLAG, 0L), ute);
    }

    private Map<String, Tabellregnskap> tabeller(long kjoringId, Resultattall tall) {
        Map<Sted.UtenSted, Long> deltakelse = utenSted("deltok_uten_sted", kjoringId);
        Map<Sted.UtenSted, Long> grunnlag = utenSted("uten_sted", kjoringId);
        Map<String, Tabellregnskap> tabeller = new LinkedHashMap<>();
        for (Tabell tabell : tall.tabeller()) {
            if (tabell.iFlatfiler()) {
                boolean avslutning = tabell.dimensjon().startsWith("avslutning");
                Map<Sted.UtenSted, Long> uten = avslutning ? grunnlag : deltakelse;
                tabeller.put(
                        tabell.navn(),
                        new Tabellregnskap(
                                tall.inndeling().regioner(Niva.KOMMUNE).stream()
                                        .mapToLong(kommune -> alle(tall, tabell, kommune))
                                        .sum(),
                                uten.getOrDefault(Sted.UtenSted.SKJERMET, 0L),
                                uten.getOrDefault(Sted.UtenSted.REGION_UKJENT, 0L),
                                alle(tall, tabell, tall.inndeling().heleLandet())));
            }
        }
        return tabeller;
    }

    private Map<Sted.UtenSted, Long> utenSted(String kolonne, long kjoringId) {
        Map<Sted.UtenSted, Long> antall = new EnumMap<>(Sted.UtenSted.class);
        jdbc.sql("select " + kolonne + " as grunn, count(*) as antall from resultat.deltakerresultat"
                        + " where kjoring_id = ? and " + kolonne + " is not null group by 1")
                .param(kjoringId)
                .query(rad -> {
                    antall.put(Sted.UtenSted.valueOf(rad.getString("grunn")), rad.getLong("antall"));
                });
        return antall;
    }

    private static long alle(Resultattall tall, Tabell tabell, Region region) {
        return tall.antall(
                new Cellenokkel(tabell.navn(), region.niva(), region.nummer(), Tabell.ALLE, Kjonnsgruppe.ALLE));
    }
}
