package org.foedus.io.internal.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.foedus.dataset.Dataset;
import org.foedus.io.DatasetReader;
import org.foedus.io.DatasetWriter;
import org.foedus.io.Problem;
import org.foedus.io.ReadOptions;
import org.foedus.io.ReadResult;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonGenerator;

/** What was written is read back equal, whatever it is, and written again with the same bytes. */
class GeneratedValuesTest {
    private static final int VALUES_OF_A_TYPE = 30;
    private static final DatasetReader STRICT = DatasetReader.withDefaults();
    private static final DatasetReader LENIENT =
            DatasetReader.of(ReadOptions.defaults().lenient());
    private static final ValueReader READER = new ValueReader(ReadOptions.defaults());
    private static final DatasetWriter WRITER = DatasetWriter.create();

    @ParameterizedTest
    @MethodSource("types")
    void values_of_every_type_survive(Class<?> type) {
        for (long seed = 0; seed < VALUES_OF_A_TYPE; seed++) {
            assertSurvives(type, new Generator(seed, false).value(type));
        }
    }

    @Property(tries = 150, seed = "2026", shrinking = ShrinkingMode.OFF)
    void datasets_survive(@ForAll long seed) {
        String json = new Generator(seed, false).dataset();
        Dataset dataset = STRICT.read(json, "generated").orThrow();

        assertSurvives(dataset);
        assertThat(LENIENT.read(json, "generated").orThrow()).isEqualTo(dataset);
    }

    @Property(tries = 150, seed = "2026", shrinking = ShrinkingMode.OFF)
    void datasets_with_what_the_format_does_not_know_survive(@ForAll long seed) {
        String json = new Generator(seed, true).dataset();
        ReadResult<Dataset> result = LENIENT.read(json, "generated");
        Dataset dataset = result.orThrow();

        int unheardOf = json.split("\"unheardOf\":", -1).length - 1;
        assertThat(result.notes()).hasSize(unheardOf);
        assertThat(dataset.extensions()).hasSizeGreaterThanOrEqualTo(unheardOf);
        assertSurvives(dataset);
    }

    private static Stream<Class<?>> types() {
        return DeclaredTypes.types().stream().sorted(Comparator.comparing(Class::getName));
    }

    private static <T> void assertSurvives(Class<T> type, String json) {
        T value = read(type, json);
        String written = written(type, value);

        assertThat(read(type, written)).as(json).isEqualTo(value);
        assertThat(written(type, read(type, written))).isEqualTo(written);
    }

    private static <T> T read(Class<T> type, String json) {
        List<Problem> problems = new ArrayList<>();
        T value = READER.read(type, json.getBytes(UTF_8), problems).orElseThrow(() -> new AssertionError(problems));
        assertThat(problems).as(json).isEmpty();
        return value;
    }

    private static <T> String written(Class<T> type, T value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = PrettyJson.generator(text)) {
            DeclaredTypes.write(type, value, json);
        }
        return text.toString();
    }

    private static void assertSurvives(Dataset dataset) {
        String document = WRITER.toJson(dataset);
        String records = records(dataset);

        for (DatasetReader reader : List.of(STRICT, LENIENT)) {
            Dataset fromDocument = reader.read(document, "document").orThrow();
            Dataset fromRecords = reader.read(records, "records.ndjson").orThrow();
            assertThat(fromDocument).isEqualTo(dataset);
            assertThat(fromRecords).isEqualTo(dataset);
            assertThat(WRITER.toJson(fromDocument)).isEqualTo(document);
            assertThat(records(fromRecords)).isEqualTo(records);
        }
    }

    private static String records(Dataset dataset) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WRITER.writeRecords(dataset, out);
        return out.toString(UTF_8);
    }
}
