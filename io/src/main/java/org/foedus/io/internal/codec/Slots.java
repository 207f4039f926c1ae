package org.foedus.io.internal.codec;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Values by name, for types that are built by a constructor and have no builder. */
final class Slots {
    private static final int FIRST_SIZE = 4;

    private String[] names = new String[FIRST_SIZE];
    private Object[] values = new Object[FIRST_SIZE];
    private int size;

    /** Puts the value read for a member into its slot. */
    static <V> BiConsumer<Slots, V> into(String name) {
        return (slots, value) -> slots.put(name, value);
    }

    private void put(String name, Object value) {
        if (size == names.length) {
            names = Arrays.copyOf(names, size * 2);
            values = Arrays.copyOf(values, size * 2);
        }
        names[size] = name;
        values[size] = value;
        size++;
    }

    private @Nullable Object at(String name) {
        for (int slot = 0; slot < size; slot++) {
            if (names[slot].equals(name)) {
                return values[slot];
            }
        }
        return null;
    }

    /** A value that must be there. */
    <V> V get(String name, Class<V> type) {
        return find(name, type).orElseThrow(() -> new IllegalStateException("\"" + name + "\" is missing"));
    }

    /** A value that may be missing. */
    <V> Optional<V> find(String name, Class<V> type) {
        return Optional.ofNullable(at(name)).map(type::cast);
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
