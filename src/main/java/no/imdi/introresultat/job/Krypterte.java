package no.imdi.introresultat.job;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.imdi.introresultat.publication.Manifest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The hashes of what encrypted workbooks hold, kept until the manifest states them. */
final class Krypterte {
    private final JdbcClient jdbc;

    Krypterte(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Forgets what an earlier attempt encrypted. */
    void glem(long kjoringId) {
        jdbc.sql("delete from resultat.kryptert_fil where kjoring_id = ?")
                .param(kjoringId)
                .update();
    }

    /** Remembers what a file of a run in work holds. */
    void husk(Kjoring kjoring, Path fil, String innholdSha256) {
        jdbc.sql("insert into resultat.kryptert_fil (kjoring_id, sti, innhold_sha256) values (?, ?, ?)")
                .params(kjoring.id(), sti(kjoring, fil), innholdSha256)
                .update();
    }

    /** The files, the encrypted ones with the hash of what they hold. */
    List<Manifest.Fil> medInnhold(long kjoringId, List<Manifest.Fil> filer) {
        Map<String, String> innhold = jdbc
                .sql("select sti, innhold_sha256 from resultat.kryptert_fil where kjoring_id = ?")
                .param(kjoringId)
                .query((rad, nummer) -> Map.entry(rad.getString("sti"), rad.getString("innhold_sha256")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return filer.stream()
                .map(fil -> innhold.containsKey(fil.sti()) ? fil.medInnhold(innhold.get(fil.sti())) : fil)
                .toList();
    }

    private static String sti(Kjoring kjoring, Path fil) {
        return kjoring.arbeidsmappe().relativize(fil).toString().replace('\\', '/');
    }
}
