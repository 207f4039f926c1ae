package org.foedus.io.internal.codec;

import org.foedus.io.internal.table.RowGroup;

/** Makes the tokens of a JSON value of the cells of rows. */
@FunctionalInterface
interface Filler {

    /**
     * Adds the tokens of a value.
     *
     * @return false if there is no value; then nothing is added
     */
    boolean fill(RecordedTokens out, RowGroup rows);
}
