package org.foedus.io.internal.codec;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A codec that is looked up when it is used, for types that contain themselves. */
final class LaterCodec<T> extends Codec<T> {
    private final Supplier<Codec<T>> codec;

    LaterCodec(Supplier<Codec<T>> codec) {
        this.codec = codec;
    }

    /** The codec that is meant. */
    Codec<T> target() {
        return codec.get();
    }

    @Override
    @Nullable
    T read(JsonInput in) {
        return codec.get().read(in);
    }

    @Override
    void write(JsonOutput out, T value) {
        codec.get().write(out, value);
    }
}
