package org.foedus.io.internal.codec;

import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.foedus.dataset.RecordKind;
import org.foedus.id.Identified;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A value of a record as JSON, in one line. */
public final class WrittenValue {
    /** Of any size: what is read here was written here. */
    private static final JsonFactory INPUT = JsonFormat.inputOfAnySize();

    private WrittenValue() {}

    /**
     * The value at a place in a record.
     *
     * @param kind the kind of the record
     * @param record the record
     * @param steps names of members and positions in lists, from the record inwards; none for the record itself
     * @return empty if nothing is written there
     */
    public static Optional<String> of(RecordKind kind, Identified record, List<String> steps) {
        StringWriter whole = new StringWriter();
        try (JsonGenerator json = generator(whole)) {
            DatasetCodec.records(kind).write(new JsonOutput(json), record);
        }
        StringWriter value = new StringWriter();
        try (JsonParser parser = INPUT.createParser(ObjectReadContext.empty(), whole.toString());
                JsonGenerator json = generator(value)) {
            parser.nextToken();
            if (!steps.stream().allMatch(step -> enter(parser, step))) {
                return Optional.empty();
            }
            json.copyCurrentStructureExact(parser);
        }
        return Optional.of(value.toString());
    }

    /** A text as JSON, with its quotation marks. */
    public static String quoted(String text) {
        StringWriter quoted = new StringWriter();
        try (JsonGenerator json = generator(quoted)) {
            json.writeString(text);
        }
        return quoted.toString();
    }

    private static JsonGenerator generator(StringWriter out) {
        return JsonFormat.output().createGenerator(ObjectWriteContext.empty(), out);
    }

    /** Goes from an object or list to the value at a step; false if there is none. */
    private static boolean enter(JsonParser parser, String step) {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean found = step.equals(parser.currentName());
                parser.nextToken();
                if (found) {
                    return true;
                }
                parser.skipChildren();
            }
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            int position = 0;
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                if (Integer.toString(position++).equals(step)) {
                    return true;
                }
                parser.skipChildren();
            }
        }
        return false;
    }
}
