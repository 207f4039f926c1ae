package org.foedus.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.foedus.dataset.Dataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The schema, as an independent validator understands it, and our reader agree, but for the {@link Difference differences}. */
class SchemaAndReaderTest {
    private static final Path DATA = Path.of("../examples/data");
    private static final int ANY = 1_000_000;
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .build();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(MAPPER.readTree(DatasetSchema.json()));
    /** Members with a text to be filled in, and a text that fits. */
    private static final Map<String, String> FORMS = Map.of(
            "\"version\": %s",
            "1",
            "\"events\": [{\"id\": \"e\", \"name\": \"E\", \"happenedOn\": %s}]",
            "2024-06",
            "\"tenures\": [{\"id\": \"t\", \"person\": \"p\", \"office\": \"o\", \"during\": %s}]",
            "2024/..",
            "\"transfers\": [{\"id\": \"t\", \"actor\": \"p\", \"action\": \"GIFT\", \"on\": %s}]",
            "2024-06-13",
            "\"agreements\": [{\"id\": \"a\", \"title\": \"A\", \"renewal\": {\"mode\": \"AUTOMATIC\", \"extension\": %s}}]",
            "P10Y",
            "\"agreements\": [{\"id\": \"a\", \"title\": \"A\", \"consultation\": {\"trigger\": {\"asWorded\": \"T\"},"
                    + " \"modality\": \"WILL\", \"within\": %s}}]",
            "PT24H",
            "\"agreements\": [{\"id\": \"a\", \"title\": \"A\", \"commitments\": [{\"id\": \"c\", \"obligors\": [\"P\"],"
                    + " \"kind\": \"OTHER\", \"modality\": \"WILL\", \"summary\": \"S\", \"timing\": {\"within\": %s}}]}]",
            "P3M");

    private static final List<ObjectNode> DOCUMENTS = oneForEachRecord(Everything.dataset());

    @Test
    void what_we_write_is_valid() {
        assertThat(errors(MAPPER.readTree(DatasetWriter.create().toJson(Everything.dataset()))))
                .isEmpty();
    }

