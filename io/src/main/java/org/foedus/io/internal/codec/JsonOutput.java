package org.foedus.io.internal.codec;

import tools.jackson.core.JsonGenerator;

/** One document being written. */
final class JsonOutput {
    private static final int MOST_COPIED = 1024;

    private final JsonGenerator json;
    private final char[] copy = new char[MOST_COPIED];

    /**
     * @param json what writes the tokens
     */
    JsonOutput(JsonGenerator json) {
        this.json = json;
    }

    /** What writes the tokens. */
    JsonGenerator json() {
        return json;
    }

    /**
     * Writes a string.
     *
     * @throws IllegalArgumentException if it holds half of a surrogate pair
     */
    void string(String text) {
        int length = text.length();
        if (length <= MOST_COPIED) {
            text.getChars(0, length, copy, 0);
            if (!holdsSurrogates(copy, length)) {
                json.writeString(copy, 0, length);
                return;
            }
        }
        requireWholeCharacters(text);
        json.writeString(text);
    }

    private static boolean holdsSurrogates(char[] text, int length) {
        for (int at = 0; at < length; at++) {
            if (Character.isSurrogate(text[at])) {
                return true;
            }
        }
        return false;
    }

    /**
     * Makes sure that a text can be written.
     *
     * @throws IllegalArgumentException if it holds half of a surrogate pair
     */
    static void requireWholeCharacters(String text) {
        int at = HalfPairs.indexIn(text);
        if (at >= 0) {
            throw new IllegalArgumentException("the text " + Quoted.of(text)
                    + " cannot be written as UTF-8: it holds half of a surrogate pair at character " + (at + 1));
        }
    }
}
