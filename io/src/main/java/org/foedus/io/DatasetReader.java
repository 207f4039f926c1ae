package org.foedus.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.foedus.dataset.Dataset;
import org.foedus.io.internal.codec.DatasetDocument;

/**
 * Reads datasets from documents of the format {@code foedus/1}, and of the older {@code foedus/0}, which it upgrades. What is
 * called {@code *.ndjson} is read as a file of records, as by a {@link RecordReader}; a line that cannot be read costs only its
 * record. A reader never stops at the first problem: it reports every one it can reach, and gives what could be read. Input that
 * cannot be opened is a problem like any other and no exception. A reader is immutable and may be shared.
 */
public final class DatasetReader {
    private final ReadOptions options;
    private final DatasetDocument documents;

    private DatasetReader(ReadOptions options) {
        this.options = options;
        this.documents = new DatasetDocument(options);
    }

    /** A reader with the {@linkplain ReadOptions#defaults() default} limits. */
    public static DatasetReader withDefaults() {
        return of(ReadOptions.defaults());
    }

    /** A reader with limits of one's own. */
    public static DatasetReader of(ReadOptions options) {
        return new DatasetReader(options);
    }

    /** Reads a file, or all {@code *.json} and {@code *.ndjson} files of a folder and its subfolders, as one dataset. */
    public ReadResult<Dataset> read(Path path) {
        return read(List.of(path));
    }

    /**
     * Reads files and folders as one dataset, in the order given; the files of a folder in the order of their names. A record
     * that stands equal in several documents is one record.
     */
    public ReadResult<Dataset> read(List<Path> paths) {
        ReadRun reading = new ReadRun(options, documents);
        paths.forEach(reading::path);
        return reading.result();
    }

    /**
     * Reads one document.
     *
     * @param in the bytes of the document; it is read to the end and not closed
     * @param name what to call it in problems
     */
    public ReadResult<Dataset> read(InputStream in, String name) {
        ReadRun reading = new ReadRun(options, documents);
        try {
            reading.stream(in, name);
        } catch (IOException problem) {
            reading.unreadable(name, "the document cannot be read: " + problem.getMessage());
        }
        return reading.result();
    }

    /**
     * Reads one document.
     *
     * @param json the text of the document
     * @param name what to call it in problems
     */
    public ReadResult<Dataset> read(String json, String name) {
        ReadRun reading = new ReadRun(options, documents);
        reading.text(json, name);
        return reading.result();
    }
}
