package no.imdi.introresultat.operations.web.lesing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import no.imdi.introresultat.rules.Registreringsfrist;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Times for reading: Norwegian time, in the reader's language. */
@Component("tid")
public final class Tid {
    /** A moment to the minute; empty for null. */
    public String klokka(Instant tid) {
        return tid == null ? "" : skriv(tid, engelsk() ? "d MMM uuuu HH:mm" : "d. MMM uuuu 'kl.' HH.mm");
    }

    /** The day of a moment; empty for null. */
    public String dag(Instant tid) {
        return tid == null ? "" : skriv(tid, dagform());
    }

    /** A day; empty for null. */
    public String dato(LocalDate dag) {
        return dag == null ? "" : form(dagform()).format(dag);
    }

    /** The moment to the millisecond with Norway's offset, as one reads what came too late. */
    public String noyaktig(Instant tid) {
        return skriv(tid, engelsk() ? "d MMM uuuu HH:mm:ss.SSS" : "d. MMM uuuu 'kl.' HH.mm.ss,SSS");
    }

    /** How long something took. */
    public String varighet(double sekunder) {
        Duration tid = Duration.ofMillis(Math.round(sekunder * 1000));
        return tid.toMinutes() > 0
                ? tid.toMinutes() + " min " + tid.toSecondsPart() + " s"
                : String.format(Locale.ROOT, "%.1f s", sekunder).replace('.', engelsk() ? '.' : ',');
    }

    private static String skriv(Instant tid, String monster) {
        return form(monster).format(ZonedDateTime.ofInstant(tid, Registreringsfrist.NORGE));
    }

    private static String dagform() {
        return engelsk() ? "d MMMM uuuu" : "d. MMMM uuuu";
    }

    private static DateTimeFormatter form(String monster) {
        return DateTimeFormatter.ofPattern(monster, engelsk() ? Locale.ENGLISH : Locale.forLanguageTag("nb"));
    }

    private static boolean engelsk() {
        return LocaleContextHolder.getLocale().getLanguage().equals("en");
    }
}
