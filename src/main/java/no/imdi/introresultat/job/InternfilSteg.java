package no.imdi.introresultat.job;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import no.imdi.introresultat.extract.Ressurser;
import no.imdi.introresultat.publication.Avviksfil;
import no.imdi.introresultat.publication.AvvisteRaderFil;
import no.imdi.introresultat.publication.AvvisteRaderFil.AvvistRad;
import no.imdi.introresultat.publication.Grunnlagsfil;
import no.imdi.introresultat.publication.Grunnlagsfil.Grunnlagsrad;
import no.imdi.introresultat.publication.UtelatteRegistreringerFil;
import no.imdi.introresultat.publication.UtelatteRegistreringerFil.UtelattRad;
import no.imdi.introresultat.register.Registertype;
import no.imdi.introresultat.rules.kontroll.Avvik;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;

/** Writes the internal files with a row per participant, version, finding or rejected row, streamed from the database. */
final class InternfilSteg extends Steg {
    private final JdbcTemplate jdbc;
    private final Ressurser ressurser;
    private final Kjoringer kjoringer;

    InternfilSteg(LevendeKjoringer levende, JdbcTemplate jdbc, Ressurser ressurser, Kjoringer kjoringer) {
        super(levende);
        this.jdbc = jdbc;
        this.ressurser = ressurser;
        this.kjoringer = kjoringer;
    }

    @Override
    void gjor(Kjoringsmiljo miljo) throws IOException {
        long kjoringId = miljo.kjoring().id();
        int uttrekkId = kjoringer.hent(kjoringId).uttrekkId();
        Path intern = Files.createDirectories(new Mapper(miljo.kjoring().arbeidsmappe()).intern());
        skriv(
                miljo,
                intern.resolve("grunnlag.csv"),
                Grunnlagsfil.HODE,
                "grunnlag",
                new Object[] {kjoringId},
                (rad, ut) -> Grunnlagsfil.skriv(ut, grunnlag(rad)));
        skriv(
                miljo,
                intern.resolve("utelatte-registreringer.csv"),
                UtelatteRegistreringerFil.HODE,
                "utelatte",
                new Object[] {kjoringId},
                (rad, ut) -> UtelatteRegistreringerFil.skriv(ut, utelatt(rad)));
        skriv(
                miljo,
                intern.resolve("avvik.csv"),
                Avviksfil.HODE,
                "avvik",
                new Object[] {kjoringId, uttrekkId},
                (rad, ut) -> {
                    Optional<Avvik> avvik =
                            Avviksrad.les(rad, miljo.grunnlag().oppsett().kontroller());
                    if (avvik.isPresent()) {
                        Avviksfil.skriv(ut, avvik.get());
                    }
                });
        skriv(
                miljo,
                intern.resolve("avviste-rader.csv"),
                AvvisteRaderFil.HODE,
                "avviste_rader",
                new Object[] {uttrekkId},
                (rad, ut) -> AvvisteRaderFil.skriv(
                        ut,
                        new AvvistRad(
                                rad.getString("fil"),
                                rad.getLong("linje"),
                                rad.getString("grunn"),
                                rad.getString("tekst"))));
    }

    @FunctionalInterface
    private interface Radskriver {
        void skriv(ResultSet rad, Appendable ut) throws SQLException, IOException;
    }

    private void skriv(Kjoringsmiljo miljo, Path fil, String hode, String sporring, Object[] nokler, Radskriver skriver)
            throws IOException {
        try (BufferedWriter ut = Files.newBufferedWriter(fil)) {
            ut.append(hode).append('\n');
            RowCallbackHandler rad = resultat -> {
                miljo.stopp().sjekk();
                try {
                    skriver.skriv(resultat, ut);
                } catch (IOException feil) {
                    throw new UncheckedIOException(feil);
                }
            };
            jdbc.query(ressurser.sporring(sporring), rad, nokler);
        } catch (UncheckedIOException feil) {
            throw feil.getCause();
        }
    }

    private static Grunnlagsrad grunnlag(ResultSet rad) throws SQLException {
        return new Grunnlagsrad(
                rad.getString("deltaker_id"),
                rad.getString("utfall"),
                rad.getString("kommunenummer"),
                rad.getString("bydelsnummer"),
                rad.getString("kjonn"),
                rad.getString("avslutningsaarsak"),
                rad.getString("aarsak8"),
                rad.getString("aarsak3"),
                rad.getString("program_id"),
                rad.getObject("slutt_dato", LocalDate.class),
                rad.getObject("automatisk", Boolean.class));
    }

    private static UtelattRad utelatt(ResultSet rad) throws SQLException {
        return new UtelattRad(
                Registertype.valueOf(rad.getString("type")),
                rad.getString("id"),
                rad.getInt("versjon"),
                rad.getString("deltaker_id"),
                rad.getString("kommunenummer"),
                rad.getObject("registrert", OffsetDateTime.class).toInstant(),
                rad.getObject("frist", LocalDate.class),
                rad.getString("sak"));
    }
}
