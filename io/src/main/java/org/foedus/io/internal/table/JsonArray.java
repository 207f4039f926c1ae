package org.foedus.io.internal.table;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/** Objects that stand in an array. What is no JSON ends the document; it is a fault of one more row. */
final class JsonArray implements JsonObjects {
    private final JsonParser parser;
    private final String at;
    private boolean begun;
    private boolean ended;

    /** @param at the members that lead to the array, with dots between them; empty if the document is the array */
    JsonArray(Reader in, String at) {
        this.parser = Taker.INPUT.createParser(ObjectReadContext.empty(), in);
        this.at = at;
    }

    @Override
    public @Nullable One next() throws IOException {
        if (ended) {
            return null;
        }
        try {
            if (!begun) {
                begun = true;
                if (!seek()) {
                    ended = true;
                    return faulty(at.isEmpty() ? "the document is no array" : "there is no array at \"" + at + "\"");
                }
            }
            JsonToken token = parser.nextToken();
            if (token == JsonToken.START_OBJECT) {
                return Taker.take(parser, 1);
            }
            if (token == JsonToken.END_ARRAY) {
                ended = true;
                return null;
            }
            parser.skipChildren();
            return faulty("the element is no JSON object");
        } catch (JacksonException broken) {
            ended = true;
            return faulty("from here on the document is no JSON: " + broken.getOriginalMessage());
        }
    }

    private boolean seek() {
        parser.nextToken();
        if (!at.isEmpty()) {
            for (String name : at.split("\\.", -1)) {
                if (!member(name)) {
                    return false;
                }
            }
        }
        return parser.currentToken() == JsonToken.START_ARRAY;
    }

    private boolean member(String name) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            return false;
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            boolean found = name.equals(parser.currentName());
            parser.nextToken();
            if (found) {
                return true;
            }
            parser.skipChildren();
        }
        return false;
    }

    private One faulty(String reason) {
        return new One(parser.currentLocation().getLineNr(), List.of(), "", Optional.of(reason));
    }

    @Override
    public void close() {
        parser.close();
    }
}
