package no.imdi.introresultat.notification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A mail server that answers a command as a test wants, or hangs up: what GreenMail cannot be made to do. */
final class Smtpstubb implements AutoCloseable {
    /** Instead of an answer the connection is cut. */
    static final String LEGG_PAA = "";

    private final ServerSocket dor = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    private final Map<String, String> svar;

    /** @param svar answers by a command's first word; {@code .} is the end of a mail */
    Smtpstubb(Map<String, String> svar) throws IOException {
        this.svar = svar;
        Thread tjener = new Thread(this::tjen, "smtpstubb");
        tjener.setDaemon(true);
        tjener.start();
    }

    int port() {
        return dor.getLocalPort();
    }

    private void tjen() {
        while (!dor.isClosed()) {
            try (Socket samtale = dor.accept()) {
                snakk(samtale);
            } catch (IOException slutt) {
                // the client has hung up, or the test is over
            }
        }
    }

    private void snakk(Socket samtale) throws IOException {
        BufferedReader inn =
                new BufferedReader(new InputStreamReader(samtale.getInputStream(), StandardCharsets.US_ASCII));
        OutputStream ut = samtale.getOutputStream();
        si(ut, "220 stubb");
        boolean iBrevet = false;
        for (String linje = inn.readLine(); linje != null; linje = inn.readLine()) {
            if (iBrevet && !linje.equals(".")) {
                continue;
            }
            String ord = linje.split(" ")[0];
            iBrevet = ord.equals("DATA");
            String ett = svar.getOrDefault(ord, iBrevet ? "354 ja" : "250 ja");
            if (ett.equals(LEGG_PAA)) {
                return;
            }
            si(ut, ett);
        }
    }

    private static void si(OutputStream ut, String linje) throws IOException {
        ut.write((linje + "\r\n").getBytes(StandardCharsets.US_ASCII));
        ut.flush();
    }

    @Override
    public void close() throws IOException {
        dor.close();
    }
}
