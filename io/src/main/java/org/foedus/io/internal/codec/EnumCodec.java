package org.foedus.io.internal.codec;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.foedus.io.ProblemCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * A word of a closed list, written as the name of its constant.
 *
 * @param <E> the list
 */
final class EnumCodec<E extends Enum<E>> extends Codec<E> {
    private final Class<E> type;
    private final EnumMap<E, SerializableString> texts;
    private final Map<String, E> constants = new LinkedHashMap<>();
    private final String all;

    EnumCodec(Class<E> type) {
        this.type = type;
        texts = new EnumMap<>(type);
        for (E constant : type.getEnumConstants()) {
            constants.put(constant.name(), constant);
            texts.put(constant, new SerializedString(constant.name()));
        }
        all = "one of " + String.join(", ", constants.keySet());
    }

    /** The list. */
    Class<E> type() {
        return type;
    }

    /** The words, in the order of the constants. */
    Set<String> words() {
        return Collections.unmodifiableSet(constants.keySet());
    }

    @Override
    @Nullable
    E read(JsonInput in) {
        if (in.token() != JsonToken.VALUE_STRING) {
            in.wrongType(all);
            in.skip();
            return null;
        }
        String word = in.text();
        E constant = constants.get(word);
        if (constant == null) {
            in.problem(
                    ProblemCode.UNKNOWN_CODE,
                    Quoted.of(word) + " is not a word of this list" + Nearest.hint(word, constants.keySet()),
                    all);
        }
        return constant;
    }

    @Override
    void write(JsonOutput out, E value) {
        out.json().writeString(texts.get(value));
    }
}
