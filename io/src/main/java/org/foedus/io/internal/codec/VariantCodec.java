package org.foedus.io.internal.codec;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.foedus.io.ProblemCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * One of several kinds of object, told apart by the member {@code type}. It is written first and may stand anywhere.
 *
 * @param <T> what the kinds have in common
 */
final class VariantCodec<T> extends Codec<T> {
    static final String TYPE = "type";

    private static final SerializableString TYPE_KEY = new SerializedString(TYPE);

    /**
     * One kind of object.
     *
     * @param word the word for it
     * @param type its Java type
     * @param codec its members, without {@code type}
     */
    record Variant<V>(SerializableString word, Class<V> type, ObjectCodec<V, ?> codec) {
        private void writeMembers(JsonOutput out, Object value) {
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
        variants.put(name, new Variant<>(new SerializedString(name), type, codec));
        return this;
    }

    /** What the kinds have in common, with its article. */
    String what() {
        return what;
    }

    /** The kinds by their words, in the order declared. */
    Map<String, Variant<? extends T>> variants() {
        return Collections.unmodifiableMap(variants);
    }

    @Override
    @Nullable
    T read(JsonInput in) {
        if (in.token() != JsonToken.START_OBJECT) {
            in.wrongType(what + ", which is an object");
            in.skip();
            return null;
        }
        long place = in.place();
        boolean first = in.next() == JsonToken.PROPERTY_NAME && in.text().equals(TYPE);
        int mark = first ? 0 : in.lookAhead();
        if (!in.seek(TYPE)) {
            in.problem(ProblemCode.MISSING_MEMBER, what + " needs the member \"" + TYPE + "\"", words(), place);
            return null;
        }
        Variant<? extends T> variant = variant(in);
        if (variant == null) {
            in.skip();
            in.next();
            in.skipRest();
            return null;
        }
        if (first) {
            in.next();
        } else {
            in.lookBack(mark);
        }
        return variant.codec().read(in, place, TYPE, first);
    }

    private String words() {
        return "one of " + String.join(", ", variants.keySet());
    }

    private @Nullable Variant<? extends T> variant(JsonInput in) {
        in.enterMember(TYPE, 0);
        Variant<? extends T> variant = null;
        if (in.token() != JsonToken.VALUE_STRING) {
            in.wrongType(words());
        } else {
            String word = in.text();
            variant = variants.get(word);
            if (variant == null) {
                in.problem(
                        ProblemCode.UNKNOWN_CODE,
                        what + " has no type " + Quoted.of(word) + Nearest.hint(word, variants.keySet()),
                        words());
            }
        }
        in.leave();
        return variant;
    }

    @Override
    void write(JsonOutput out, T value) {
        Variant<? extends T> variant = kindOf(value);
        out.json().writeStartObject();
        out.json().writeName(TYPE_KEY);
        out.json().writeString(variant.word());
        variant.writeMembers(out, value);
        out.json().writeEndObject();
    }

    /** The kind of a value. */
    Variant<? extends T> kindOf(T value) {
        for (Variant<? extends T> variant : variants.values()) {
            if (variant.type().isInstance(value)) {
                return variant;
            }
        }
        throw new IllegalArgumentException(
                what + " of the kind " + value.getClass().getName() + " cannot be written");
    }
}
