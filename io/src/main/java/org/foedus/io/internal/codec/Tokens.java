package org.foedus.io.internal.codec;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** A run of JSON tokens with their texts and places. */
interface Tokens {

    /** Moves to the next token; null at the end. */
    @Nullable
    JsonToken next();

    @Nullable
    JsonToken current();

    /** The text of the current name, string or number. */
    String text();

    /** The place of the current token: the line in the upper half, the column in the lower. */
    long place();

    static long pack(int line, int column) {
        return ((long) line << Integer.SIZE) | (column & 0xFFFF_FFFFL);
    }
}
