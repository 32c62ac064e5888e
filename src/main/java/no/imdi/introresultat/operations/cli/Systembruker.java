package no.imdi.introresultat.operations.cli;

import com.sun.security.auth.module.UnixSystem;

/**
 * Who runs this process, as the operating system says. The name that Java says (<code>user.name</code>) is a setting that anyone can
 * give another value; who approves a run must not be.
 */
final class Systembruker {
    private Systembruker() {}

    static String navn() {
        if (System.getProperty("os.name").startsWith("Windows")) {
            return System.getProperty("user.name", "ukjent");
        }
        UnixSystem system = new UnixSystem();
        return system.getUsername() == null ? "uid " + system.getUid() : system.getUsername();
    }
}
