package no.imdi.introresultat.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.imdi.introresultat.TestDatabase;
import org.junit.jupiter.api.Test;

class BinaerKopiTest {
    @Test
    void everyTypeComesOutOfTheDatabaseAsItWentIn() throws SQLException {
        String lang = "æ😀x".repeat(100_000);
        List<String> rader = new ArrayList<>();
        try (TestDatabase database = TestDatabase.fresh();
                Connection forbindelse = database.dataSource().getConnection();
                Statement setning = forbindelse.createStatement()) {
            forbindelse.setAutoCommit(false);
            setning.execute("set local time zone 'UTC'");
            setning.execute(
                    "create temporary table alt (a text, b int, c bool, d date, e timestamptz, f smallint, g bigint)");
            try (BinaerKopi kopi = new BinaerKopi(forbindelse, "alt (a, b, c, d, e, f, g)")) {
                rad(kopi, "", 0, true, "0001-01-01", "0001-01-01T00:00:00Z", 0, 0);
                rad(kopi, "\\N;\"", -1, false, "9999-12-31", "9999-12-31T23:59:59.999999Z", -1, Long.MIN_VALUE);
                rad(
                        kopi,
                        lang,
                        Integer.MAX_VALUE,
                        true,
                        "1999-12-31",
                        "1999-12-31T23:59:59.999999Z",
                        7,
                        Long.MAX_VALUE);
                rad(kopi, "a".repeat(300_000), 70_000, true, "2000-02-29", "1969-12-31T23:59:59.000001Z", 300, -2);
                kopi.rad(7)
                        .verdi(null)
                        .verdi(null)
                        .verdi(null)
                        .verdi(null)
                        .verdi(null)
                        .liten(1)
                        .stor(1);
                kopi.ferdig();
            }
            try (ResultSet rad = setning.executeQuery("select a, concat_ws('|', b, c, d, e, f, g) from alt")) {
                while (rad.next()) {
                    String tekst = rad.getString(1);
                    rader.add((tekst == null ? "null" : tekst.length() > 100 ? "lang" + tekst.equals(lang) : tekst)
                            + "|" + rad.getString(2));
                }
            }
        }
        assertThat(rader)
                .containsExactly(
                        "|0|t|0001-01-01|0001-01-01 00:00:00+00|0|0",
                        "\\N;\"|-1|f|9999-12-31|9999-12-31 23:59:59.999999+00|-1|-9223372036854775808",
                        "langtrue|2147483647|t|1999-12-31|1999-12-31 23:59:59.999999+00|7|9223372036854775807",
                        "langfalse|70000|t|2000-02-29|1969-12-31 23:59:59.000001+00|300|-2",
                        "null|1|1");
    }

    private static void rad(
            BinaerKopi kopi, String tekst, int tall, boolean sann, String dato, String tid, int liten, long stor)
            throws SQLException {
        kopi.rad(7)
                .verdi(tekst)
                .verdi(tall)
                .verdi(sann)
                .verdi(LocalDate.parse(dato))
                .verdi(Instant.parse(tid))
                .liten(liten)
                .stor(stor);
    }
}
