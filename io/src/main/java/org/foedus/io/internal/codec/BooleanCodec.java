package org.foedus.io.internal.codec;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** True or false. */
final class BooleanCodec extends Codec<Boolean> {

    @Override
    @Nullable
    Boolean read(JsonInput in) {
        if (in.token() == JsonToken.VALUE_TRUE || in.token() == JsonToken.VALUE_FALSE) {
            return in.token() == JsonToken.VALUE_TRUE;
        }
        in.wrongType("true or false");
        in.skip();
        return null;
    }

    @Override
    void write(JsonOutput out, Boolean value) {
        out.json().writeBoolean(value);
    }
}
