package org.foedus.io.internal.table;

import org.foedus.io.Position;

/**
 * A mention of a column in a mapping.
 *
 * @param name what it is called: a column of the mapping, or else one of the table
 * @param as in which form its value is wanted
 * @param position where in the mapping
 */
public record Reference(String name, Form as, Position position) {
    /** The forms in which a value is wanted. */
    public enum Form {
        /** As the column declares it. */
        VALUE,
        /** As it stands in the table, with outer blanks dropped. */
        TEXT,
        /** As part of an identifier: small letters, digits and hyphens. */
        ID
    }
}
