package org.foedus.io.internal.codec;

import java.io.OutputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.foedus.dataset.Dataset;
import org.foedus.dataset.RecordKind;
import org.foedus.io.ProblemCode;
import org.foedus.io.ReadOptions;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Documents of the format {@code foedus/1} that hold a dataset. */
public final class DatasetDocument {

    /** Takes the place of a record of a document that can be used. */
    @FunctionalInterface
    public interface PlaceSink {
        void record(RecordKind kind, String id, RecordPlaces places);
    }

    private final ReadOptions options;
    private final JsonFactory input;

    /** Reads documents within limits. */
    public DatasetDocument(ReadOptions options) {
        this.options = options;
        this.input = JsonFormat.input(options);
    }

    /**
     * Reads a document.
     *
     * @param document its bytes
     * @param file what it is called in problems
     * @param sink takes what is noticed
     * @param places takes where the records stand
     * @return what could be read, or nothing if it is not a dataset document
     */
    public Optional<Dataset> read(byte[] document, String file, DocumentSink sink, PlaceSink places) {
        DocumentBytes bytes = DocumentBytes.of(document);
        if (!DocumentStart.isReadable(document, bytes, "a dataset document", file, sink)) {
            return Optional.empty();
        }
        DatasetDraft draft = new DatasetDraft(sink, options.maxRecords());
        try (JsonParser parser =
                input.createParser(ObjectReadContext.empty(), document, bytes.start(), bytes.end() - bytes.start())) {
            read(new JsonInput(file, parser, bytes, options, sink), draft);
        }
        Optional<Dataset> dataset = draft.finish(nameOf(file));
        if (dataset.isPresent()) {
            draft.located().forEach(record -> places.record(record.kind(), record.id(), record.places()));
        }
        return dataset;
    }

    private static void read(JsonInput in, DatasetDraft draft) {
        try {
            if (in.next() == JsonToken.START_OBJECT) {
                DatasetCodec.DATASET.readInto(in, draft);
                in.endOfDocument();
            } else {
                in.problem(
                        ProblemCode.UNKNOWN_FORMAT,
                        "the document is " + in.found(),
                        "an object that begins with \"format\": \"" + DatasetCodec.FORMAT
                                + "\", \"kind\": \"" + DatasetCodec.KIND
                                + "\" and holds its records in lists such as \"agreements\"");
            }
        } catch (DocumentEnd end) {
            in.endLostRecord();
        }
        draft.extensions(in.extensions());
    }

    private static String nameOf(String file) {
        try {
            Path name = Path.of(file).getFileName();
            return name == null ? file : name.toString();
        } catch (InvalidPathException notAFile) {
            return file;
        }
    }

    /**
     * Writes a document, with a line feed at the end.
     *
     * @param out where it goes; it is flushed and not closed
     * @throws IllegalArgumentException if a text holds half of a surrogate pair
     * @throws tools.jackson.core.exc.JacksonIOException if the stream fails
     */
    public static void write(Dataset dataset, OutputStream out) {
        try (JsonGenerator json = PrettyJson.generator(out)) {
            DatasetCodec.DATASET.write(new JsonOutput(json), dataset);
            json.writeRaw('\n');
        }
    }
}
