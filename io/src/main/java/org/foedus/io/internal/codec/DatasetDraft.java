package org.foedus.io.internal.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foedus.dataset.Dataset;
import org.foedus.dataset.DatasetBuilder;
import org.foedus.dataset.Extension;
import org.foedus.dataset.ObservationWindow;
import org.foedus.dataset.RecordKind;

/** A dataset while its document is read: what is there so far is kept, even if the document ends too early. */
final class DatasetDraft {

    /** Where a record stands that was read. */
    record Located(RecordKind kind, String id, RecordPlaces places) {}

    private final DocumentSink sink;
    private final long mostRecords;
    private final DatasetBuilder dataset = Dataset.builder();
    private final List<Located> located = new ArrayList<>();
    private long records;
    private boolean saysFormat;
    private boolean saysKind;
    private boolean hasId;
    private boolean hasTitle;

    /**
     * @param sink takes what is noticed
     * @param mostRecords how many records the document may have
     */
    DatasetDraft(DocumentSink sink, long mostRecords) {
        this.sink = sink;
        this.mostRecords = mostRecords;
    }

    void format(String format) {
        saysFormat = true;
    }

    void kind(String kind) {
        saysKind = true;
    }

    void id(String id) {
        hasId = true;
        dataset.id(id);
    }

    void title(String title) {
        hasTitle = true;
        dataset.title(title);
    }

    void version(String version) {
        dataset.version(version);
    }

    void observed(ObservationWindow window) {
        dataset.observed(window);
    }

    void uses(List<String> names) {
        dataset.addAllUses(names);
    }

    void extensions(List<Extension> extensions) {
        dataset.addAllExtensions(extensions);
    }

    /** Whether the document has as many records as it may have. */
    boolean isFull() {
        return records == mostRecords;
    }

    /** Counts a record that was read. */
    void count() {
        records++;
    }

    long mostRecords() {
        return mostRecords;
    }

    DatasetBuilder records() {
        return dataset;
    }

    DocumentSink sink() {
        return sink;
    }

    void locate(RecordKind kind, String id, RecordPlaces places) {
        located.add(new Located(kind, id, places));
    }

    List<Located> located() {
        return located;
    }

    /**
     * What could be read.
     *
     * @param name what to call it if it does not say
     * @return empty if the document did not say that it holds a dataset
     */
    Optional<Dataset> finish(String name) {
        if (!saysFormat || !saysKind) {
            return Optional.empty();
        }
        if (!hasId) {
            dataset.id(name);
        }
        if (!hasTitle) {
            dataset.title(name);
        }
        return Optional.of(dataset.build());
    }
}
