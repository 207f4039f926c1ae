package org.foedus.io.internal.codec;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Tokens kept to be read again, with their texts and places. */
final class RecordedTokens {
    private static final int FIRST_SIZE = 32;

    private JsonToken[] tokens = new JsonToken[FIRST_SIZE];
    private @Nullable String[] texts = new String[FIRST_SIZE];
    private long[] places = new long[FIRST_SIZE];
    private int size;
    private int at;

    /** Adds the token that an input is at. */
    void add(JsonInput in) {
        JsonToken token = in.token();
        boolean hasText = token == JsonToken.PROPERTY_NAME || token == JsonToken.VALUE_STRING || token.isNumeric();
        add(token, hasText ? in.text() : null, in.place());
    }

    /** Adds a token. */
    void add(JsonToken token, @Nullable String text, long place) {
        if (size == tokens.length) {
            tokens = Arrays.copyOf(tokens, size * 2);
            texts = Arrays.copyOf(texts, size * 2);
            places = Arrays.copyOf(places, size * 2);
        }
        tokens[size] = token;
        texts[size] = text;
        places[size] = place;
        size++;
    }

    /** Adds the token that other tokens are at. */
    void add(RecordedTokens other) {
        add(other.tokens[other.at], other.texts[other.at], other.places[other.at]);
    }

    /** Adds the value that other tokens are at, which are then at its last token. */
    void addValue(RecordedTokens other) {
        add(other);
        int open = other.tokens[other.at].isStructStart() ? 1 : 0;
        while (open > 0) {
            JsonToken token = other.next();
            add(other);
            open += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        }
    }

    boolean hasNext() {
        return at + 1 < size;
    }

    JsonToken next() {
        at++;
        return tokens[at];
    }

    String text() {
        String text = texts[at];
        return text == null ? "" : text;
    }

    long place() {
        return places[at];
    }

    int mark() {
        return at;
    }

    /** Goes back to a token that was {@linkplain #mark() marked}. */
    JsonToken reset(int mark) {
        at = mark;
        return tokens[at];
    }
}
