package org.foedus.io.internal.codec;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.foedus.dataset.Dataset;
import org.foedus.dataset.DatasetBuilder;
import org.foedus.dataset.Extension;
import org.foedus.dataset.RecordKind;
import org.foedus.id.Identified;
import org.foedus.io.Position;
import org.foedus.io.Problem;
import org.foedus.io.ProblemCode;
import org.foedus.io.ReadOptions;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The lines of a file of records, each a JSON document of its own: a header with the members of a dataset that are not records,
 * then one record a line, in an object with one member that is named after its kind.
 */
public final class RecordLines {
    private static final String ENDING = ".ndjson";
    private static final JsonFactory OUTPUT =
            JsonFormat.output().rebuild().rootValueSeparator("\n").build();
    private static final Map<String, RecordKind> KINDS = kinds();
    private static final List<String> WORDS =
            Arrays.stream(RecordKind.values()).map(RecordLines::word).toList();

    /** Takes what a line holds. */
    public interface RecordSink {

        /** Takes a record that was read, with what stands in it that the format does not know. */
        void record(RecordKind kind, Identified value, RecordPlaces places, List<Extension> extensions);

        /** Takes a record of a kind that the format does not know. */
        void extension(Extension extension);
    }

    /** One line. */
    public static final class Line {
        private final byte[] bytes;
        private final int from;
        private final int to;
        private final int number;
        private final String file;

        /**
         * @param bytes a block that holds it; not copied
         * @param from the index of its first byte
         * @param to the index after its last byte, without the end of the line
         * @param number its number in the file, counted from 1
         * @param file what the file is called in problems
         */
        public Line(byte[] bytes, int from, int to, int number, String file) {
            this.bytes = bytes;
            this.from = from;
            this.to = to;
            this.number = number;
            this.file = file;
        }

        /** A problem at the beginning of this line. */
        public Problem problem(ProblemCode code, String message, String expected) {
            return new Problem(code, message, expected, new Position(file, "", number, 1));
        }
    }

    private final ReadOptions options;
    private final JsonFactory input;

    /** Reads lines within limits. */
    public RecordLines(ReadOptions options) {
        this.options = options;
        this.input = JsonFormat.input(options);
    }

    private static Map<String, RecordKind> kinds() {
        Map<String, RecordKind> kinds = new HashMap<>();
        for (RecordKind kind : RecordKind.values()) {
            kinds.put(word(kind), kind);
        }
        return kinds;
    }

