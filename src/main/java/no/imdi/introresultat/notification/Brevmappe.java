package no.imdi.introresultat.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;

/** Writes the mails that wait as {@code .eml} files instead of sending them; the outbox is left as it is. */
public final class Brevmappe {
    private Brevmappe() {}

    /** Writes every mail that waits, and says how many. */
    public static int skriv(Utboks utboks, InternetAddress avsender, Path mappe) throws IOException {
        Files.createDirectories(mappe);
        Session okt = Session.getInstance(new Properties());
        int antall = 0;
        for (Postlegg brev : utboks.ventende()) {
            Path fil = mappe.resolve(String.format(Locale.ROOT, "%06d.eml", brev.id()));
            try (OutputStream ut = Files.newOutputStream(fil)) {
                brev.somMime(okt, avsender).writeTo(ut);
            } catch (MessagingException umulig) {
                throw new IOException("Mail " + brev.id() + " could not be written", umulig);
            }
            antall++;
        }
        return antall;
    }
}
