package org.foedus.io.internal.codec;

import java.io.StringWriter;
import org.foedus.io.ProblemCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/** Any JSON value, held as a text: without blanks, the members in their order, the numbers as they were written. */
final class JsonTextCodec extends Codec<String> {
    // Whoever read the text had limits; one that was read can be written.
    private static final JsonFactory INPUT = JsonFormat.inputOfAnySize();
    private static final JsonFactory OUTPUT = JsonFormat.output();

    @Override
    @Nullable
    String read(JsonInput in) {
        long place = in.place();
        StringWriter text = new StringWriter();
        try (JsonGenerator json = OUTPUT.createGenerator(ObjectWriteContext.empty(), text)) {
            copy(in.token(), in.text(), json);
            int open = in.token().isStructStart() ? 1 : 0;
            while (open > 0) {
                JsonToken token = in.next();
                copy(token, in.text(), json);
                open += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            }
        }
        if (in.mayHoldHalfPairs() && HalfPairs.indexIn(text.toString()) >= 0) {
            in.problem(
                    ProblemCode.BAD_VALUE,
                    "a text in this value holds half of a surrogate pair",
                    "whole characters",
                    place);
            return null;
        }
        return text.toString();
    }

    @Override
    void write(JsonOutput out, String value) {
        try (JsonParser parser = INPUT.createParser(ObjectReadContext.empty(), value)) {
            int values = 0;
            int open = 0;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                values += open == 0 ? 1 : 0;
                if (values > 1) {
                    break;
                }
                copy(token, whole(parser.getString()), out.json());
                open += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            }
            if (values != 1) {
                throw new IllegalArgumentException(Quoted.of(value) + " is not one JSON value");
            }
        } catch (StreamReadException broken) {
            throw new IllegalArgumentException(
                    Quoted.of(value) + " is not one JSON value: " + broken.getOriginalMessage(), broken);
        }
    }

    private static String whole(@Nullable String text) {
        String whole = text == null ? "" : text;
        JsonOutput.requireWholeCharacters(whole);
        return whole;
    }

    private static void copy(JsonToken token, String text, JsonGenerator json) {
        switch (token) {
            case START_OBJECT -> json.writeStartObject();
            case END_OBJECT -> json.writeEndObject();
            case START_ARRAY -> json.writeStartArray();
            case END_ARRAY -> json.writeEndArray();
            case PROPERTY_NAME -> json.writeName(text);
            case VALUE_STRING -> json.writeString(text);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> json.writeNumber(text);
            case VALUE_TRUE -> json.writeBoolean(true);
            case VALUE_FALSE -> json.writeBoolean(false);
            default -> json.writeNull();
        }
    }
}
