package no.imdi.introresultat.notification;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.eclipse.angus.mail.util.MailConnectException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Delivers what is in the outbox. Several processes may do so at once. */
public final class Utsending {
    private static final Logger LOG = LoggerFactory.getLogger(Utsending.class);
    private static final Duration FORSTE_PAUSE = Duration.ofMinutes(1);
    private static final int LENGSTE_PAUSE_I_DOBLINGER = 6;
    private static final int AVVIST_FOR_GODT = 500;

    private final Utboks utboks;
    private final JavaMailSenderImpl sender;
    private final InternetAddress avsender;
    private final Consumer<Postlegg> sendt;

    /**
     * @param oppsett the server
     * @param sendt told of each mail that the server has taken
     */
    public Utsending(Utboks utboks, Epostoppsett oppsett, Consumer<Postlegg> sendt) {
        this.utboks = utboks;
        this.sender = oppsett.sender();
        this.avsender = oppsett.avsender();
        this.sendt = sendt;
    }

    /** Delivers every mail that is due. */
    public void send() {
        for (Optional<Postlegg> neste = utboks.taNeste(); neste.isPresent(); neste = utboks.taNeste()) {
            send(neste.get());
        }
    }

    private void send(Postlegg brev) {
        try {
            sender.send(brev.somMime(sender.getSession(), avsender));
        } catch (MailException | MessagingException feil) {
            meld(brev, feil);
            return;
        }
        sendt.accept(brev);
        utboks.sendt(brev);
    }

    /** What the server's answer, or the lack of one, means for the mail. */
    private void meld(Postlegg brev, Exception feil) {
        Throwable grunn = grunn(feil);
        int kode = svarkode(grunn);
        if (kode >= AVVIST_FOR_GODT) {
            utboks.avvist(brev, "Serveren svarte " + kode + ".");
        } else if (kode > 0
                || grunn instanceof MailConnectException
                || grunn instanceof AuthenticationFailedException) {
            String svar = kode > 0
                    ? "Serveren svarte " + kode + "."
                    : grunn instanceof MailConnectException
                            ? "Serveren kunne ikke nås."
                            : "Serveren godtok ikke påloggingen.";
            utboks.provIgjen(brev, pause(brev.forsok()), svar);
        } else {
            utboks.uviss(brev, "Forbindelsen ble brutt før serveren hadde svart.");
        }
        LOG.warn("Mail {} was not delivered", brev.id());
        LOG.debug("Delivering a mail failed", grunn);
    }

    /** Twice as long each time, to about an hour. */
    private static Duration pause(int forsok) {
        return FORSTE_PAUSE.multipliedBy(1L << Math.min(forsok - 1, LENGSTE_PAUSE_I_DOBLINGER));
    }

    private static Throwable grunn(Exception feil) {
        if (feil instanceof MailAuthenticationException && feil.getCause() != null) {
            return feil.getCause();
        }
        Throwable grunn = feil;
        if (feil instanceof MailSendException sending) {
            grunn = sending.getMessageExceptions().length > 0 ? sending.getMessageExceptions()[0] : feil.getCause();
        }
        return grunn instanceof SendFailedException && ((MessagingException) grunn).getNextException() != null
                ? ((MessagingException) grunn).getNextException()
                : grunn;
    }

    private static int svarkode(Throwable grunn) {
        if (grunn instanceof SMTPAddressFailedException adresse) {
            return adresse.getReturnCode();
        }
        if (grunn instanceof SMTPSenderFailedException avsender) {
            return avsender.getReturnCode();
        }
        return grunn instanceof SMTPSendFailedException sending ? sending.getReturnCode() : 0;
    }
}
