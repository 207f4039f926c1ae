package org.foedus.io.internal.table;

import java.util.List;
import java.util.regex.Pattern;
import org.foedus.io.table.Absence;

/** What may hold of a row. */
public sealed interface Condition {

    /** The value of a column is one of these. */
    record Is(Reference column, List<String> values) implements Condition {}

    /** The text of a cell has a form, all of it. */
    record Matches(Reference column, Pattern pattern) implements Condition {}

    /** A column has a value, or has none. */
    record Present(Reference column, boolean present) implements Condition {}

    /** A column has no value, for one reason. */
    record Absent(Reference column, Absence reason) implements Condition {}

    /** A column has one value in all rows of the record, or has not. */
    record Same(Reference column, boolean same) implements Condition {}

    /** All of these hold. */
    record All(List<Condition> conditions) implements Condition {}

    /** One of these holds. */
    record Any(List<Condition> conditions) implements Condition {}

    /** This does not hold. */
    record Not(Condition condition) implements Condition {}
}
