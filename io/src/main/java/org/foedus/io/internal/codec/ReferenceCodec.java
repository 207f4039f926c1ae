package org.foedus.io.internal.codec;

import org.foedus.io.internal.table.Reference;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** The name of a column, with the place where it stands. */
final class ReferenceCodec extends Codec<Reference> {
    @Override
    @Nullable
    Reference read(JsonInput in) {
        if (in.token() != JsonToken.VALUE_STRING) {
            in.wrongType("the name of a column");
            in.skip();
            return null;
        }
        return new Reference(in.text(), Reference.Form.VALUE, in.here());
    }

    @Override
    void write(JsonOutput out, Reference value) {
        out.string(value.name());
    }
}
