package no.imdi.introresultat.job;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import no.imdi.introresultat.extract.Bolk;
import no.imdi.introresultat.extract.Personnummervern;
import no.imdi.introresultat.extract.Ressurser;
import no.imdi.introresultat.job.Spor.Handling;
import no.imdi.introresultat.job.Spor.Svar;
import no.imdi.introresultat.register.Deltakermappe;
import no.imdi.introresultat.register.RefusedException;
import no.imdi.introresultat.rules.Forklaring;
import no.imdi.introresultat.rules.Regelverk;
import no.imdi.introresultat.statistics.Cellenokkel;
import no.imdi.introresultat.statistics.Kategori;
import no.imdi.introresultat.statistics.Tabell;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Tells why a participant counts as they do, and who is behind a number, from what the run froze and by the settings it was
 * run with. Every question is written in the trail before it is answered. A shielded identity is never explained or listed,
 * and never told from a number that does not exist.
 */
public final class Forklaringstjeneste {
    private static final Pattern DELTAKERNUMMER = Pattern.compile("[A-Za-z0-9-]{1,32}");

    private final JdbcClient jdbc;
    private final Ressurser ressurser;
    private final Etterlesing lesing;
    private final Spor spor;

    /**
     * @param dataSource the program's database
     * @param ressurser settings and code lists
     */
    public Forklaringstjeneste(DataSource dataSource, Ressurser ressurser) {
        this.jdbc = JdbcClient.create(dataSource);
        this.ressurser = ressurser;
        this.lesing = new Etterlesing(dataSource, ressurser);
        this.spor = new Spor(jdbc);
    }

    /**
     * Explains one participant.
     *
     * @param kjoring a finished run
     * @param deltakerId the register's own participant number
     * @param hvem who asks
     * @throws RefusedException when the run cannot be explained any more, or the participant may not be or does not exist:
     *     the same sentence for both
     */
    public Forklart forklar(Kjoring kjoring, String deltakerId, Aktor hvem) {
        Regelverk regelverk = lesing.grunnlag(kjoring).regelverk(kjoring.type());
        if (!DELTAKERNUMMER.matcher(deltakerId).matches() || Personnummervern.er(deltakerId)) {
            throw new RefusedException(
                    "Det som er oppgitt med --deltaker, er ikke et deltakernummer; bruk nummeret i NIR"
                            + " (1–32 bokstaver, sifre og bindestrek), aldri et fødselsnummer.");
        }
        Optional<Deltakermappe> mappe = uskjermet(kjoring.uttrekkId(), deltakerId);
        spor.skriv(hvem, Handling.FORKLAR_DELTAKER, kjoring, deltakerId, mappe.isPresent() ? Svar.GITT : Svar.AVVIST);
        Forklaring forklaring = Forklaring.av(
                mappe.orElseThrow(() -> new RefusedException("Det finnes ingen deltaker som kan forklares, med dette"
                        + " nummeret i kjøringen " + kjoring.fulltNavn() + "; sjekk nummeret.")),
                regelverk);
        return new Forklart(forklaring, regelverk, stemmer(kjoring, forklaring));
    }

    /**
     * The participants behind one number, by participant number.
     *
     * @param kjoring a finished run
     * @param celle a number of a municipality
     * @param hvem who asks
     * @throws RefusedException when the run cannot be explained any more, or there is no such number
     */
    public List<String> deltakereBak(Kjoring kjoring, Cellenokkel celle, Aktor hvem) {
        Kjoringsgrunnlag grunnlag = lesing.grunnlag(kjoring);
        sjekk(celle, grunnlag);
        String navn = String.join(
                " ",
                celle.region(),
                celle.tabell(),
                celle.kategori(),
                celle.kjonn().kode());
        spor.skriv(hvem, Handling.FORKLAR_CELLE, kjoring, navn, Svar.GITT);
        return new Telling(jdbc, ressurser).deltakere(kjoring.id(), celle);
    }

    /** The same question to the database whether the number is unknown or shielded. */
    private Optional<Deltakermappe> uskjermet(int uttrekkId, String deltakerId) {
        boolean finnes = jdbc.sql("select exists (select from register.deltaker"
                        + " where uttrekk_id = ? and deltaker_id = ? and not skjermet)")
                .params(uttrekkId, deltakerId)
                .query(Boolean.class)
                .single();
        return finnes ? Optional.of(les(uttrekkId, deltakerId)) : Optional.empty();
    }

    private Deltakermappe les(int uttrekkId, String deltakerId) {
        AtomicReference<Deltakermappe> funnet = new AtomicReference<>();
        lesing.les(uttrekkId, Bolk.of(deltakerId), mappe -> {
            funnet.set(mappe);
            return !mappe.deltaker().deltakerId().equals(deltakerId);
        });
        return funnet.get();
    }

    private boolean stemmer(Kjoring kjoring, Forklaring forklaring) {
        Resultatrad utfall = Resultatrad.av(forklaring.resultat());
        Optional<Resultatrad> annet =
                Optional.ofNullable(forklaring.medForSene()).map(Resultatrad::av);
        return lagret("deltakerresultat", kjoring, utfall.deltakerId()).equals(Optional.of(utfall))
                && lagret("konsekvens", kjoring, utfall.deltakerId()).equals(annet);
    }

    private Optional<Resultatrad> lagret(String tabell, Kjoring kjoring, String deltakerId) {
        return jdbc.sql("select * from resultat." + tabell + " where kjoring_id = ? and deltaker_id = ?")
                .params(kjoring.id(), deltakerId)
                .query((rad, nummer) -> Resultatrad.les(rad))
                .optional();
    }

    private static void sjekk(Cellenokkel celle, Kjoringsgrunnlag grunnlag) {
        Tabell tabell = grunnlag.tabeller().stream()
                .filter(en -> en.navn().equals(celle.tabell()))
                .findFirst()
                .orElseThrow(() -> new RefusedException("Det finnes ingen tabell «" + celle.tabell() + "»; velg en av "
                        + grunnlag.tabeller().stream().map(Tabell::navn).collect(Collectors.joining(", ")) + "."));
        List<String> koder = tabell.kategorier().stream().map(Kategori::kode).toList();
        if (!koder.contains(celle.kategori())) {
            throw new RefusedException("Tabellen " + tabell.navn() + " har ingen celle «" + celle.kategori()
                    + "»; velg en av " + String.join(", ", koder) + ".");
        }
        if (grunnlag.inndeling().regioner(celle.niva()).stream()
                .noneMatch(region -> region.nummer().equals(celle.region()))) {
            throw grunnlag.ukjentKommune(celle.region());
        }
    }
}
