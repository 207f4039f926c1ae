package org.foedus.io.internal.table;

import java.util.Optional;
import org.foedus.dataset.RecordKind;

/**
 * A record that is made of a row or of a group of rows.
 *
 * @param kind its kind
 * @param template what it says
 * @param when the condition under which it is made
 * @param once whether several rows make it together, each the same
 * @param per the column for each value of which, among the rows of a group, one is made; empty if one is made of the group
 * @param each of what one record is made each: {@code #row}, or the values of a column that is a list; empty if it is one of the whole
 */
public record RecordRule(
        RecordKind kind,
        Template template,
        Optional<Condition> when,
        boolean once,
        Optional<Reference> per,
        Optional<Reference> each) {}
