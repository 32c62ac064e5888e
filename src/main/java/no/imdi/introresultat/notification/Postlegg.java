package no.imdi.introresultat.notification;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.util.Date;

/**
 * A mail in the outbox.
 *
 * @param id its number
 * @param epost the recipient's address
 * @param messageId what it is known by everywhere, the same in every try
 * @param forsok how many times it has been tried
 * @param brev what it says
 */
public record Postlegg(long id, String epost, String messageId, int forsok, Brev brev) {
    /** As it goes on the wire: plain text first and HTML as the alternative. */
    MimeMessage somMime(Session okt, InternetAddress avsender) throws MessagingException {
        MimeMessage mime =
                new MedEgenId(okt, "<" + messageId + "@" + avsender.getAddress().replaceFirst(".*@", "") + ">");
        mime.setFrom(avsender);
        mime.setRecipient(Message.RecipientType.TO, new InternetAddress(epost));
        mime.setSubject(brev.emne(), StandardCharsets.UTF_8.name());
        mime.setSentDate(new Date());
        mime.setHeader("Auto-Submitted", "auto-generated");
        MimeMultipart deler = new MimeMultipart("alternative");
        deler.addBodyPart(del(brev.tekst(), "plain"));
        deler.addBodyPart(del(brev.html(), "html"));
        mime.setContent(deler);
        mime.saveChanges();
        return mime;
    }

    private static MimeBodyPart del(String innhold, String slag) throws MessagingException {
        MimeBodyPart del = new MimeBodyPart();
        del.setText(innhold, StandardCharsets.UTF_8.name(), slag);
        return del;
    }

    /** An address is nobody's business in a log. */
    @Override
    public String toString() {
        return "Postlegg[" + id + "]";
    }

    /** Keeps its id when it is saved, which would give it another. */
    private static final class MedEgenId extends MimeMessage {
        private final String id;

        MedEgenId(Session okt, String id) {
            super(okt);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
