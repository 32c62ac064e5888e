package no.imdi.introresultat.publication.arbeidsbok;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** A zip that does not tell when or where it was made: a fixed time on every entry, in the order they are written. */
final class Reproduserbar extends ZipArchiveOutputStream {
    // Not the zip format's first day: the JDK takes that for «before 1980» and adds a field that depends on the time
    // zone.
    private static final LocalDateTime FAST_TID = LocalDateTime.of(1980, 2, 1, 0, 0);

    Reproduserbar(OutputStream ut) {
        super(ut);
    }

    /** Never Zip64, which not every reader takes from a stream. */
    @Override
    public void setUseZip64(Zip64Mode bedt) {
        super.setUseZip64(Zip64Mode.Never);
    }

    @Override
    public void putArchiveEntry(ZipArchiveEntry del) throws IOException {
        del.setTimeLocal(FAST_TID);
        super.putArchiveEntry(del);
    }
}
