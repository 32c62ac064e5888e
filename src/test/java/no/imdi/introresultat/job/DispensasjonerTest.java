package no.imdi.introresultat.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.imdi.introresultat.TestDatabase;
import no.imdi.introresultat.extract.Personnummer;
import no.imdi.introresultat.extract.Ressurser;
import no.imdi.introresultat.job.Dispensasjonssoknad.Avgjorelse;
import no.imdi.introresultat.job.Dispensasjonssoknad.Tilstand;
import no.imdi.introresultat.register.RefusedException;
import no.imdi.introresultat.register.Registertype;
import no.imdi.introresultat.rules.Dispensasjon;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Dispensations that are applied for and decided on, on a real database; each test has a year's file of its own. */
class DispensasjonerTest {
    private static final Aktor KARI = new Aktor("kari", Aktor.Sted.KONSOLL);
    private static final Aktor OLA = new Aktor("ola", Aktor.Sted.KONSOLL);
    private static final Aktor PER = new Aktor("per", Aktor.Sted.KONSOLL);
    private static final LocalDate FRIST = LocalDate.of(2019, 3, 15);
    private static final String OSLO = "0301";
    private static final int GANGER = 12;

    private static TestDatabase database;
    private static JdbcClient jdbc;

    @TempDir
    private Path hjem;

    private Dispensasjoner dispensasjoner;

    @BeforeAll
    static void aapne() {
        database = TestDatabase.fresh();
        jdbc = JdbcClient.create(database.dataSource());
    }

    @AfterAll
    static void lukk() {
        database.close();
    }

    @BeforeEach
    void nyttAar() {
        jdbc.sql("truncate operasjon.dispensasjon restart identity cascade").update();
        dispensasjoner = new Dispensasjoner(
                jdbc,
                new Ressurser(hjem),
                new Spor(jdbc),
                new TransactionTemplate(new JdbcTransactionManager(database.dataSource())));
    }

    private static Dispensasjon kommune(String nummer) {
        return new Dispensasjon("S-1", nummer, null, null, FRIST, null, "Feil i fagsystemet.");
    }

    private static Dispensasjon registrering(Registertype type, String id) {
        return new Dispensasjon("S-2", null, type, id, FRIST, null, "Feil i fagsystemet.");
    }

    private long sokt(Dispensasjon innhold) {
        return dispensasjoner.sok(2018, innhold, KARI).id();
    }

    private List<Dispensasjon> iKraft() {
        return dispensasjoner.oppsett(2018).frist().dispensasjoner();
    }

    private Tilstand tilstand(long id) {
        return dispensasjoner.finn(id).orElseThrow().tilstand();
    }

    @Test
    void itHoldsOnceAnotherHasApprovedItAndUntilItIsWithdrawnAndEachStepIsInTheTrail() {
        int forLinjer = linjer().size();
        long id = sokt(registrering(Registertype.PROGRAM, "P-77"));
        assertThat(iKraft()).isEmpty();

        dispensasjoner.godkjenn(id, OLA, " Dokumentert. ");
        assertThat(iKraft())
                .containsExactly(new Dispensasjon(
                        "S-2", null, Registertype.PROGRAM, "P-77", FRIST, "ola", "Feil i fagsystemet."));
        assertThat(dispensasjoner.oppsett(2017).frist().dispensasjoner()).isEmpty();

        dispensasjoner.trekkTilbake(id, PER, "Likevel ikke.");
        assertThat(iKraft()).isEmpty();
        assertThat(dispensasjoner.alle(2018)).singleElement().satisfies(soknad -> {
            assertThat(soknad.soktAv()).isEqualTo("kari");
            assertThat(soknad.avgjorelser())
                    .extracting(Avgjorelse::tilstand, Avgjorelse::hvem, Avgjorelse::merknad)
                    .containsExactly(
                            tuple(Tilstand.GODKJENT, "ola", "Dokumentert."),
                            tuple(Tilstand.TRUKKET, "per", "Likevel ikke."));
        });
        assertThat(linjer().subList(forLinjer, linjer().size()))
                .as("who, what and which, and nothing about a person")
                .containsExactly(
                        "kari DISPENSASJON_SOKT 2018 dispensasjon 1",
                        "ola DISPENSASJON_GODKJENT 2018 dispensasjon 1",
                        "per DISPENSASJON_TRUKKET 2018 dispensasjon 1");
        assertThat(sokt(registrering(Registertype.PROGRAM, "P-77")))
                .as("may be applied for again")
                .isGreaterThan(id);
    }

    private static List<String> linjer() {
        return jdbc.sql("select hvem || ' ' || handling || ' ' || gjelder from operasjon.spor order by nummer")
                .query(String.class)
                .list();
    }

