package org.foedus.io.internal.table;

import java.util.List;
import java.util.Optional;

/** One row of a table, with the places of its cells. */
public interface Row {

    /** Its number among the rows that are not header, counted from 1. */
    int number();

    /** The line of its file in which it begins, counted from 1. */
    int line();

    /** Whether it is an empty line. */
    default boolean isEmpty() {
        return size() == 1 && text(0).isBlank();
    }

    /** How many cells it has. */
    int size();

    /** The text of a cell as it stands there; empty if there is no such cell. */
    String text(int cell);

    /** All that it holds, cell by cell. */
    List<String> original();

    /** Why it cannot be read as a row of its table; empty if it can. */
    Optional<String> fault();

    /** The line of a cell, counted from 1. */
    int lineOf(int cell);

    /** The column of the line in which a cell begins, counted from 1 in characters. */
    int columnOf(int cell);
}
