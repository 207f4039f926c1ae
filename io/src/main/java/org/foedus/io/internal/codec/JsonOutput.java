package org.foedus.io.internal.codec;

import tools.jackson.core.JsonGenerator;

/** One document being written. */
record JsonOutput(JsonGenerator json) {

    void string(String text) {
        int at = halfOfAPair(text);
        if (at >= 0) {
            throw new IllegalArgumentException("a text holds half of a surrogate pair at position " + at
                    + ", which cannot be written as UTF-8: " + JsonInput.quoted(text.substring(0, at)));
        }
        json.writeString(text);
    }

    private static int halfOfAPair(String text) {
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (Character.isSurrogate(character)) {
                boolean pair = Character.isHighSurrogate(character)
                        && at + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(at + 1));
                if (!pair) {
                    return at;
                }
                at++;
            }
        }
        return -1;
    }
}
