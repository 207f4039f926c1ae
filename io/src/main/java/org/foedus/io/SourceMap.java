package org.foedus.io;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foedus.dataset.RecordKind;
import org.foedus.rule.DataPath;

/**
 * Where the records of a dataset stand in the documents they were read from. It lies beside the data and not in them: a record
 * read from line 10 equals the same record read from line 20.
 */
public final class SourceMap {
    private static final SourceMap EMPTY = new SourceMap(Map.of());

    private final Map<DataPath, RecordPlaces> records;

    private SourceMap(Map<DataPath, RecordPlaces> records) {
        this.records = records;
    }

    /** A map that knows no place. */
    public static SourceMap empty() {
        return EMPTY;
    }

    /**
     * The place of a path: of the very member if it is known, else of the nearest one around it.
     *
     * @return empty if the record was not read from a document
     */
    public Optional<Position> locate(DataPath path) {
        return Optional.ofNullable(records.get(path.root())).map(places -> places.locate(path.steps()));
    }

    /** Collects the places of records as they are read. */
    static final class Collector {
        private final Map<DataPath, RecordPlaces> records = new HashMap<>();
        private final Map<DataPath, Integer> occurrences = new HashMap<>();

        void add(RecordKind kind, String id, RecordPlaces places) {
            DataPath first = new DataPath(kind, id, 0, List.of());
            int occurrence = occurrences.merge(first, 1, Integer::sum) - 1;
            records.put(new DataPath(kind, id, occurrence, List.of()), places);
        }

        SourceMap finish() {
            return new SourceMap(Map.copyOf(records));
        }
    }

    /** The places of one record and of the values in it. */
    record RecordPlaces(String file, String pointer, Map<String, Long> places) {
        RecordPlaces {
            places = Map.copyOf(places);
        }

        Position locate(List<String> steps) {
            for (int depth = steps.size(); depth > 0; depth--) {
                String inside = String.join("/", steps.subList(0, depth));
                Long place = places.get(inside);
                if (place != null) {
                    return position(pointer + "/" + inside, place);
                }
            }
            return position(pointer, places.getOrDefault("", 0L));
        }

        private Position position(String at, long place) {
            return new Position(file, at, (int) (place >>> Integer.SIZE), (int) place);
        }
    }
}
