package org.foedus.io.internal.codec;

import tools.jackson.core.JsonGenerator;

/**
 * One document being written.
 *
 * @param json what writes the tokens
 */
record JsonOutput(JsonGenerator json) {

    /**
     * Writes a string.
     *
     * @throws IllegalArgumentException if it holds half of a surrogate pair
     */
    void string(String text) {
        requireWholeCharacters(text);
        json.writeString(text);
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