    @Test
    void whoeverAppliedDoesNotDecideAndNobodyDecidesTwice() {
        long id = sokt(kommune(OSLO));
        avvist(() -> dispensasjoner.godkjenn(id, KARI, "Ja."), "kari søkte selv om dispensasjon");
        avvist(() -> dispensasjoner.avslaa(id, KARI, "Nei."), "kari søkte selv om dispensasjon");
        avvist(() -> dispensasjoner.trekkSoknad(id, OLA, "Nei."), "er sendt av kari");
        avvist(() -> dispensasjoner.trekkTilbake(id, OLA, "Nei."), "er ikke avgjort ennå");
        avvist(() -> dispensasjoner.godkjenn(id, OLA, " "), "Feltet «merknad»: feltet er tomt");
        avvist(() -> dispensasjoner.godkjenn(999, OLA, "Ja."), "ingen søknad med nummer 999");

        dispensasjoner.avslaa(id, OLA, "Ikke dokumentert.");
        assertThat(tilstand(id)).isEqualTo(Tilstand.AVSLAATT);
        avvist(() -> dispensasjoner.godkjenn(id, PER, "Ja."), "er alt avslått");
        avvist(() -> dispensasjoner.trekkSoknad(id, KARI, "Nei."), "er alt avslått");
        avvist(() -> dispensasjoner.trekkTilbake(id, PER, "Nei."), "er alt avslått");

        long egen = sokt(kommune(OSLO));
        dispensasjoner.trekkSoknad(egen, KARI, "Feil kommune.");
        avvist(() -> dispensasjoner.godkjenn(egen, OLA, "Ja."), "er alt trukket");

        long tredje = sokt(kommune(OSLO));
        dispensasjoner.godkjenn(tredje, OLA, "Ja.");
        avvist(() -> dispensasjoner.godkjenn(tredje, PER, "Ja."), "er alt godkjent");
        avvist(() -> dispensasjoner.trekkSoknad(tredje, KARI, "Nei."), "er alt godkjent");
    }

    @Test
    void theSameScopeIsNotGivenTwiceWhereverTheOtherStands() throws IOException {
        aarsfil("  - {sak: S-0, kommunenummer: '1103', frist: 2019-03-10, godkjent_av: Leder, begrunnelse: Feil.}\n");
        avvist(() -> sokt(kommune("1103")), "Feltet «kommunenummer»: kommune «1103» har en dispensasjon fra før");
        sokt(kommune(OSLO));
        avvist(() -> sokt(kommune(OSLO)), "Feltet «kommunenummer»: kommune «0301» har en dispensasjon fra før");
        long program = sokt(registrering(Registertype.PROGRAM, "P-1"));
        avvist(() -> sokt(registrering(Registertype.PROGRAM, "P-1")), "Feltet «id»: registreringen har en");
        sokt(registrering(Registertype.TILTAK, "P-1"));

        aarsfil("  - {sak: S-0, type: program, id: P-1, frist: 2019-03-10, godkjent_av: Leder, begrunnelse: Feil.}\n");
        avvist(() -> dispensasjoner.godkjenn(program, OLA, "Ja."), "Feltet «id»: registreringen har en");
        assertThat(tilstand(program)).isEqualTo(Tilstand.SOKT);
    }

    @Test
    void theFilesAreFirstAndOneThatNoLongerGoesWithTheFileIsRefusedByItsNumber() throws IOException {
        dispensasjoner.godkjenn(sokt(kommune(OSLO)), OLA, "Ja.");
        aarsfil("  - {sak: S-9, kommunenummer: '1103', frist: 2019-03-10, godkjent_av: Leder, begrunnelse: Feil.}\n");
        assertThat(iKraft()).extracting(Dispensasjon::sak).containsExactly("S-9", "S-1");

        aarsfil("  - {sak: S-9, kommunenummer: '0301', frist: 2019-03-10, godkjent_av: Leder, begrunnelse: Feil.}\n");
        avvist(
                this::iKraft,
                "Dispensasjon 1 i konsollen går ikke sammen med config/aar/2018.yaml: kommunenummer: kommune «0301» har");
        Files.writeString(hjem.resolve("config/aar/2018.yaml"), "resultataar: 2018\nfrist: 2019-04-01\n");
        avvist(this::iKraft, "frist: 2019-03-15 er før den nasjonale fristen 2019-04-01");
    }

    @ParameterizedTest
    @CsvSource({"2019-02-27,false", "2019-02-28,true", "2019-12-31,true", "2020-01-01,false"})
    void theDeadlineIsFromTheNationalOneToTheEndOfTheYear(LocalDate frist, boolean godtas) {
        Dispensasjon innhold = new Dispensasjon("S-1", OSLO, null, null, frist, null, "Feil i NIR.");
        if (godtas) {
            assertThat(tilstand(sokt(innhold))).isEqualTo(Tilstand.SOKT);
        } else {
            avvist(() -> sokt(innhold), "Feltet «frist»: " + frist);
        }
    }

