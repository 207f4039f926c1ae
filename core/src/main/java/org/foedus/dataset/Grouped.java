package org.foedus.dataset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Records by a key that several may share, grouped when they are first asked for.
 *
 * @param <K> the type of the key
 * @param <R> the type of the record
 */
final class Grouped<K, R> {
    private final List<R> records;
    private final Function<R, Stream<K>> keys;
    private volatile Optional<Map<K, List<R>>> groups = Optional.empty();

    /** The records given, each under all of its keys. */
    Grouped(List<R> records, Function<R, Stream<K>> keys) {
        this.records = records;
        this.keys = keys;
    }

    /** The records of a key, in their order. */
    List<R> of(K key) {
        return groups().getOrDefault(key, List.of());
    }

    private Map<K, List<R>> groups() {
        Optional<Map<K, List<R>>> known = groups;
        if (known.isEmpty()) {
            known = Optional.of(group());
            groups = known;
        }
        return known.orElseThrow();
    }

    private Map<K, List<R>> group() {
        Map<K, List<R>> byKey = new HashMap<>();
        for (R one : records) {
            keys.apply(one)
                    .distinct()
                    .forEach(key -> byKey.computeIfAbsent(key, first -> new ArrayList<>(1))
                            .add(one));
        }
        return byKey;
    }
}
