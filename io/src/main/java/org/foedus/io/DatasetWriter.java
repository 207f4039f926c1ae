package org.foedus.io;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.foedus.dataset.Dataset;
import org.foedus.io.internal.codec.DatasetDocument;

/** Writes datasets: UTF-8, two blanks an indent, members in a fixed order, the same bytes for the same dataset. */
public final class DatasetWriter {
    private DatasetWriter() {}

    /** A writer. */
    public static DatasetWriter create() {
        return new DatasetWriter();
    }

    /**
     * The document of a dataset.
     *
     * @throws IllegalArgumentException if a text holds half of a surrogate pair, which no UTF-8 document can hold
     */
    public String toJson(Dataset dataset) {
        return DatasetDocument.write(dataset);
    }

    /** Writes the document of a dataset; the stream is not closed. */
    public void write(Dataset dataset, OutputStream out) throws IOException {
        out.write(toJson(dataset).getBytes(UTF_8));
    }

    /** Writes the document of a dataset to a file, which is replaced if it exists. */
    public void write(Dataset dataset, Path file) {
        try {
            Files.writeString(file, toJson(dataset), UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(file + " cannot be written: " + problem.getMessage(), problem);
        }
    }
}
