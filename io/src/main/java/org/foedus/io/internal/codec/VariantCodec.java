package org.foedus.io.internal.codec;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Map.Entry;
import org.foedus.io.ProblemCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * One of several kinds of object, told apart by the member {@code type}. It is written first and may stand anywhere.
 *
 * @param <T> what the kinds have in common
 */
final class VariantCodec<T> extends Codec<T> {
    private static final String TYPE = "type";

    private record Variant<V>(Class<V> type, ObjectCodec<V, ?> codec) {
        void write(JsonOutput out, Object value) {
            codec.writeMembers(out, type.cast(value));
        }
    }

    private final String what;
    private final Map<String, Variant<? extends T>> variants = new LinkedHashMap<>();

    private VariantCodec(String what) {
        this.what = what;
    }

    /**
     * Starts the description.
     *
     * @param what what it is, for messages: {@code "a party"}
     */
    static <T> VariantCodec<T> of(String what) {
        return new VariantCodec<>(what);
    }

    /** Declares a kind and the word for it. */
    <V extends T> VariantCodec<T> variant(String name, Class<V> type, ObjectCodec<V, ?> codec) {
        variants.put(name, new Variant<>(type, codec));
        return this;
    }

    @Override
    @Nullable
    T read(JsonInput in) {
        if (in.token() != JsonToken.START_OBJECT) {
            in.wrongType(what);
            in.skip();
            return null;
        }
        long place = in.place();
        String name = in.peek(TYPE);
        Variant<? extends T> variant = variants.get(name);
        T value = null;
        if (variant != null) {
            value = variant.codec().read(in, TYPE);
        } else if (name.isEmpty()) {
            in.problem(
                    ProblemCode.MISSING_MEMBER,
                    what + " needs the member \"type\", a string",
                    "one of " + String.join(", ", variants.keySet()),
                    place);
        } else {
            in.problem(
                    ProblemCode.UNKNOWN_CODE,
                    what + " has no type " + JsonInput.quoted(name) + Nearest.hint(name, variants.keySet()),
                    "one of " + String.join(", ", variants.keySet()),
                    place);
        }
        in.unpeek();
        return value;
    }

    @Override
    void write(JsonOutput out, T value) {
        for (Entry<String, Variant<? extends T>> entry : variants.entrySet()) {
            if (entry.getValue().type().isInstance(value)) {
                out.json().writeStartObject();
                out.json().writeName(TYPE);
                out.string(entry.getKey());
                entry.getValue().write(out, value);
                out.json().writeEndObject();
                return;
            }
        }
        throw new IllegalArgumentException(
                what + " of the kind " + value.getClass().getName() + " cannot be written");
    }
}