    @Test
    void every_document_of_the_examples_is_valid() throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(DATA)) {
            files = found.filter(file -> file.toString().endsWith(".json")).toList();
        }

        assertThat(files)
                .hasSizeGreaterThan(40)
                .allSatisfy(file ->
                        assertThat(errors(MAPPER.readTree(file.toFile()))).isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void a_difference_is_valid_and_refused(Difference difference) {
        assertThat(errors(MAPPER.readTree(difference.document()))).isEmpty();
        assertThat(DatasetReader.withDefaults()
                        .read(difference.document(), "difference")
                        .problems())
                .isNotEmpty()
                .allMatch(difference::explains);
    }

    @ParameterizedTest
    @EnumSource
    void one_damage_anywhere_is_judged_alike(Mutation mutation) {
        for (ObjectNode whole : DOCUMENTS) {
            for (JsonPointer place : Mutation.places(whole)) {
                ObjectNode damaged = whole.deepCopy();
                mutation.damage(damaged, place);
                if (!damaged.equals(whole)) {
                    assertJudgedAlike(damaged);
                }
            }
        }
    }

    @Property(tries = 1_000, seed = "2026", shrinking = ShrinkingMode.OFF)
    void several_damages_are_judged_alike(
            @ForAll @IntRange(max = ANY) int document,
            @ForAll @Size(min = 2, max = 3) List<Mutation> mutations,
            @ForAll @Size(3) List<@IntRange(max = ANY) Integer> places) {
        ObjectNode damaged = DOCUMENTS.get(document % DOCUMENTS.size()).deepCopy();
        for (int index = 0; index < mutations.size(); index++) {
            List<JsonPointer> all = Mutation.places(damaged);
            mutations.get(index).damage(damaged, all.get(places.get(index) % all.size()));
        }
        assertJudgedAlike(damaged);
    }

    @Property(tries = 1_500, seed = "2026", shrinking = ShrinkingMode.OFF)
    void texts_are_judged_alike(
            @ForAll @IntRange(max = ANY) int document,
            @ForAll @IntRange(max = ANY) int place,
            @ForAll @IntRange(max = ANY) int cut,
            @ForAll @IntRange(max = 2) int length,
            @ForAll("insertions") String inserted) {
        ObjectNode damaged = DOCUMENTS.get(document % DOCUMENTS.size()).deepCopy();
        List<JsonPointer> texts = Mutation.places(damaged).stream()
                .filter(one -> damaged.at(one).isString())
                .toList();
        JsonPointer at = texts.get(place % texts.size());
        String text = damaged.at(at).stringValue();
        int from = cut % (text.length() + 1);
        String changed = text.substring(0, from) + inserted + text.substring(Math.min(text.length(), from + length));
        Mutation.replace(damaged, at, JsonNodeFactory.instance.stringNode(changed));
        assertJudgedAlike(damaged);
    }

    @Test
    void the_documents_for_texts_with_a_form_are_sound_themselves() {
        FORMS.forEach((members, text) -> {
            assertThat(errors(MAPPER.readTree(document(members, text)))).isEmpty();
            assertThat(DatasetReader.withDefaults()
                            .read(document(members, text), text)
                            .problems())
                    .isEmpty();
        });
    }

    @Property(tries = 1_500, seed = "2026", shrinking = ShrinkingMode.OFF)
    void texts_with_a_form_are_judged_alike(@ForAll("forms") String text) {
        for (String members : FORMS.keySet()) {
            assertJudgedAlike(document(members, text));
        }
    }

    @Provide
    Arbitrary<String> insertions() {
        return Arbitraries.strings()
                .withChars("019XxPTYMWDHSptymwdhs-+/.,:_?~% \t\n\u00A0\u2007\u3000\u001Cé")
                .ofMaxLength(3);
    }

    @Provide
    Arbitrary<String> forms() {
        return Arbitraries.of(
                        "2024",
                        "-06",
                        "-31",
                        "-02-30",
                        "202X",
                        "20XX",
                        "-XX",
                        "?",
                        "~",
                        "%",
                        "/",
                        "..",
                        "unknown",
                        "censored:",
                        "until:",
                        "e1",
                        "P",
                        "p",
                        "PT",
                        "pt",
                        "T",
                        "t",
                        "+",
                        "-",
                        "1",
                        "10",
                        "0",
                        "Y",
                        "y",
                        "M",
                        "m",
                        "W",
                        "D",
                        "d",
                        "H",
                        "h",
                        "S",
                        "s",
                        ".5",
                        ",5",
                        "1Y",
                        "2M",
                        "24H",
                        "+12345",
                        "-0044",
                        "-01-01",
                        "999999999999",
                        "\n",
                        " ",
                        "\u00A0",
                        "\u2028",
                        "x")
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(parts -> String.join("", parts));
    }

    private static String document(String members, String text) {
        return "{\"format\": \"foedus/1\", \"kind\": \"dataset\", \"id\": \"d\", \"title\": \"D\", "
                + members.formatted(JsonNodeFactory.instance.stringNode(text)) + "}";
    }

    private static void assertJudgedAlike(JsonNode document) {
        assertJudgedAlike(document.toString());
    }

    /** What the schema refuses the reader refuses, the other way round but for the differences; what both accept is written validly. */
    private static void assertJudgedAlike(String document) {
        List<String> errors = errors(MAPPER.readTree(document));
        ReadResult<Dataset> read = DatasetReader.withDefaults().read(document, "damaged");
        if (!errors.isEmpty()) {
            assertThat(read.problems())
                    .as("refused by the schema: %s in %s", errors, document)
                    .isNotEmpty();
        } else if (!read.problems().isEmpty()) {
            assertThat(read.problems())
                    .as("valid under the schema: %s", document)
                    .allMatch(Difference::explain);
        } else {
            String written = DatasetWriter.create().toJson(read.orThrow());
            assertThat(errors(MAPPER.readTree(written))).as(written).isEmpty();
        }
    }

    private static List<String> errors(JsonNode document) {
        return SCHEMA.validate(document).stream().map(Object::toString).toList();
    }

    /** Small documents that hold together what one large document holds. */
    private static List<ObjectNode> oneForEachRecord(Dataset dataset) {
        ObjectNode whole = (ObjectNode) MAPPER.readTree(DatasetWriter.create().toJson(dataset));
        List<ObjectNode> documents = new ArrayList<>();
        ObjectNode head = whole.deepCopy();
        whole.properties().forEach(member -> {
            if (member.getValue() instanceof ArrayNode records && records.get(0).isObject()) {
                head.remove(member.getKey());
            }
        });
        documents.add(head);
        whole.properties().forEach(member -> {
            if (!head.has(member.getKey())) {
                member.getValue().forEach(record -> {
                    ObjectNode document = MAPPER.createObjectNode();
                    for (String name : List.of("format", "kind", "id", "title")) {
                        document.set(name, whole.get(name));
                    }
                    document.set(member.getKey(), MAPPER.createArrayNode().add(record));
                    documents.add(document);
                });
            }
        });
        return documents;
    }
}
