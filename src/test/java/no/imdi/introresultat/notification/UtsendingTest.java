package no.imdi.introresultat.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.imdi.introresultat.TestDatabase;
import no.imdi.introresultat.register.RefusedException;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Mail from the outbox to a mail server, with crashes in between. */
class UtsendingTest {
    private static final Kontakt TROMSO = new Kontakt("1902", "intro@tromso.example", Maalform.NB);
    private static final Kontakt STRYN = new Kontakt("1449", "intro@stryn.example", Maalform.NN);
    private static final Map<String, String> VERDIER = Map.of(
            "aar", "2018", "kommune", "Tromsø & <omegn>", "frist", "28. februar 2019", "funn", "12", "dager", "16");

    private static TestDatabase database;
    private static GreenMail server;

    private JdbcClient jdbc;
    private Utboks utboks;

    @BeforeAll
    static void start() {
        database = TestDatabase.fresh();
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    @AfterAll
    static void stopp() {
        server.stop();
        database.close();
    }

    @BeforeEach
    void ny() {
        jdbc = JdbcClient.create(database.dataSource());
        utboks = new Utboks(jdbc);
    }

    @AfterEach
    void tom() throws Exception {
        server.purgeEmailFromAllMailboxes();
        jdbc.sql("truncate operasjon.utboks").update();
    }

    @Test
    void eachContactGetsOneMailOfAnOccasionInTheFormItHasChosenAsTextAndHtml() throws Exception {
        for (int gang = 0; gang < 2; gang++) {
            for (Kontakt kontakt : List.of(TROMSO, STRYN)) {
                utboks.legg("2018/varsling", kontakt, Brevtype.FORELOPIG, "https://nir.example/1902?a=1&b=2", VERDIER);
            }
            utsending(server.getSmtp().getPort()).send();
        }

        MimeMessage[] brev = server.getReceivedMessages();
        assertThat(brev).hasSize(2);
        assertThat(brev[0].getSubject()).isEqualTo("Foreløpige resultater for 2018: rett innen 28. februar 2019");
        assertThat(brev[1].getSubject()).isEqualTo("Førebelse resultat for 2018: rett innan 28. februar 2019");
        assertThat(brev[0].getAllRecipients()[0]).hasToString("intro@tromso.example");
        assertThat(brev[0].getFrom()[0]).hasToString("nir@imdi.example");
        assertThat(brev[0].getMessageID()).matches("<[0-9a-f-]{36}@imdi.example>");
        MimeMultipart deler = (MimeMultipart) brev[0].getContent();
        assertThat(deler.getBodyPart(0).getContentType()).startsWith("text/plain; charset=UTF-8");
        assertThat((String) deler.getBodyPart(0).getContent())
                .contains("i Tromsø & <omegn> for 2018 er klare.", "12 funn", "https://nir.example/1902?a=1&b=2");
        assertThat((String) deler.getBodyPart(1).getContent())
                .contains("Tromsø &amp; &lt;omegn&gt;", "href=\"https://nir.example/1902?a=1&amp;b=2\"");
        assertThat(utboks.oversikt()).containsExactly(new Utboks.Oversikt("2018/varsling", "SENDT", 2));
    }

    @Test
    void oneWhoseProcessDiedAfterTheServerTookItIsNeverSentAgainByItself() {
        utboks.legg("2018/varsling", TROMSO, Brevtype.FORELOPIG, "", VERDIER);
        Utsending drept = utsending(server.getSmtp().getPort(), brev -> {
            throw new IllegalStateException("killed between the server's answer and the commit");
        });
        assertThatThrownBy(drept::send).hasMessageContaining("killed");

        etterAtDenDodeErGittOpp();
        utsending(server.getSmtp().getPort()).send();

        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(utboks.uavklarte())
                .extracting(Utboks.Uavklart::tilstand, Utboks.Uavklart::mottaker)
                .containsExactly(Tuple.tuple("UVISS", "1902"));
    }

    @Test
    void oneWhoseProcessDiedBeforeTheServerTookItIsSentOnceWhenAPersonHasLooked() {
        utboks.legg("2018/varsling", TROMSO, Brevtype.FORELOPIG, "", VERDIER);
        Postlegg tatt = utboks.taNeste().orElseThrow();
        etterAtDenDodeErGittOpp();
        utsending(server.getSmtp().getPort()).send();
        assertThat(server.getReceivedMessages()).isEmpty();

        assertThat(utboks.sendPaaNytt(tatt.id())).isTrue();
        assertThat(utboks.sendPaaNytt(tatt.id())).isFalse();
        utsending(server.getSmtp().getPort()).send();

        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    private void etterAtDenDodeErGittOpp() {
        jdbc.sql("update operasjon.utboks set leveres = leveres - interval '6 minutes'")
                .update();
    }

    @Test
    void severalSendersDeliverEachMailOnce() {
        for (int nr = 0; nr < 40; nr++) {
            utboks.legg("anledning " + nr, TROMSO, Brevtype.ENDELIG, "", VERDIER);
        }
        CompletableFuture.allOf(Stream.generate(() -> CompletableFuture.runAsync(
                                () -> utsending(server.getSmtp().getPort()).send()))
                        .limit(3)
                        .toArray(CompletableFuture[]::new))
                .join();

        assertThat(Stream.of(server.getReceivedMessages()).map(UtsendingTest::id))
                .hasSize(40)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "RCPT | 550 ukjent | AVVIST | Serveren svarte 550.",
                "MAIL | 451 senere | VENTER | Serveren svarte 451.",
                "RCPT | 450 full   | VENTER | Serveren svarte 450.",
                ".    | 554 nei    | AVVIST | Serveren svarte 554.",
                ".    | 451 senere | VENTER | Serveren svarte 451.",
                ".    | -          | UVISS  | Forbindelsen ble brutt før serveren hadde svart."
            })
    void whatTheServerAnswersDecidesWhetherItIsTriedAgain(String ord, String svar, String tilstand, String sagt)
            throws IOException {
        utboks.legg("2018/varsling", TROMSO, Brevtype.FORELOPIG, "", VERDIER);
        try (Smtpstubb stubb = new Smtpstubb(Map.of(ord, svar == null ? Smtpstubb.LEGG_PAA : svar))) {
            utsending(stubb.port()).send();
        }
        assertThat(jdbc.sql("select tilstand || ' ' || svar || ' ' || (neste > now()) from operasjon.utboks")
                        .query(String.class)
                        .single())
                .isEqualTo(tilstand + " " + sagt + " " + tilstand.equals("VENTER"));
    }

    @Test
    void aServerThatCannotBeReachedIsTriedAgainAfterARestThatGrows() throws IOException {
        int stengt;
        try (Smtpstubb stubb = new Smtpstubb(Map.of())) {
            stengt = stubb.port();
        }
        utboks.legg("2018/varsling", TROMSO, Brevtype.FORELOPIG, "", VERDIER);
        for (int minutter : new int[] {1, 2, 4}) {
            utsending(stengt).send();
            assertThat(jdbc.sql("select round(extract(epoch from neste - leveres) / 60)::int from operasjon.utboks"
                                    + " where tilstand = 'VENTER' and svar = 'Serveren kunne ikke nås.'")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(minutter);
            jdbc.sql("update operasjon.utboks set neste = now()").update();
        }
        utsending(server.getSmtp().getPort()).send();

        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void aDryRunWritesTheMailsAndSendsNone(@TempDir Path mappe) throws Exception {
        utboks.legg("2018/paaminnelse", STRYN, Brevtype.PAAMINNELSE, "", VERDIER);

        assertThat(Brevmappe.skriv(utboks, oppsett(25).avsender(), mappe)).isEqualTo(1);

        try (Stream<Path> filer = Files.list(mappe)) {
            MimeMessage brev =
                    new MimeMessage(null, Files.newInputStream(filer.findFirst().orElseThrow()));
            assertThat(brev.getSubject()).isEqualTo("Påminning: 12 opne funn, 16 dagar igjen til fristen");
        }
        assertThat(utboks.ventende()).hasSize(1);
    }

    @Test
    void aServerThatCannotProtectTheConnectionGetsNothing() {
        utboks.legg("2018/varsling", TROMSO, Brevtype.FORELOPIG, "", VERDIER);
        Map<String, String> miljo = Map.of(
                "INTRORESULTAT_SMTP_HOST", "127.0.0.1",
                "INTRORESULTAT_SMTP_PORT", Integer.toString(server.getSmtp().getPort()),
                "INTRORESULTAT_AVSENDER", "nir@imdi.example");
        new Utsending(utboks, Epostoppsett.av(miljo).orElseThrow(), brev -> {}).send();

        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mottaker;epost\\n1902;a@b.no | linje 1",
                "mottaker;epost;maalform\\n0000;a@b.no;nb | linje 2: «0000» er verken et kommunenummer",
                "mottaker;epost;maalform\\n1902;a@b.no;nb\\n1902;ingen adresse;nb | linje 3: e-postadressen",
                "mottaker;epost;maalform\\ndrift;a@b.no;en | linje 2: målformen skal være nb eller nn"
            })
    void contactsThatCannotBeMeantAreRefusedByLineWithoutTheAddress(String fil, String melding) {
        assertThatThrownBy(() -> Kontakter.les(fil.replace("\\n", "\n"), "1902"::equals))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining(melding)
                .hasMessageNotContaining("a@b.no");
    }

    private static String id(MimeMessage brev) {
        try {
            return brev.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Utsending utsending(int port) {
        return utsending(port, brev -> {});
    }

    private Utsending utsending(int port, Consumer<Postlegg> sendt) {
        return new Utsending(new Utboks(jdbc), oppsett(port), sendt);
    }

    private static Epostoppsett oppsett(int port) {
        return Epostoppsett.av(Map.of(
                        "INTRORESULTAT_SMTP_HOST", "127.0.0.1",
                        "INTRORESULTAT_SMTP_PORT", Integer.toString(port),
                        "INTRORESULTAT_SMTP_KRYPTERING", "ingen",
                        "INTRORESULTAT_AVSENDER", "nir@imdi.example"))
                .orElseThrow();
    }
}
