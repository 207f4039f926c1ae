package org.foedus.io.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foedus.io.Problem;
import org.foedus.io.internal.codec.ValueReader;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;

/** Reads the values of one declared type where they are keys of a map, which are texts, as strictly as elsewhere. */
final class DeclaredKeyDeserializer extends KeyDeserializer {
    // Escaped, so that half of a surrogate pair arrives where it is reported.
    private static final JsonFactory TEXT =
            JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final Class<?> type;

    private final ValueReader reader;

    DeclaredKeyDeserializer(Class<?> type, ValueReader reader) {
        this.type = type;
        this.reader = reader;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = TEXT.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeString(key);
        }
        List<Problem> problems = new ArrayList<>();
        Optional<?> value = reader.read(type, text.toString().getBytes(UTF_8), problems);
        if (value.isPresent() && problems.isEmpty()) {
            return value.get();
        }
        JsonParser parser = context.getParser();
        throw new UnreadableValueException(parser, type, problems, parser.currentTokenLocation());
    }
}