    /** Whether a file so called holds records, one a line, and not one document; large letters and small ones are the same. */
    public static boolean areIn(String file) {
        return file.toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    static String word(RecordKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads the first line.
     *
     * @return the dataset without its records, or nothing if the line does not say that records follow
     */
    public Optional<Dataset> header(Line line, DocumentSink sink) {
        DocumentBytes bytes = bytes(line, sink);
        String otherFormat = bytes.otherFormat();
        if (!otherFormat.isEmpty()) {
            sink.problem(line.problem(
                    ProblemCode.NOT_UTF8, "the file is " + otherFormat, "one JSON object a line in UTF-8, not packed"));
            return Optional.empty();
        }
        DatasetDraft draft = new DatasetDraft(sink, options.maxRecords());
        try (JsonParser parser = parser(bytes)) {
            header(new JsonInput(line.file, parser, bytes, options, sink), draft);
        }
        return draft.finish(line.file);
    }

    private static void header(JsonInput in, DatasetDraft draft) {
        try {
            if (in.next() == JsonToken.START_OBJECT) {
                long place = in.place();
                if (in.next() == JsonToken.PROPERTY_NAME && KINDS.containsKey(in.text())) {
                    in.problem(
                            ProblemCode.UNKNOWN_FORMAT,
                            "the first line holds a record, and the header is missing",
                            "a line before it such as {\"format\":\"" + DatasetCodec.FORMAT + "\",\"kind\":\""
                                    + DatasetCodec.RECORDS_KIND + "\",\"id\":\"d\",\"title\":\"The data\"}",
                            place);
                    return;
                }
                DatasetCodec.HEADER.readInto(in, draft, place);
                in.endOfDocument();
            } else {
                in.problem(
                        ProblemCode.UNKNOWN_FORMAT,
                        "the first line is " + in.found(),
                        "an object that begins with \"format\": \"" + DatasetCodec.FORMAT + "\"");
            }
        } catch (DocumentEnd end) {
            // What there is to say has been reported.
        }
        draft.extensions(in.extensions());
    }

    /**
     * Reads one of the lines after the first.
     *
     * @param places where the places of the record are noted; may be used again for the next line
     */
    public void record(Line line, DocumentSink sink, RecordSink records, RecordPlaces.Log places) {
        DocumentBytes bytes = bytes(line, sink);
        try (JsonParser parser = parser(bytes)) {
            JsonInput in = new JsonInput(line.file, parser, bytes, options, sink, places);
            try {
                record(in, sink, records);
            } catch (DocumentEnd end) {
                in.endLostRecord();
            }
        }
    }

    private DocumentBytes bytes(Line line, DocumentSink sink) {
        DocumentBytes bytes = DocumentBytes.ofLine(line.bytes, line.from, line.to, line.number - 1);
        if (bytes.start() > line.from) {
            sink.problem(line.problem(
                    ProblemCode.BYTE_ORDER_MARK,
                    "the line begins with a byte order mark, which JSON does not allow (RFC 8259, section 8.1)",
                    "UTF-8 without a byte order mark"));
        }
        return bytes;
    }

    private JsonParser parser(DocumentBytes bytes) {
        return input.createParser(ObjectReadContext.empty(), bytes.bytes(), bytes.start(), bytes.end() - bytes.start());
    }

    private static void record(JsonInput in, DocumentSink sink, RecordSink records) {
        if (in.next() != JsonToken.START_OBJECT) {
            in.problem(ProblemCode.WRONG_TYPE, in.found() + " stands here", "an object such as {\"agreement\":{…}}");
            return;
        }
        RecordKind kind = in.next() == JsonToken.PROPERTY_NAME ? KINDS.get(in.text()) : null;
        if (kind == null) {
            noKind(in, records);
            return;
        }
        String word = in.text();
        in.enterMember(word, 0);
        in.next();
        in.beginRecord();
        Identified record = DatasetCodec.records(kind).codec().read(in);
        in.leave();
        if (record == null) {
            in.endLostRecord();
            return;
        }
        if (!endsLine(in)) {
            sink.leftOut(sink.problems() - 1, record.id().value());
            return;
        }
        RecordPlaces places = in.endSingleRecord(word);
        in.extend(kind, record.id());
        records.record(kind, record, places, in.extensions());
    }

    /** Whether nothing else stands in the line; what does is reported. */
    private static boolean endsLine(JsonInput in) {
        if (in.next() != JsonToken.END_OBJECT) {
            in.problem(
                    ProblemCode.UNKNOWN_MEMBER,
                    "a line holds one record, and " + Quoted.of(in.text()) + " is one more member",
                    "the end of the object");
            return false;
        }
        in.endOfDocument();
        return true;
    }

    private static void noKind(JsonInput in, RecordSink records) {
        String name = in.token() == JsonToken.PROPERTY_NAME ? in.text() : "";
        if (name.equals("format")) {
            in.problem(ProblemCode.DUPLICATE_MEMBER, "the header stands twice", "a record");
        } else if (name.isEmpty()) {
            in.problem(ProblemCode.MISSING_MEMBER, "the line names no kind of record", expectedKinds());
        } else {
            String message = Quoted.of(name) + " is not a kind of record" + Nearest.hint(name, WORDS);
            if (in.isLenient()) {
                keep(in, name, message, records);
            } else {
                in.problem(ProblemCode.UNKNOWN_CODE, message, expectedKinds());
            }
        }
    }

    private static void keep(JsonInput in, String name, String message, RecordSink records) {
        in.enterMember(name, 0);
        Problem note = in.note(message);
        String at = in.pointer();
        in.next();
        String value = ExtensionCodec.ANY_JSON.read(in);
        in.leave();
        if (value != null && endsLine(in)) {
            in.report(note);
            records.extension(new Extension(Optional.empty(), Optional.empty(), at, value));
        }
    }

    private static String expectedKinds() {
        return "one of " + String.join(", ", WORDS);
    }

    /** Adds a record that was read to a dataset. */
    public static void add(DatasetBuilder dataset, RecordKind kind, Identified record) {
        DatasetCodec.records(kind).addTo(dataset, record);
    }

    /**
     * Writes the header and one line for each record.
     *
     * @param out where it goes; it is flushed and not closed
     * @throws IllegalArgumentException if a text holds half of a surrogate pair
     * @throws tools.jackson.core.exc.JacksonIOException if the stream fails
     */
    public static void write(Dataset dataset, OutputStream out) {
        try (Writer lines = new Writer(out)) {
            lines.header(dataset);
            for (RecordKind kind : RecordKind.values()) {
                for (Identified record : kind.in(dataset)) {
                    lines.record(kind, record);
                }
            }
            lines.end();
        }
    }

    /** Writes a file of records line by line. */
    public static final class Writer implements AutoCloseable {
        private final JsonGenerator json;
        private final JsonOutput output;

        /**
         * @param out where it goes; it is not closed
         */
        public Writer(OutputStream out) {
            this.json = OUTPUT.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8);
            this.output = new JsonOutput(json);
        }

        /** Writes the first line. */
        public void header(Dataset dataset) {
            DatasetCodec.HEADER.write(output, dataset);
        }

        /** Writes one of the lines after the first. */
        public void record(RecordKind kind, Identified record) {
            json.writeStartObject();
            json.writeName(word(kind));
            DatasetCodec.records(kind).write(output, record);
            json.writeEndObject();
        }

        /** Ends the last line. */
        public void end() {
            json.writeRaw('\n');
        }

        /** Flushes the stream. */
        @Override
        public void close() {
            json.close();
        }
    }
}
