package org.foedus.io.internal.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.foedus.id.Id;
import org.foedus.io.table.Absence;

/** How the cells of a column are to be understood. */
public sealed interface Column {

    /** What all columns have. */
    Common common();

    /**
     * What all columns have.
     *
     * @param from the column of the table; empty if it has the same name
     * @param missing the marks for which there is no value, with what they mean
     * @param unreadable what a cell means from which no value can be made; empty if its row is to be rejected
     */
    record Common(Optional<String> from, Map<String, Absence> missing, Optional<Absence> unreadable) {}

    /**
     * A text.
     *
     * @param pattern the form it has; its first group, if it has one, is the value
     */
    record Text(Common common, Optional<Pattern> pattern) implements Column {}

    /**
     * A number, with separators of thousands and with signs of currencies before or behind it.
     *
     * @param decimalComma whether a comma parts whole and fraction, and points part thousands
     * @param times by what it is multiplied: 1000000 if it counts millions
     */
    record Decimal(Common common, boolean decimalComma, BigDecimal times) implements Column {}

    /**
     * A date.
     *
     * @param parts the columns of year, month and day; empty if it stands in one column
     * @param forms how it is written
     * @param bound whether it begins or ends a span, so that its absence is a value
     */
    record Date(Common common, List<String> parts, DateForms forms, boolean bound) implements Column {}

    /**
     * A word of a list.
     *
     * @param words what each stands for
     * @param anyCase whether capitals do not count
     */
    record Code(Common common, Map<String, String> words, boolean anyCase) implements Column {}

    /** True or false, by their words. */
    record Flag(Common common, List<String> yes, List<String> no) implements Column {}

    /**
     * A party.
     *
     * @param scheme the scheme of its codes; empty if the column holds names
     * @param on the column with the day on which the name or the code is meant
     * @param words names of which the mapping itself says for which identifier they stand
     * @param pattern the form a cell has; its first group, if it has one, is the name or the code
     * @param orLater whether a name that nobody bore on the day is looked up among those who bore it later
     * @param keepUnknown whether a name that is not one party's is made an identifier, and does not reject its row
     */
    record Party(
            Common common,
            Optional<String> scheme,
            Optional<Reference> on,
            Map<String, Id<?>> words,
            Optional<Pattern> pattern,
            boolean orLater,
            boolean keepUnknown)
            implements Column {}

    /**
     * Several values.
     *
     * @param columns the columns that hold one each; empty if they stand in one cell
     * @param separator what stands between them in one cell
     * @param of what each of them is
     */
    record Several(Common common, List<String> columns, String separator, Column of) implements Column {}
}
