package no.imdi.introresultat.job;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import no.imdi.introresultat.extract.Ressurser;
import no.imdi.introresultat.job.Spor.Handling;
import no.imdi.introresultat.job.Spor.Svar;
import no.imdi.introresultat.publication.Deltakerendring;
import no.imdi.introresultat.publication.Deltakerkonsekvens.Utfallsbilde;
import no.imdi.introresultat.publication.Endringsarbeidsbok;
import no.imdi.introresultat.publication.Funnendring;
import no.imdi.introresultat.publication.Kjoringsendring;
import no.imdi.introresultat.publication.Tekster;
import no.imdi.introresultat.register.Kommunestruktur;
import no.imdi.introresultat.register.RefusedException;
import no.imdi.introresultat.rules.Utfall;
import no.imdi.introresultat.rules.kontroll.Avvik;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Holds two runs of a year against each other, from what they stored. */
public final class Kjoringssammenligning {
    private final JdbcClient jdbc;
    private final JdbcTemplate radvis;
    private final Ressurser ressurser;
    private final Telling telling;
    private final Snapshots snapshots;

    /**
     * @param dataSource the program's database
     * @param ressurser settings and code lists
     */
    public Kjoringssammenligning(DataSource dataSource, Ressurser ressurser) {
        this.jdbc = JdbcClient.create(dataSource);
        this.radvis = new JdbcTemplate(dataSource);
        this.ressurser = ressurser;
        this.telling = new Telling(jdbc, ressurser);
        this.snapshots = new Snapshots(jdbc);
    }

    /**
     * Two finished runs, as someone asks for them; written in the trail first.
     *
     * @throws RefusedException when they cannot be compared
     */
    public Endringsarbeidsbok sammenlign(Kjoring da, Kjoring naa, Aktor hvem) {
        sporr(da, naa, hvem);
        return mellom(da, naa);
    }

    /**
     * Writes in the trail that someone asks for two finished runs.
     *
     * @throws RefusedException when they cannot be compared
     */
    public void sporr(Kjoring da, Kjoring naa, Aktor hvem) {
        if (da.aar() != naa.aar()) {
            throw new RefusedException("Kjøringene " + da.fulltNavn() + " og " + naa.fulltNavn()
                    + " er ikke for samme år; velg to fra ett år. Utviklingen fra år til år står i arbeidsbøkene.");
        }
        for (Kjoring en : List.of(da, naa)) {
            if (en.status() != Kjoringsstatus.FERDIG || en.uttrekkId() == null) {
                throw new RefusedException("Kjøringen " + en.fulltNavn()
                        + " er ikke ferdig, eller uttrekket den bygger på, er slettet; velg en annen.");
            }
        }
        LocalDate strukturdato = grunnlag(naa).oppsett().strukturdato();
        for (Kjoring en : List.of(da, naa)) {
            if (!strukturdato.equals(en.strukturdato())) {
                throw new RefusedException(
                        "Kjøringen " + en.fulltNavn() + " er ikke talt i kommunene per " + strukturdato + ", som "
                                + Aarsoppsett.fil(en.aar()) + " sier nå; kjør den på nytt før de sammenlignes.");
            }
        }
        new Spor(jdbc).skriv(hvem, Handling.SAMMENLIGN, naa, da.fulltNavn(), Svar.GITT);
    }

    /** Two runs that can be compared, as one has {@linkplain #sporr asked} before. */
    public Endringsarbeidsbok mellom(Kjoring da, Kjoring naa) {
        return mellom(da, naa, grunnlag(naa));
    }

    private Kjoringsgrunnlag grunnlag(Kjoring kjoring) {
        return new Grunnlagsleser(ressurser).les(kjoring.aar());
    }

    /** Two runs counted in the same municipalities. */
    Endringsarbeidsbok mellom(Kjoring da, Kjoring naa, Kjoringsgrunnlag grunnlag) {
        Skjermingsvern vern = Skjermingsvern.av(jdbc, da.uttrekkId(), naa.uttrekkId());
        Kjoringsendring endring = new Kjoringsendring(
                naa.aar(),
                side(da, grunnlag),
                side(naa, grunnlag),
                deltakere(da, naa, vern),
                Funnendring.mellom(funn(da, grunnlag, vern), funn(naa, grunnlag, vern)));
        return new Endringsarbeidsbok(
                endring, grunnlag.kodeverk(), grunnlag.kontroller(), new Tekster(Tekster.BOKMAAL));
    }

    private Kjoringsendring.Side side(Kjoring kjoring, Kjoringsgrunnlag grunnlag) {
        return new Kjoringsendring.Side(
                kjoring.type(), snapshots.hent(kjoring.uttrekkId()).hentet(), telling.tell(kjoring, grunnlag));
    }

    private List<Deltakerendring> deltakere(Kjoring da, Kjoring naa, Skjermingsvern vern) {
        return jdbc
                .sql(ressurser.sporring("sammenlign"))
                .param("da", da.id())
                .param("naa", naa.id())
                .query((rad, nummer) ->
                        new Deltakerendring(rad.getString("deltaker_id"), bilde(rad, "da_"), bilde(rad, "naa_")))
                .list()
                .stream()
                .filter(en -> vern.kanVises(en.deltakerId()) && !en.grunner().isEmpty())
                .toList();
    }

    private static Utfallsbilde bilde(ResultSet rad, String foran) throws SQLException {
        String utfall = rad.getString(foran + "utfall");
        if (utfall == null) {
            return Deltakerendring.UKJENT;
        }
        String kategorier = rad.getString(foran + "kategorier12");
        return new Utfallsbilde(
                Utfall.valueOf(utfall),
                rad.getString(foran + "kommunenummer"),
                rad.getString(foran + "avslutningsaarsak"),
                rad.getObject(foran + "slutt_dato", LocalDate.class),
                rad.getBoolean(foran + "automatisk"),
                rad.getBoolean(foran + "deltok"),
                rad.getString(foran + "deltok_kommune"),
                kategorier == null ? List.of() : List.of(kategorier.split(",")));
    }

    /** The findings, each under the municipality of the year that has it; null where that is unknown. */
    private List<Avvik> funn(Kjoring kjoring, Kjoringsgrunnlag grunnlag, Skjermingsvern vern) {
        Kommunestruktur struktur =
                grunnlag.kodeverk().struktur(grunnlag.oppsett().strukturdato());
        List<Avvik> alle = new ArrayList<>();
        radvis.query(
                ressurser.sporring("avvik"),
                rad -> {
                    Avviksrad.les(rad, grunnlag.oppsett().kontroller())
                            .filter(avvik -> vern.kanVises(avvik.deltakerId()))
                            .map(avvik -> avvik.iKommune(
                                    struktur.plasser(avvik.kommunenummer()).nummer()))
                            .ifPresent(alle::add);
                },
                kjoring.id(),
                kjoring.uttrekkId());
        return alle;
    }
}
