package org.foedus.io.table;

/** What it means that a cell holds no value. A table has one mark for several of them, or several marks for one. */
public enum Absence {
    /** There is none: the span has no end. */
    OPEN,
    /** There is one, or may be, and the table does not say which. */
    UNKNOWN,
    /** None yet when the makers of the table last looked. */
    CENSORED,
    /** The table says that it is kept from the reader: {@code undisclosed}. */
    WITHHELD,
    /** The question does not arise in this row, or was not asked. */
    NOT_ASKED
}
