package org.foedus.io.internal.codec;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Values by name, for types that are built by a constructor and have no builder. */
final class Slots {
    private final Map<String, Object> values = new HashMap<>();

    /** Puts the value read for a member into its slot. */
    static <V> BiConsumer<Slots, V> into(String name) {
        return (slots, value) -> slots.values.put(name, Objects.requireNonNull(value));
    }

    /** A value that must be there. */
    <V> V get(String name, Class<V> type) {
        return find(name, type).orElseThrow(() -> new IllegalArgumentException("\"" + name + "\" is missing"));
    }

    /** A value that may be missing. */
    <V> Optional<V> find(String name, Class<V> type) {
        return Optional.ofNullable(values.get(name)).map(type::cast);
    }

    /** A generic value that may be missing, whose type is that of the codec which filled the slot. */
    @SuppressWarnings("unchecked")
    <V> Optional<V> optionalValue(String name) {
        return (Optional<V>) find(name, Object.class);
    }

    /** A list, empty if it is missing. The type of its elements is that of the codec which filled the slot. */
    @SuppressWarnings("unchecked")
    <V> List<V> list(String name) {
        return (List<V>) find(name, List.class).orElse(List.of());
    }

    /** An id or another generic value, whose type is that of the codec which filled the slot. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    <V> V value(String name) {
        return (V) get(name, Object.class);
    }
}
