package org.foedus.io.internal.codec;

import static org.foedus.io.internal.codec.Texts.DATE;
import static org.foedus.io.internal.codec.Texts.STRING;

import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.foedus.dataset.Dataset;
import org.foedus.dataset.DatasetBuilder;
import org.foedus.dataset.RecordKind;
import org.foedus.id.Identified;
import org.foedus.io.Problem;
import org.foedus.io.ProblemCode;
import org.foedus.io.ReadOptions;
import org.foedus.io.internal.codec.RecordCodecs.Records;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/** A document of the format {@code foedus/1} that holds a dataset. */
public final class DatasetDocument {
    private static final String FORMAT = "foedus/1";
    private static final String KIND = "dataset";
    private static final List<String> HEADER =
            List.of("format", "kind", "id", "title", "version", "observedUntil", "uses");

    private static final Codec<List<String>> USES = new ListCodec<>(STRING);

    private final String file;
    private final ReadOptions options;
    private final DocumentSink sink;
    private final DatasetBuilder dataset = Dataset.builder();
    private final Set<String> seen = new HashSet<>();
    private String id = "";
    private String title = "";
    private boolean usable = true;

    /**
     * A document to be read.
     *
     * @param file what it is called in problems
     * @param options the limits
     * @param sink takes what is noticed
     */
    public DatasetDocument(String file, ReadOptions options, DocumentSink sink) {
        this.file = file;
        this.options = options;
        this.sink = sink;
    }

    /** Reads the document: what could be read of it, or nothing if it is not such a document. */
    public Optional<Dataset> read(byte[] bytes) {
        Optional<Problem> broken = DocumentBytes.problem(bytes, file);
        if (broken.isPresent()) {
            sink.problem(broken.orElseThrow());
            return Optional.empty();
        }
        try (JsonParser parser = factory().createParser(ObjectReadContext.empty(), bytes)) {
            read(new JsonInput(file, parser, options, sink));
        } catch (DocumentEnd end) {
            usable &= seen.contains("format");
        }
        return usable ? Optional.of(finished()) : Optional.empty();
    }

    private JsonFactory factory() {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(options.maxNesting())
                        .maxStringLength(options.maxStringLength())
                        .maxNameLength(options.maxStringLength())
                        .build())
                // We look for duplicates ourselves: Jackson would stop at the first.
                .disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                .disable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                .disable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                .build();
    }

    private void read(JsonInput in) {
        if (in.next() != JsonToken.START_OBJECT) {
            usable = false;
            in.wrongType("a dataset document, an object with \"format\": \"" + FORMAT + "\"");
            return;
        }
        long place = in.place();
        while (in.next() != JsonToken.END_OBJECT) {
            String name = in.text();
            in.enter(name);
            in.next();
            member(in, name);
            in.leave();
        }
        for (String name : List.of("format", "kind", "id", "title")) {
            if (!seen.contains(name)) {
                in.problem(
                        ProblemCode.MISSING_MEMBER,
                        "a dataset document needs the member \"" + name + "\"",
                        "such as \"format\": \"" + FORMAT + "\", \"kind\": \"" + KIND
                                + "\", \"id\": \"my-data\", \"title\": \"My data\"",
                        place);
            }
        }
        in.endOfDocument();
    }

    private void member(JsonInput in, String name) {
        Records<?> records = RecordCodecs.members().get(name);
        if (records == null && !HEADER.contains(name)) {
            List<String> known = new ArrayList<>(HEADER);
            known.addAll(RecordCodecs.members().keySet());
            in.problem(
                    ProblemCode.UNKNOWN_MEMBER,
                    "a dataset document has no member " + JsonInput.quoted(name) + Nearest.hint(name, known),
                    "one of " + String.join(", ", known));
            in.skip();
        } else if (!seen.add(name)) {
            in.problem(
                    ProblemCode.DUPLICATE_MEMBER,
                    "the member \"" + name + "\" stands twice in one object; the second is left out",
                    "");
            in.skip();
        } else if (records != null) {
            records(in, records);
        } else {
            header(in, name);
        }
    }

    private void header(JsonInput in, String name) {
        switch (name) {
            case "format" -> expect(in, FORMAT, "the format");
            case "kind" -> expect(in, KIND, "the kind of document");
            case "id" -> text(in, text -> id = text);
            case "title" -> text(in, text -> title = text);
            case "version" -> text(in, dataset::version);
            case "observedUntil" -> Optional.ofNullable(DATE.read(in)).ifPresent(dataset::observedUntil);
            default -> Optional.ofNullable(USES.read(in)).ifPresent(dataset::addAllUses);
        }
    }

    private static void text(JsonInput in, Consumer<String> set) {
        String text = STRING.read(in);
        if (text != null && text.isBlank()) {
            in.problem(ProblemCode.BAD_VALUE, "the text is blank", "a text");
        } else if (text != null) {
            set.accept(text);
        }
    }

    private void expect(JsonInput in, String wanted, String what) {
        String found = STRING.read(in);
        if (found != null && !found.equals(wanted)) {
            usable = false;
            in.problem(
                    ProblemCode.UNKNOWN_FORMAT,
                    what + " " + JsonInput.quoted(found) + " is not one that this version reads",
                    "\"" + wanted + "\"");
            throw new DocumentEnd();
        }
    }

    private void records(JsonInput in, Records<?> records) {
        if (in.token() != JsonToken.START_ARRAY) {
            in.wrongType("an array of " + records.kind().member());
            in.skip();
            return;
        }
        for (int index = 0; in.next() != JsonToken.END_ARRAY; index++) {
            in.enter(Integer.toString(index));
            records.read(in, dataset, sink);
            in.leave();
        }
    }

    /** What was read; a document that does not give its name is called by that of its file. */
    private Dataset finished() {
        String name = String.valueOf(Path.of(file).getFileName());
        return dataset.id(id.isEmpty() ? name : id)
                .title(title.isEmpty() ? name : title)
                .build();
    }

    /** The document of a dataset as text, with a line feed at the end. */
    public static String write(Dataset dataset) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = PrettyJson.generator(text)) {
            JsonOutput out = new JsonOutput(json);
            json.writeStartObject();
            property(out, "format", FORMAT);
            property(out, "kind", KIND);
            property(out, "id", dataset.id());
            property(out, "title", dataset.title());
            dataset.version().ifPresent(version -> property(out, "version", version));
            dataset.observedUntil().ifPresent(day -> property(out, "observedUntil", day.toString()));
            if (!dataset.uses().isEmpty()) {
                json.writeName("uses");
                USES.write(out, dataset.uses());
            }
            for (RecordKind kind : RecordKind.values()) {
                records(out, kind, dataset);
            }
            json.writeEndObject();
        }
        return text.append('\n').toString();
    }

    private static void property(JsonOutput out, String name, String value) {
        out.json().writeName(name);
        out.string(value);
    }

    private static void records(JsonOutput out, RecordKind kind, Dataset dataset) {
        List<? extends Identified> records = kind.in(dataset);
        if (records.isEmpty()) {
            return;
        }
        Records<?> codec = RecordCodecs.members().get(kind.member());
        if (codec != null) {
            out.json().writeArrayPropertyStart(kind.member());
            records.forEach(one -> codec.write(out, one));
            out.json().writeEndArray();
        }
    }
}