    @Test
    void whatIsMissingUnknownOrAboutAPersonIsRefusedByItsFieldAndNothingIsStored() {
        avvist(() -> sokt(kommune("9999")), "Feltet «kommunenummer»: «9999» har aldri vært en kommune");
        avvist(() -> sokt(kommune(null)), "Feltet «sak»: en dispensasjon gjelder enten");
        avvist(() -> sokt(registrering(Registertype.PROGRAM, null)), "gjelder enten");
        avvist(() -> sokt(registrering(Registertype.PROGRAM, "P 1")), "Feltet «id»: id-en skal ha");
        avvist(
                () -> sokt(registrering(Registertype.PROGRAM, Personnummer.med("130972"))),
                "Feltet «id»: her står det noe som er et");
        avvist(
                () -> sokt(new Dispensasjon(" ", OSLO, null, null, FRIST, null, "Feil.")),
                "Feltet «sak»: feltet er tomt; fyll det ut.");
        avvist(
                () -> sokt(new Dispensasjon("S-1", OSLO, null, null, FRIST, null, null)),
                "Feltet «begrunnelse»: feltet er tomt; fyll det ut.");
        avvist(
                () -> sokt(new Dispensasjon(
                        "S-1", OSLO, null, null, FRIST, null, "Gjelder " + Personnummer.med("130972") + ".")),
                "Feltet «begrunnelse»: teksten har et fødselsnummer");
        avvist(
                () -> sokt(new Dispensasjon("S-1\nS-2", OSLO, null, null, FRIST, null, "Feil.")),
                "Feltet «sak»: teksten har et fødselsnummer eller et tegn som ikke kan lagres");
        avvist(
                () -> sokt(new Dispensasjon("S-1", OSLO, null, null, FRIST, null, "Feil\u0001.")),
                "Feltet «begrunnelse»: teksten har");
        assertThat(dispensasjoner.alle(2018)).isEmpty();
    }

    @Test
    void whatFiguresGoByIsAnotherWithAnotherListAndTheSameWithoutOne() {
        Grunnlagsleser leser = new Grunnlagsleser(new Ressurser(hjem));
        long id = sokt(kommune(OSLO));
        dispensasjoner.godkjenn(id, OLA, "Ja.");
        String med = leser.les(2018, dispensasjoner.alle(2018)).sha256();

        assertThat(med).isNotEqualTo(leser.les(2018).sha256());
        dispensasjoner.trekkTilbake(id, OLA, "Nei.");
        assertThat(leser.les(2018, dispensasjoner.alle(2018)).sha256())
                .as("what a run was started with, withdrawn since")
                .isEqualTo(med);
    }

    @Test
    void ofTwoWhoDecideAtOnceOneIsRefused() throws Exception {
        for (int i = 0; i < GANGER; i++) {
            long id = sokt(registrering(Registertype.VEDTAK, "V-" + i));
            assertThat(samtidig(
                            () -> dispensasjoner.godkjenn(id, OLA, "Ja."),
                            () -> dispensasjoner.avslaa(id, PER, "Nei."),
                            () -> dispensasjoner.trekkSoknad(id, KARI, "Nei.")))
                    .isEqualTo(1);
            assertThat(dispensasjoner.finn(id).orElseThrow().avgjorelser()).hasSize(1);
            if (tilstand(id) == Tilstand.GODKJENT) {
                assertThat(samtidig(
                                () -> dispensasjoner.trekkTilbake(id, OLA, "Nei."),
                                () -> dispensasjoner.trekkTilbake(id, PER, "Nei.")))
                        .isEqualTo(1);
            }
            String scope = "T-" + i;
            assertThat(samtidig(
                            () -> dispensasjoner.sok(2018, registrering(Registertype.TILTAK, scope), KARI),
                            () -> dispensasjoner.sok(2018, registrering(Registertype.TILTAK, scope), OLA)))
                    .isEqualTo(1);
        }
    }

    /** How many of them were not refused, when all began at the same time. */
    private static int samtidig(Runnable... alle) throws Exception {
        CyclicBarrier start = new CyclicBarrier(alle.length);
        ExecutorService traader = Executors.newFixedThreadPool(alle.length);
        try {
            List<Callable<Integer>> forsok = new ArrayList<>();
            for (Runnable en : alle) {
                forsok.add(() -> {
                    start.await();
                    try {
                        en.run();
                        return 1;
                    } catch (RefusedException avvist) {
                        return 0;
                    }
                });
            }
            int lyktes = 0;
            for (Future<Integer> resultat : traader.invokeAll(forsok)) {
                lyktes += resultat.get();
            }
            return lyktes;
        } finally {
            traader.shutdown();
        }
    }

    private void aarsfil(String dispensasjonene) throws IOException {
        Path fil = hjem.resolve("config/aar/2018.yaml");
        Files.createDirectories(fil.getParent());
        Files.writeString(fil, "resultataar: 2018\ndispensasjoner:\n" + dispensasjonene);
    }

    private static void avvist(ThrowingCallable hva, String melding) {
        assertThatThrownBy(hva).isInstanceOf(RefusedException.class).hasMessageContaining(melding);
    }
}
