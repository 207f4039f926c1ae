package org.foedus.io.internal.codec;

import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.foedus.io.internal.codec.Definitions.Definition;
import tools.jackson.core.JsonGenerator;

/** Writes the declarations as a JSON Schema of 2020-12. */
final class SchemaText {
    private static final String REFERENCE = "#/$defs/";

    private final JsonGenerator json;

    private SchemaText(JsonGenerator json) {
        this.json = json;
    }

    /**
     * The schema of a document.
     *
     * @param id the name by which other schemas refer to it
     */
    static String of(ObjectCodec<?, ?> document, String id) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = PrettyJson.generator(text)) {
            new SchemaText(json).write(document, id);
        }
        return text.append('\n').toString();
    }

    private void write(ObjectCodec<?, ?> document, String id) {
        json.writeStartObject();
        json.writeStringProperty("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.writeStringProperty("$id", id);
        object(document, Optional.empty());
        json.writeObjectPropertyStart("$defs");
        for (Definition definition : Definitions.of(document).byName().values()) {
            if (definition.codec() != document) {
                json.writeObjectPropertyStart(definition.name());
                define(definition);
                json.writeEndObject();
            }
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void define(Definition definition) {
        Codec<?> codec = definition.codec();
        if (codec instanceof ObjectCodec<?, ?> object) {
            object(object, definition.word());
        } else if (codec instanceof VariantCodec<?> kinds) {
            kinds(kinds, definition.name());
        } else if (codec instanceof EnumCodec<?> words) {
            json.writeStringProperty("description", "A closed list: no other word is read.");
            strings("enum", words.words());
        } else if (codec instanceof TextCodec<?> text) {
            text(text);
        } else if (codec instanceof IdCodec<?>) {
            json.writeStringProperty("title", "an identifier, or a reference to a record by its identifier");
            json.writeStringProperty("type", "string");
            json.writeStringProperty("pattern", IdCodec.PATTERN);
        } else {
            throw undescribed(codec);
        }
    }

    private void object(ObjectCodec<?, ?> object, Optional<String> word) {
        json.writeStringProperty("title", object.what());
        json.writeStringProperty("type", "object");
        json.writeObjectPropertyStart("properties");
        word.ifPresent(text -> {
            json.writeObjectPropertyStart(VariantCodec.TYPE);
            json.writeStringProperty("const", text);
            json.writeEndObject();
        });
        for (Member<?, ?> member : object.members()) {
            json.writeObjectPropertyStart(member.name());
            json.writeStringProperty("description", member.documentation());
            value(member.codec());
            member.usual().ifPresent(usual -> usual(member.codec(), usual));
            json.writeEndObject();
        }
        json.writeEndObject();
        List<String> required = object.members().stream()
                .filter(Member::required)
                .map(Member::name)
                .toList();
        json.writeArrayPropertyStart("required");
        if (word.isPresent()) {
            json.writeString(VariantCodec.TYPE);
        }
        required.forEach(json::writeString);
        json.writeEndArray();
        json.writeBooleanProperty("additionalProperties", false);
    }

    private void kinds(VariantCodec<?> kinds, String name) {
        json.writeStringProperty("title", kinds.what());
        json.writeStringProperty("type", "object");
        json.writeArrayPropertyStart("oneOf");
        for (String word : kinds.variants().keySet()) {
            json.writeStartObject();
            json.writeStringProperty("$ref", REFERENCE + Definitions.nameOf(name, word));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void text(TextCodec<?> text) {
        json.writeStringProperty("title", text.what());
        json.writeStringProperty("type", "string");
        if (!text.pattern().isEmpty()) {
            json.writeStringProperty("pattern", text.pattern());
        }
        if (!text.known().isEmpty()) {
            json.writeStringProperty("description", "An open list: other words than the examples are read too.");
            strings("examples", text.known());
        }
    }

    /** Writes the keywords for a value that stands in another. */
    private void value(Codec<?> codec) {
        Codec<?> meant = codec instanceof LaterCodec<?> later ? later.target() : codec;
        Optional<String> name = Definitions.nameOf(meant);
        if (name.isPresent()) {
            json.writeStringProperty("$ref", REFERENCE + name.get());
        } else if (meant instanceof ListCodec<?> list) {
            json.writeStringProperty("type", "array");
            json.writeObjectPropertyStart("items");
            value(list.element());
            json.writeEndObject();
            if (list.isDistinct()) {
                json.writeBooleanProperty("uniqueItems", true);
            }
        } else if (meant instanceof ConstantCodec constant) {
            json.writeStringProperty("const", constant.text());
        } else if (meant instanceof CountCodec) {
            json.writeStringProperty("type", "integer");
            json.writeNumberProperty("minimum", 1);
            json.writeNumberProperty("maximum", CountCodec.MOST);
        } else if (!(meant instanceof JsonTextCodec)) {
            json.writeStringProperty("type", plainType(meant));
        }
    }

    private static String plainType(Codec<?> codec) {
        if (codec instanceof TextCodec<?>) {
            return "string";
        }
        if (codec instanceof NumberCodec) {
            return "number";
        }
        if (codec instanceof BooleanCodec) {
            return "boolean";
        }
        throw undescribed(codec);
    }

    @SuppressWarnings("unchecked") // a usual value is declared together with its codec, and with the same type
    private <V> void usual(Codec<V> codec, Object usual) {
        json.writeName("default");
        codec.write(new JsonOutput(json), (V) usual);
    }

    private void strings(String name, Iterable<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    static IllegalStateException undescribed(Codec<?> codec) {
        return new IllegalStateException("say here what a " + codec.getClass().getSimpleName() + " reads");
    }
}
