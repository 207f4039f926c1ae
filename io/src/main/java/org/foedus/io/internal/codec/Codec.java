package org.foedus.io.internal.codec;

import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the values of one type.
 *
 * @param <T> the type
 */
abstract class Codec<T> {

    /**
     * Reads the value at the current token and stops at its last token.
     *
     * @return null if it could not be read, which has then been reported
     */
    abstract @Nullable T read(JsonInput in);

    /** Writes a value. */
    abstract void write(JsonOutput out, T value);
}
