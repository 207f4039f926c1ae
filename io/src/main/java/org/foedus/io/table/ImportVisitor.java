package org.foedus.io.table;

import org.foedus.dataset.Dataset;
import org.foedus.dataset.RecordKind;
import org.foedus.id.Identified;

/** Takes what a {@link TableImporter} makes, in the order of the tables. */
public interface ImportVisitor {

    /** Takes the dataset without its records. It comes first. */
    default void header(Dataset dataset) {}

    /** Takes a record. */
    void record(RecordKind kind, Identified record);

    /** Takes a row of which no record was made. */
    void rejected(RejectedRow row);

    /** Takes note, now and then, of how many rows have been read. */
    default void progress(long rows) {}
}
