package org.foedus.io;

/**
 * What a reader of records did.
 *
 * @param records how many records were read and handed on
 * @param leftOut how many lines gave no record
 * @param problems how many problems there were, reported or beyond the limit on those that are, {@linkplain ProblemCode#isNote() notes} aside
 * @param toTheEnd whether the file was read to its end: it has a header, and no limit on records was reached
 */
public record RecordCount(long records, long leftOut, long problems, boolean toTheEnd) {

    /** Whether there was no problem at all, notes aside. */
    public boolean isComplete() {
        return toTheEnd && problems == 0;
    }
}
