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

    int size() {
        return size;
    }

    /** Forgets all tokens but the first so many. */
    void truncate(int length) {
        size = length;
    }

    /** What the object that these tokens are says, one of its members aside, as a number that is hardly the same for another. */
    long content(String without) {
        long content = 1;
        int open = 0;
        for (int index = 0; index < size; index++) {
            JsonToken kind = tokens[index];
            if (open == 1 && kind == JsonToken.PROPERTY_NAME && without.equals(texts[index])) {
                index = endOfValue(index + 1);
                continue;
            }
            open += kind.isStructStart() ? 1 : kind.isStructEnd() ? -1 : 0;
            content = 31 * content + kind.id();
            String text = texts[index];
            for (int at = 0; text != null && at < text.length(); at++) {
                content = (content ^ text.charAt(at)) * 0x100000001B3L;
            }
        }
        return content;
    }

    private int endOfValue(int begin) {
        int open = 0;
        int index = begin;
        while (true) {
            JsonToken kind = tokens[index];
            open += kind.isStructStart() ? 1 : kind.isStructEnd() ? -1 : 0;
            if (open == 0) {
                return index;
            }
            index++;
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
