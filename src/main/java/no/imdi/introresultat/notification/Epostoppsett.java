package no.imdi.introresultat.notification;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import no.imdi.introresultat.register.RefusedException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * The mail server and the sender, from the environment.
 *
 * @param vert the server
 * @param port its port
 * @param bruker whom to log on as; null for nobody
 * @param passord the password; null for none
 * @param kryptering how the connection is protected
 * @param avsender who the mails are from
 */
public record Epostoppsett(
        String vert, int port, String bruker, String passord, Kryptering kryptering, InternetAddress avsender) {
    private static final String MILLISEKUNDER_AA_SVARE = "30000";

    /** How the connection is protected. */
    public enum Kryptering {
        /** Begun in the open and then protected; refused where the server cannot. */
        STARTTLS,
        /** Protected from the first byte. */
        TLS,
        /** Not at all: for a server on the same machine. */
        INGEN
    }

    /**
     * What the environment says.
     *
     * @return empty when no server is named: mails then wait
     * @throws RefusedException when something is missing or cannot be meant
     */
    public static Optional<Epostoppsett> av(Map<String, String> miljo) {
        String vert = miljo.getOrDefault("INTRORESULTAT_SMTP_HOST", "").strip();
        if (vert.isEmpty()) {
            return Optional.empty();
        }
        Kryptering kryptering = kryptering(miljo.getOrDefault("INTRORESULTAT_SMTP_KRYPTERING", "starttls"));
        String port = miljo.getOrDefault("INTRORESULTAT_SMTP_PORT", kryptering == Kryptering.TLS ? "465" : "587");
        if (!port.matches("\\d{1,5}")) {
            throw new RefusedException("INTRORESULTAT_SMTP_PORT er ikke et portnummer; rett den.");
        }
        return Optional.of(new Epostoppsett(
                vert,
                Integer.parseInt(port),
                miljo.get("INTRORESULTAT_SMTP_USER"),
                miljo.get("INTRORESULTAT_SMTP_PASSWORD"),
                kryptering,
                avsender(miljo)));
    }

    private static Kryptering kryptering(String ord) {
        return switch (ord) {
            case "starttls" -> Kryptering.STARTTLS;
            case "tls" -> Kryptering.TLS;
            case "ingen" -> Kryptering.INGEN;
            default ->
                throw new RefusedException(
                        "INTRORESULTAT_SMTP_KRYPTERING er verken starttls, tls eller ingen; rett den.");
        };
    }

    /**
     * Who the mails are from.
     *
     * @throws RefusedException when the environment does not say it
     */
    public static InternetAddress avsender(Map<String, String> miljo) {
        try {
            InternetAddress avsender = new InternetAddress(miljo.getOrDefault("INTRORESULTAT_AVSENDER", ""), true);
            avsender.validate();
            return avsender;
        } catch (AddressException ingen) {
            throw new RefusedException(
                    "INTRORESULTAT_AVSENDER er ikke en e-postadresse; sett den til den brevene er fra.");
        }
    }

    /** A connection to the server, opened for each mail. */
    JavaMailSenderImpl sender() {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost(vert);
        sender.setPort(port);
        sender.setUsername(bruker);
        sender.setPassword(passord);
        String protokoll = kryptering == Kryptering.TLS ? "smtps" : "smtp";
        sender.setProtocol(protokoll);
        Properties valg = sender.getJavaMailProperties();
        String foran = "mail." + protokoll + ".";
        valg.setProperty(foran + "connectiontimeout", MILLISEKUNDER_AA_SVARE);
        valg.setProperty(foran + "timeout", MILLISEKUNDER_AA_SVARE);
        valg.setProperty(foran + "writetimeout", MILLISEKUNDER_AA_SVARE);
        valg.setProperty(foran + "ssl.checkserveridentity", "true");
        valg.setProperty(foran + "starttls.enable", Boolean.toString(kryptering == Kryptering.STARTTLS));
        valg.setProperty(foran + "starttls.required", Boolean.toString(kryptering == Kryptering.STARTTLS));
        valg.setProperty(foran + "auth", Boolean.toString(bruker != null));
        return sender;
    }

    /** Never shows the password. */
    @Override
    public String toString() {
        return "Epostoppsett[" + vert + ":" + port + "]";
    }
}
