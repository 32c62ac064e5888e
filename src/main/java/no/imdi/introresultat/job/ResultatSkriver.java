package no.imdi.introresultat.job;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import javax.sql.DataSource;
import no.imdi.introresultat.register.Deltaker;
import no.imdi.introresultat.register.Registertype;
import no.imdi.introresultat.register.Versjon;
import no.imdi.introresultat.rules.Deltakerresultat;
import no.imdi.introresultat.rules.Programavslutning;
import no.imdi.introresultat.rules.Utelatt;
import no.imdi.introresultat.rules.Versjonsstatus;
import no.imdi.introresultat.rules.kontroll.Avvik;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.jdbc.datasource.DataSourceUtils;

/** Writes what the rules say of a chunk of participants with COPY, in the chunk's own transaction. */
class ResultatSkriver implements ItemWriter<Beregnetdeltaker> {
    private final DataSource dataSource;
    private final long kjoringId;
    private final int bolk;

    ResultatSkriver(DataSource dataSource, long kjoringId, int bolk) {
        this.dataSource = dataSource;
        this.kjoringId = kjoringId;
        this.bolk = bolk;
    }

    @Override
    public void write(Chunk<? extends Beregnetdeltaker> chunk) throws SQLException, IOException {
        Kopilinje resultater = new Kopilinje();
        Kopilinje konsekvenser = new Kopilinje();
        Kopilinje utelatte = new Kopilinje();
        Kopilinje avvik = new Kopilinje();
        Kopilinje avslutninger = new Kopilinje();
        Map<Registertype, Map<Versjonsstatus, Integer>> regnskap = new EnumMap<>(Registertype.class);
        for (Beregnetdeltaker beregnet : chunk) {
            Deltakerresultat resultat = beregnet.resultat();
            Resultatrad.av(resultat).til(rad(resultater)).slutt();
            beregnet.medForSene()
                    .ifPresent(annet -> Resultatrad.av(annet)
                            .til(rad(konsekvenser))
                            .felt(annet.deltaker().skjermet())
                            .slutt());
            resultat.tilstand().utelatte().forEach(en -> leggTil(utelatte, en));
            if (!resultat.deltaker().skjermet()) {
                resultat.avsluttede().forEach(en -> leggTil(avslutninger, resultat.deltaker(), en));
            }
            resultat.avvik().forEach(ett -> leggTil(avvik, ett));
            resultat.tilstand()
                    .regnskap()
                    .forEach((type, statuser) -> statuser.forEach((status, antall) -> regnskap.computeIfAbsent(
                                    type, ny -> new EnumMap<>(Versjonsstatus.class))
                            .merge(status, antall, Integer::sum)));
        }
        Connection forbindelse = DataSourceUtils.getConnection(dataSource);
        try {
            CopyManager kopi = forbindelse.unwrap(PGConnection.class).getCopyAPI();
            kopier(kopi, "deltakerresultat", resultater);
            kopier(kopi, "konsekvens", konsekvenser);
            kopier(kopi, "utelatt", utelatte);
            kopier(kopi, "avvik", avvik);
            kopier(kopi, "avslutning", avslutninger);
            kopier(kopi, "versjonsregnskap", linjer(regnskap));
        } finally {
            DataSourceUtils.releaseConnection(forbindelse, dataSource);
        }
    }

    private void kopier(CopyManager kopi, String tabell, Kopilinje linjer) throws SQLException, IOException {
        if (!linjer.tom()) {
            String blad = "resultat." + tabell + "_" + kjoringId + "_" + bolk;
            kopi.copyIn("copy " + blad + " from stdin", new StringReader(linjer.tekst()));
        }
    }

    private Kopilinje rad(Kopilinje linje) {
        return linje.felt(kjoringId).felt(bolk);
    }

    private void leggTil(Kopilinje linje, Utelatt utelatt) {
        Versjon versjon = utelatt.registrering().versjon();
        rad(linje)
                .felt(utelatt.registrering().type())
                .felt(versjon.id())
                .felt(versjon.versjon())
                .felt(versjon.deltakerId())
                .felt(versjon.kommunenummer())
                .felt(versjon.registrert())
                .felt(utelatt.frist().dato())
                .felt(utelatt.frist().sak())
                .slutt();
    }

    private void leggTil(Kopilinje linje, Deltaker deltaker, Programavslutning avslutning) {
        rad(linje)
                .felt(deltaker.deltakerId())
                .felt(avslutning.programId())
                .felt(avslutning.sted().kommunenummer())
                .felt(avslutning.sluttDato())
                .felt(avslutning.automatisk())
                .felt(avslutning.aarsak().kode())
                .felt(avslutning.iGrunnlag())
                .slutt();
    }

    private void leggTil(Kopilinje linje, Avvik avvik) {
        rad(linje)
                .felt(avvik.kode())
                .felt(avvik.alvorlighet())
                .felt(avvik.deltakerId())
                .felt(avvik.kommunenummer())
                .felt(avvik.type())
                .felt(avvik.id())
                .felt(avvik.melding())
                .slutt();
    }

    private Kopilinje linjer(Map<Registertype, Map<Versjonsstatus, Integer>> regnskap) {
        Kopilinje linjer = new Kopilinje();
        regnskap.forEach((type, statuser) -> statuser.forEach((status, antall) ->
                rad(linjer).felt(type).felt(status).felt(antall).slutt()));
        return linjer;
    }
}
