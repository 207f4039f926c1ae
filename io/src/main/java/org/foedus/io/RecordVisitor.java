package org.foedus.io;

import org.foedus.dataset.Dataset;

/**
 * Takes what a {@link RecordReader} reads, in the order of the file and always on the thread that called the reader.
 *
 * @param <R> what is made of a record
 */
public interface RecordVisitor<R> {

    /** Takes the dataset that the header describes, without its records. It comes first. */
    default void header(Dataset dataset) {}

    /** Takes what was made of the next record. */
    void record(R record);

    /** Takes a problem. */
    void problem(Problem problem);
}
