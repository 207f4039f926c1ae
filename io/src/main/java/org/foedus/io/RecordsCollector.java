package org.foedus.io;

import java.util.Optional;
import org.foedus.dataset.Dataset;
import org.foedus.dataset.DatasetBuilder;
import org.foedus.dataset.Extension;
import org.foedus.io.internal.codec.DocumentSink;
import org.foedus.io.internal.codec.RecordLines;
import org.jspecify.annotations.Nullable;

/** Makes a dataset of a file of records. */
final class RecordsCollector implements RecordVisitor<PlacedRecord> {
    private final DocumentSink sink;
    private final SourceMap.Collector places;
    private @Nullable DatasetBuilder dataset;

    RecordsCollector(DocumentSink sink, SourceMap.Collector places) {
        this.sink = sink;
        this.places = places;
    }

    @Override
    public void header(Dataset empty) {
        dataset = Dataset.builder().from(empty);
    }

    @Override
    public void record(PlacedRecord record) {
        if (dataset == null) {
            return;
        }
        dataset.addAllExtensions(record.extensions());
        if (!sink.isKnown(record.value())) {
            RecordLines.add(dataset, record.kind(), record.value());
            places.add(record.kind(), record.value().id().value(), record.places());
        }
    }

    @Override
    public void extension(Extension extension) {
        if (dataset != null) {
            dataset.addExtensions(extension);
        }
    }

    @Override
    public void leftOut(String id) {
        sink.leftOut(-1, id);
    }

    @Override
    public void problem(Problem problem) {
        sink.problem(problem);
    }

    /** The dataset; empty if the file has no header. */
    Optional<Dataset> dataset() {
        return Optional.ofNullable(dataset).map(DatasetBuilder::build);
    }
}
