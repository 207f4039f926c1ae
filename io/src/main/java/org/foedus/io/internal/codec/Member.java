package org.foedus.io.internal.codec;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;

/**
 * One member of an object, as declared.
 *
 * @param name its name in JSON
 * @param index its number among the members of the object, from 0
 * @param step the {@linkplain Steps step} into it
 * @param required whether an object without it cannot be built
 * @param usual the value that it has when it is left out, if there is one
 * @param documentation what it means, in one sentence
 * @param codec how its value is read and written
 * @param read reads the value into a builder, and answers whether it could
 * @param write writes name and value, or nothing if there is none
 * @param <T> the type of the object
 * @param <B> the type of its builder
 */
record Member<T, B>(
        String name,
        int index,
        int step,
        boolean required,
        Optional<Object> usual,
        String documentation,
        Codec<?> codec,
        BiPredicate<JsonInput, B> read,
        BiConsumer<JsonOutput, T> write) {

    /**
     * Whether the object cannot do without the value that its document has for it. Without any other it merely says less, since
     * what is left out is not known; a list or a usual value says something even then.
     */
    boolean isNeeded() {
        return required || usual.isPresent() || codec instanceof ListCodec<?>;
    }
}
