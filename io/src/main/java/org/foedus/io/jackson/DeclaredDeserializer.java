package org.foedus.io.jackson;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foedus.io.Problem;
import org.foedus.io.internal.codec.DeclaredTypes;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Reads the values of one declared type: the value is copied out of the mapper's input and read as the reader would. */
final class DeclaredDeserializer<T> extends ValueDeserializer<T> {
    // Escaped, so that half of a surrogate pair arrives where it is reported.
    private static final JsonFactory COPY =
            JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final Class<T> type;

    DeclaredDeserializer(Class<T> type) {
        this.type = type;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
        TokenStreamLocation start = parser.currentTokenLocation();
        List<Problem> problems = new ArrayList<>();
        Optional<T> value = DeclaredTypes.read(type, copy(parser), problems);
        if (value.isPresent()
                && problems.stream().allMatch(problem -> problem.code().isNote())) {
            return value.get();
        }
        throw new UnreadableValueException(parser, type, problems, start);
    }

    private static byte[] copy(JsonParser parser) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator copy = COPY.createGenerator(ObjectWriteContext.empty(), bytes, JsonEncoding.UTF8)) {
            copy.copyCurrentStructureExact(parser);
        }
        return bytes.toByteArray();
    }

    /** The form of the format says what has to be said of the type. */
    @Override
    public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer typing) {
        return deserialize(parser, context);
    }

    @Override
    public Class<?> handledType() {
        return type;
    }
}
