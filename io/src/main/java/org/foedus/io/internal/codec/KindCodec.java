package org.foedus.io.internal.codec;

import org.foedus.io.ProblemCode;
import org.foedus.io.internal.codec.VariantCodec.Variant;
import org.jspecify.annotations.Nullable;

/**
 * One kind of object where no other is wanted. It is written with the member {@code type} all the same, as everywhere.
 *
 * @param <T> what the kinds have in common
 * @param <V> the kind
 */
final class KindCodec<T, V extends T> extends Codec<V> {
    private final VariantCodec<T> kinds;
    private final Variant<V> kind;

    KindCodec(VariantCodec<T> kinds, Variant<V> kind) {
        this.kinds = kinds;
        this.kind = kind;
    }

    /** All kinds, this one among them. */
    VariantCodec<T> kinds() {
        return kinds;
    }

    /** The kind that is wanted. */
    Variant<V> kind() {
        return kind;
    }

    @Override
    @Nullable
    V read(JsonInput in) {
        long place = in.place();
        T value = kinds.read(in);
        if (value == null || kind.type().isInstance(value)) {
            return kind.type().cast(value);
        }
        in.problem(
                ProblemCode.WRONG_TYPE,
                kinds.kindOf(value).codec().what() + " stands here",
                kind.codec().what(),
                place);
        return null;
    }

    @Override
    void write(JsonOutput out, V value) {
        kinds.write(out, value);
    }
}
