package org.foedus.io;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.foedus.dataset.Dataset;
import org.foedus.dataset.RecordKind;
import org.foedus.id.Identified;
import org.foedus.io.internal.codec.RecordLines;
import tools.jackson.core.exc.JacksonIOException;

/**
 * Writes a file of records (NDJSON) record by record, so that it may be larger than memory. Records may come in any order. Not to be
 * used by several threads at once.
 */
public final class RecordWriter implements Closeable {
    private final OutputStream out;
    private final RecordLines.Writer lines;

    /**
     * A writer, which begins with the header.
     *
     * @param header the dataset; its records are not written
     * @param out where it goes; it is closed with this writer
     * @throws UncheckedIOException if the stream fails
     */
    public RecordWriter(Dataset header, OutputStream out) {
        this.out = out;
        this.lines = new RecordLines.Writer(out);
        checked(() -> lines.header(header));
    }

    /**
     * Writes a record.
     *
     * @param kind its kind
     * @throws IllegalArgumentException if a text holds half of a surrogate pair, or a number has more than 30 digits before
     *     or after the point
     * @throws UncheckedIOException if the stream fails
     */
    public void write(RecordKind kind, Identified record) {
        checked(() -> lines.record(kind, record));
    }

    private static void checked(Runnable writing) {
        try {
            writing.run();
        } catch (JacksonIOException problem) {
            throw new UncheckedIOException("the records cannot be written", problem.getCause());
        }
    }

    /** Writes what is still to be written, and closes the stream. */
    @Override
    public void close() throws IOException {
        try (out) {
            checked(() -> {
                lines.end();
                lines.close();
            });
        }
    }
}
