package org.foedus.io.jackson;

import org.foedus.io.internal.codec.DeclaredTypes;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/** Writes the values of one declared type. */
final class DeclaredSerializer<T> extends ValueSerializer<T> {
    private final Class<T> type;

    DeclaredSerializer(Class<T> type) {
        this.type = type;
    }

    @Override
    public void serialize(T value, JsonGenerator json, SerializationContext context) {
        try {
            DeclaredTypes.write(type, value, json);
        } catch (IllegalArgumentException broken) {
            throw DatabindException.from(json, String.valueOf(broken.getMessage()), broken);
        }
    }

    /** The form of the format says what has to be said of the type. */
    @Override
    public void serializeWithType(T value, JsonGenerator json, SerializationContext context, TypeSerializer typing) {
        serialize(value, json, context);
    }

    @Override
    public Class<?> handledType() {
        return type;
    }
}
