package org.foedus.io.jackson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foedus.io.Problem;
import org.foedus.io.internal.codec.ValueReader;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Reads the values of one declared type: the value is copied out of the mapper's input and read as the reader would. */
final class DeclaredDeserializer<T> extends ValueDeserializer<T> {
    private final Class<T> type;
    private final ValueReader reader;

    DeclaredDeserializer(Class<T> type, ValueReader reader) {
        this.type = type;
        this.reader = reader;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
        TokenStreamLocation start = parser.currentTokenLocation();
        CopiedValue copy = new CopiedValue(parser);
        List<Problem> problems = new ArrayList<>();
        Optional<T> value = reader.read(type, copy.json(), problems);
        problems.removeIf(problem -> problem.code().isNote());
        if (value.isPresent() && problems.isEmpty()) {
            return value.get();
        }
        throw new UnreadableValueException(parser, type, copy.placed(problems), start);
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
