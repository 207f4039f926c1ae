package org.foedus.io.internal.codec;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.foedus.dataset.Dataset;
import org.foedus.dataset.DatasetBuilder;
import org.foedus.id.Identified;

/**
 * How the records of one kind are read and written, and where they lie in a dataset.
 *
 * @param codec the codec of one record
 * @param get the records of this kind in a dataset
 * @param add adds a record to a dataset
 * @param <R> the type of record
 */
record RecordCodec<R extends Identified>(
        Codec<R> codec, Function<Dataset, List<R>> get, BiConsumer<DatasetBuilder, R> add) {

    /** Adds a record that was read by the codec of this kind. */
    @SuppressWarnings("unchecked") // the kind of a record says its type
    void addTo(DatasetBuilder dataset, Identified record) {
        add.accept(dataset, (R) record);
    }

    /** Writes a record of this kind. */
    @SuppressWarnings("unchecked") // the kind of a record says its type
    void write(JsonOutput out, Identified record) {
        codec.write(out, (R) record);
    }
}
