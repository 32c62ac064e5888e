package no.imdi.introresultat.extract;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A statement of {@code sql/sporring/} with names ({@code :uttrekk_id}) for what is filled in: numbers and the program's own
 * table and column names, never anything from outside.
 */
record Sporring(String sql) {
    static Sporring av(Ressurser ressurser, String navn) {
        return new Sporring(ressurser.sporring(navn));
    }

    Sporring med(String navn, int verdi) {
        return med(navn, Integer.toString(verdi));
    }

    Sporring med(String navn, String identifikator) {
        return new Sporring(sql.replace(":" + navn, identifikator));
    }

    void utfor(Connection forbindelse) throws SQLException {
        try (Statement setning = forbindelse.createStatement()) {
            setning.execute(sql);
        }
    }
}
