package no.imdi.introresultat.operations.cli;

import no.imdi.introresultat.job.Programutgave;
import picocli.CommandLine.IVersionProvider;

/** The program's version for {@code --version}. */
final class Programversjon implements IVersionProvider {
    @Override
    public String[] getVersion() {
        Programutgave utgave = Programutgave.denne();
        return new String[] {"introresultat " + utgave.versjon() + " (" + utgave.commit() + ")"};
    }
}
