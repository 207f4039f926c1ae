package org.foedus.io.table;

import java.util.List;
import org.foedus.io.Position;

/**
 * A row of which no record was made, and why.
 *
 * @param row its number in its table, counted from 1 after the header
 * @param column what the table calls the cell concerned; empty if it is the row as a whole
 * @param reason what is wrong
 * @param expected what would be right; empty if the reason says it all
 * @param position the place of the cell, or of the row
 * @param names what the original cells are called
 * @param original the cells as they stand in the table
 */
public record RejectedRow(
        int row,
        String column,
        String reason,
        String expected,
        Position position,
        List<String> names,
        List<String> original) {
    public RejectedRow {
        names = List.copyOf(names);
        original = List.copyOf(original);
    }

    /** The reason in one line, as a compiler would put it. */
    @Override
    public String toString() {
        return position + ": row " + row + (column.isEmpty() ? "" : ", " + column) + ": " + reason
                + (expected.isEmpty() ? "" : "; expected " + expected);
    }
}
