package org.foedus.io.internal.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foedus.io.ReadOptions;
import org.foedus.io.internal.codec.JsonFormat;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** JSON objects, one after the other. */
interface JsonObjects extends Closeable {

    /** The next object; null after the last. */
    @Nullable
    One next() throws IOException;

    /** An object: where it begins, what is in it, how it is written, and why it cannot be read. */
    record One(int line, List<Cell> cells, String json, Optional<String> fault) {}

    /** A value in an object that is no object and no array. */
    record Cell(String name, String text, int line, int column) {}

    /** Takes objects out of a stream of tokens. */
    final class Taker {
        static final JsonFactory INPUT = JsonFormat.input(ReadOptions.defaults());
        private static final JsonFactory OUTPUT = JsonFormat.output();

        private Taker() {}

        /** The object that a parser is at, which is then at its last token. */
        static One take(JsonParser parser, int firstLine) {
            List<Cell> cells = new ArrayList<>();
            StringWriter text = new StringWriter();
            int line = firstLine + parser.currentTokenLocation().getLineNr() - 1;
            try (JsonGenerator json = OUTPUT.createGenerator(ObjectWriteContext.empty(), text)) {
                value("", parser, firstLine, cells, json);
            }
            return new One(line, cells, text.toString(), Optional.empty());
        }

        private static void value(String name, JsonParser parser, int firstLine, List<Cell> cells, JsonGenerator json) {
            JsonToken token = parser.currentToken();
            if (token == JsonToken.START_OBJECT) {
                json.writeStartObject();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String member = parser.currentName();
                    json.writeName(member);
                    parser.nextToken();
                    value(name.isEmpty() ? member : name + "." + member, parser, firstLine, cells, json);
                }
                json.writeEndObject();
            } else if (token == JsonToken.START_ARRAY) {
                json.writeStartArray();
                for (int index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
                    value(name.isEmpty() ? "" + index : name + "." + index, parser, firstLine, cells, json);
                }
                json.writeEndArray();
            } else {
                TokenStreamLocation place = parser.currentTokenLocation();
                String text = token == JsonToken.VALUE_NULL ? "" : parser.getString();
                cells.add(new Cell(name, text, firstLine + place.getLineNr() - 1, place.getColumnNr()));
                scalar(token, text, json);
            }
        }

        private static void scalar(JsonToken token, String text, JsonGenerator json) {
            switch (token) {
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> json.writeNumber(text);
                case VALUE_TRUE -> json.writeBoolean(true);
                case VALUE_FALSE -> json.writeBoolean(false);
                case VALUE_NULL -> json.writeNull();
                default -> json.writeString(text);
            }
        }
    }
}
