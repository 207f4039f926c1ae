package org.foedus.io.report;

import java.io.OutputStream;
import java.nio.file.Path;
import org.foedus.io.ReadResult;
import org.foedus.io.internal.codec.ReportCodecs;
import org.foedus.rule.Baseline;

/** Documents of the kind {@code baseline}, which hold what an earlier run found. */
public final class BaselineFile {
    private BaselineFile() {}

    /** Reads a file. It is strict, and names every problem with its place. */
    public static ReadResult<Baseline> read(Path file) {
        return ReportCodecs.baseline().read(file);
    }

    /**
     * Writes a document.
     *
     * @param out where it goes; it is flushed and not closed
     */
    public static void write(Baseline baseline, OutputStream out) {
        ReportCodecs.baseline().write(baseline, out);
    }
}
