package no.imdi.introresultat.job;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import no.imdi.introresultat.extract.Bolk;
import no.imdi.introresultat.extract.Deltakerlesing;
import no.imdi.introresultat.extract.Personnummervern;
import no.imdi.introresultat.extract.Ressurser;
import no.imdi.introresultat.job.Spor.Handling;
import no.imdi.introresultat.job.Spor.Svar;
import no.imdi.introresultat.register.Deltakermappe;
import no.imdi.introresultat.register.FailedException;
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

    private final DataSource dataSource;
    private final JdbcClient jdbc;
    private final Ressurser ressurser;
    private final Spor spor;

    /**
     * @param dataSource the program's database
     * @param ressurser settings and code lists
     */
    public Forklaringstjeneste(DataSource dataSource, Ressurser ressurser) {
        this.dataSource = dataSource;
        this.jdbc = JdbcClient.create(dataSource);
        this.ressurser = ressurser;
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
    public Forklart forklar(Kjoring kjoring, String deltakerId, String hvem) {
        Regelverk regelverk = grunnlag(kjoring).regelverk(kjoring.type());
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
    public List<String> deltakereBak(Kjoring kjoring, Cellenokkel celle, String hvem) {
        Kjoringsgrunnlag grunnlag = grunnlag(kjoring);
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

    private Kjoringsgrunnlag grunnlag(Kjoring kjoring) {
        if (kjoring.status() != Kjoringsstatus.FERDIG) {
            throw new RefusedException("Kjøringen " + kjoring.fulltNavn()
                    + " er ikke ferdig, så det er ikke noe å forklare ennå; se «show " + kjoring.fulltNavn() + "».");
        }
        if (kjoring.uttrekkId() == null) {
            throw new RefusedException("Det frosne uttrekket til kjøringen " + kjoring.fulltNavn()
                    + " er slettet, så tallene kan ikke lenger forklares.");
        }
        Kjoringsgrunnlag grunnlag = new Grunnlagsleser(ressurser).les(kjoring.aar());
        if (!grunnlag.sha256().equals(kjoring.konfigurasjonSha256())) {
            throw new RefusedException("Oppsettet eller kodelistene for " + kjoring.aar()
                    + " er endret siden kjøringen " + kjoring.fulltNavn()
                    + ", så en forklaring ville ikke gjelde tallene der; hent tilbake filene i config som de var.");
        }
        return grunnlag;
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

    /** Read in the same way as the run did: the participant's bucket from its beginning. */
    private Deltakermappe les(int uttrekkId, String deltakerId) {
        try (Connection forbindelse = dataSource.getConnection()) {
            forbindelse.setAutoCommit(false);
            try (Deltakerlesing lesing = new Deltakerlesing(forbindelse, ressurser, uttrekkId, Bolk.of(deltakerId))) {
                while (lesing.hasNext()) {
                    Deltakermappe mappe = lesing.next();
                    if (mappe.deltaker().deltakerId().equals(deltakerId)) {
                        return mappe;
                    }
                }
            } finally {
                forbindelse.rollback();
            }
        } catch (SQLException feil) {
            throw new FailedException("Det frosne uttrekket kunne ikke leses; prøv kommandoen på nytt.", feil);
        }
        throw new IllegalStateException("a participant is not in its bucket");
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
            throw new RefusedException("Kommunenummeret «" + celle.region() + "» finnes ikke i kommunestrukturen "
                    + grunnlag.oppsett().strukturdato() + "; bruk et nummer som gjaldt da.");
        }
    }
}
