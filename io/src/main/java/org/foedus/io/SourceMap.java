package org.foedus.io;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foedus.dataset.RecordKind;
import org.foedus.io.internal.codec.RecordPlaces;
import org.foedus.rule.DataPath;

/**
 * Where the records of a dataset stand in the documents they were read from. It lies beside the data and not in them: a record
 * read from line 10 equals the same record read from line 20. It takes about four bytes for each value in a record.
 */
public final class SourceMap {
    private static final SourceMap EMPTY = new SourceMap(new EnumMap<>(RecordKind.class));

    /** The places by kind and identifier; records that share both stand in the order in which they were read. */
    private final Map<RecordKind, Map<String, List<RecordPlaces>>> records;

    private SourceMap(Map<RecordKind, Map<String, List<RecordPlaces>>> records) {
        this.records = records;
    }

    /** A map that knows no place, for data that were not read. */
    public static SourceMap empty() {
        return EMPTY;
    }

    /**
     * The place of a path: of the very member if the document has it, else of the nearest value around it, and at least of the
     * record.
     *
     * @return empty if the record was not read from a document
     */
    public Optional<Position> locate(DataPath path) {
        List<RecordPlaces> places = records.getOrDefault(path.kind(), Map.of()).getOrDefault(path.id(), List.of());
        return path.occurrence() < places.size()
                ? Optional.of(places.get(path.occurrence()).locate(path.steps()))
                : Optional.empty();
    }

    /** Collects the places of records in the order in which they are read. */
    static final class Collector {
        private final Map<RecordKind, Map<String, List<RecordPlaces>>> records = new EnumMap<>(RecordKind.class);

        void add(RecordKind kind, String id, RecordPlaces places) {
            records.computeIfAbsent(kind, added -> new HashMap<>())
                    .computeIfAbsent(id, added -> new ArrayList<>(1))
                    .add(places);
        }

        /** The map of what was collected; the collector is not used after this. */
        SourceMap finish() {
            return new SourceMap(records);
        }
    }
}
