package org.foedus.io.internal.codec;

import org.jspecify.annotations.Nullable;

/** Looks into the declarations of the format. */
final class Declared {
    private Declared() {}

    /** The codec that is meant, where one stands for another. */
    static Codec<?> of(Codec<?> codec) {
        if (codec instanceof LaterCodec<?> later) {
            return of(later.target());
        }
        return codec instanceof KindCodec<?, ?> kind ? kind.kinds() : codec;
    }

    /** The codec of a member; null if there is no such member. */
    static @Nullable Codec<?> member(ObjectCodec<?, ?> object, String name) {
        for (Member<?, ?> member : object.members()) {
            if (member.name().equals(name)) {
                return member.codec();
            }
        }
        return null;
    }

    /** What a codec reads, for messages. */
    static String what(Codec<?> codec) {
        Codec<?> declared = of(codec);
        if (declared instanceof ObjectCodec<?, ?> object) {
            return object.what();
        }
        if (declared instanceof VariantCodec<?> variants) {
            return variants.what();
        }
        if (declared instanceof TextCodec<?> text) {
            return text.what();
        }
        return declared instanceof ListCodec<?> ? "an array" : "a single value";
    }
}
