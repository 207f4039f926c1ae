package org.foedus.io;

import org.foedus.dataset.Dataset;
import org.foedus.dataset.Extension;

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

    /**
     * Takes the next record if its kind is one that the format does not know and the reader is
     * {@linkplain ReadOptions#lenient() lenient}. Such records are not counted.
     */
    default void extension(Extension extension) {}

    /**
     * Takes note that the next line gives no record, after its problems.
     *
     * @param id the identifier of the record; empty if it cannot be told
     */
    default void leftOut(String id) {}

    /** Takes a problem, or a note of what was kept. */
    void problem(Problem problem);
}
