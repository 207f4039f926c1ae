package org.foedus.io;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.foedus.dataset.Dataset;
import org.foedus.io.internal.codec.DatasetDocument;
import org.foedus.io.internal.codec.RecordLines;
import tools.jackson.core.exc.JacksonIOException;

/**
 * Writes datasets as documents of the format {@code foedus/1}: UTF-8, two blanks an indent, line feeds, members in a fixed
 * order, the same bytes for the same dataset. {@link DatasetReader} reads back an equal dataset. A writer is immutable and may
 * be shared.
 */
public final class DatasetWriter {
    private DatasetWriter() {}

    /** A writer. */
    public static DatasetWriter create() {
        return new DatasetWriter();
    }

    /**
     * The document of a dataset.
     *
     * @throws IllegalArgumentException if a text holds half of a surrogate pair, or a number has more than 30 digits before
     *     or after the point; no document can hold them
     */
    public String toJson(Dataset dataset) {
        return bytes(dataset).toString(UTF_8);
    }

    /**
     * Writes the document of a dataset to a stream, which is flushed and not closed.
     *
     * @throws IllegalArgumentException if a {@linkplain #toJson(Dataset) text or number} cannot be written;
     *     nothing is written then
     * @throws UncheckedIOException if the stream fails
     */
    public void write(Dataset dataset, OutputStream out) {
        try {
            bytes(dataset).writeTo(out);
            out.flush();
        } catch (IOException problem) {
            throw new UncheckedIOException("dataset \"" + dataset.id() + "\" cannot be written", problem);
        }
    }

    /**
     * Writes the document of a dataset to a file, which is replaced if it exists.
     *
     * @throws IllegalArgumentException if a {@linkplain #toJson(Dataset) text or number} cannot be written;
     *     the file is left as it was then
     * @throws UncheckedIOException if the file cannot be written
     */
    public void write(Dataset dataset, Path file) {
        byte[] bytes = bytes(dataset).toByteArray();
        try {
            Files.write(file, bytes);
        } catch (IOException problem) {
            throw new UncheckedIOException(file + " cannot be written: " + problem.getMessage(), problem);
        }
    }

    /**
     * Writes a dataset as a file of records (NDJSON) to a stream, which is flushed and not closed: UTF-8, a header, then one
     * record a line in the order of the kinds and of the dataset, each line ended by a line feed.
     *
     * @throws IllegalArgumentException if a {@linkplain #toJson(Dataset) text or number} cannot be written;
     *     the lines before it may have been written
     * @throws UncheckedIOException if the stream fails
     */
    public void writeRecords(Dataset dataset, OutputStream out) {
        try {
            RecordLines.write(dataset, out);
        } catch (JacksonIOException problem) {
            throw new UncheckedIOException("dataset \"" + dataset.id() + "\" cannot be written", problem.getCause());
        }
    }

    /**
     * Writes a dataset as a {@linkplain #writeRecords(Dataset, OutputStream) file of records}, which is replaced if it exists.
     *
     * @throws IllegalArgumentException if a {@linkplain #toJson(Dataset) text or number} cannot be written;
     *     the lines before it may have been written
     * @throws UncheckedIOException if the file cannot be written
     */
    public void writeRecords(Dataset dataset, Path file) {
        try (OutputStream out = Files.newOutputStream(file)) {
            writeRecords(dataset, out);
        } catch (IOException problem) {
            throw new UncheckedIOException(file + " cannot be written: " + problem.getMessage(), problem);
        }
    }

    private static ByteArrayOutputStream bytes(Dataset dataset) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DatasetDocument.write(dataset, bytes);
        return bytes;
    }
}
