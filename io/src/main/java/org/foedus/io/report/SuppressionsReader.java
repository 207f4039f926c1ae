package org.foedus.io.report;

import java.nio.file.Path;
import java.util.List;
import org.foedus.io.ReadResult;
import org.foedus.io.internal.codec.ReportCodecs;
import org.foedus.rule.Suppression;

/** Reads documents of the kind {@code suppressions}, which say of findings that they may stand, and why. */
public final class SuppressionsReader {
    private SuppressionsReader() {}

    /** Reads a file. It is strict, and names every problem with its place. */
    public static ReadResult<List<Suppression>> read(Path file) {
        return ReportCodecs.suppressions().read(file);
    }
}
