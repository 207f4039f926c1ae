package org.foedus.io.internal.codec;

import java.util.Map;
import org.foedus.dataset.RecordKind;
import org.foedus.id.Identified;
import org.foedus.io.Position;
import org.foedus.io.Problem;

/** Takes what is noticed while a document is read. */
public interface DocumentSink {

    /** Takes a problem; answers whether reading should go on. */
    boolean problem(Problem problem);

    /**
     * Takes the place of a record that was read.
     *
     * @param inside the places of the values in it: steps from the record, joined by slashes, to line and column packed in one
     *     number (line in the upper half)
     */
    void record(RecordKind kind, String id, Position start, Map<String, Long> inside);

    /**
     * Whether an equal record was read from another document. The same record in two documents that are read together, such
     * as a party that both need, is one record; two that differ stay two.
     */
    boolean isKnown(Identified value);

    /** Takes note of a record that could not be built. */
    void leftOut();
}
