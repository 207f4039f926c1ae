package org.foedus.io.internal.codec;

import java.util.LinkedHashMap;
import java.util.Map;
import org.foedus.io.ProblemCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** A word of a closed list, written as the name of its constant. */
final class EnumCodec<E extends Enum<E>> extends Codec<E> {
    private final Map<String, E> constants = new LinkedHashMap<>();

    EnumCodec(Class<E> type) {
        for (E constant : type.getEnumConstants()) {
            constants.put(constant.name(), constant);
        }
    }

    @Override
    @Nullable
    E read(JsonInput in) {
        String all = "one of " + String.join(", ", constants.keySet());
        if (in.token() != JsonToken.VALUE_STRING) {
            in.wrongType(all);
            in.skip();
            return null;
        }
        E constant = constants.get(in.text());
        if (constant == null) {
            in.problem(
                    ProblemCode.UNKNOWN_CODE,
                    JsonInput.quoted(in.text()) + " is not a word of this list"
                            + Nearest.hint(in.text(), constants.keySet()),
                    all);
        }
        return constant;
    }

    @Override
    void write(JsonOutput out, E value) {
        out.string(value.name());
    }
}
