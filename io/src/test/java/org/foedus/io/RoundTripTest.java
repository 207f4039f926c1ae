package org.foedus.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.foedus.dataset.Dataset;
import org.foedus.id.Id;
import org.foedus.party.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoundTripTest {
    private static final Dataset EVERYTHING = Everything.dataset();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void what_was_written_is_read_back_equal() {
        String json = DatasetWriter.create().toJson(EVERYTHING);

        ReadResult<Dataset> result = DatasetReader.withDefaults().read(json, "everything.json");

        assertThat(result.problems()).isEmpty();
        assertThat(result.orThrow()).isEqualTo(EVERYTHING);
    }

    @Test
    void the_document_is_the_golden_one() throws IOException {
        assertThat(DatasetWriter.create().toJson(EVERYTHING)).isEqualTo(golden());
    }

    @Test
    void writing_what_was_read_gives_the_same_bytes() throws IOException {
        Dataset dataset = DatasetReader.withDefaults().read(golden(), "golden").orThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DatasetWriter.create().write(dataset, out);

        assertThat(out.toString(UTF_8)).isEqualTo(golden());
    }

    @Test
    void a_file_is_written_and_read() {
        Path file = folder.resolve("everything.json");
        DatasetWriter.create().write(EVERYTHING, file);

        assertThat(DatasetReader.withDefaults().read(file).orThrow()).isEqualTo(EVERYTHING);
    }

    @Test
    void a_stream_is_read_to_its_end() {
        byte[] bytes = DatasetWriter.create().toJson(EVERYTHING).getBytes(UTF_8);

        assertThat(DatasetReader.withDefaults()
                        .read(new ByteArrayInputStream(bytes), "stream")
                        .orThrow())
                .isEqualTo(EVERYTHING);
    }

    @Test
    void half_of_a_surrogate_pair_is_refused() {
        Dataset broken = Dataset.builder().id("d").title("half \ud83d pair").build();

        assertThatThrownBy(() -> DatasetWriter.create().toJson(broken))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("half of a surrogate pair at character 6");
    }

    @Test
    void the_type_of_a_variant_may_stand_anywhere_in_it() {
        String json = """
                {"format": "foedus/1", "kind": "dataset", "id": "d", "title": "D",
                 "agreements": [{"id": "a", "title": "A", "term": {"term":
                   {"terms": [{"length": "P1Y", "type": "fixed", "countedFrom": "SIGNATURE"},
                              {"event": "e", "type": "until-event"}],
                    "type": "latest-of"}}}]}
                """;

        assertThat(DatasetReader.withDefaults().read(json, "late").orThrow().agreements())
                .singleElement()
                .satisfies(agreement -> assertThat(
                                agreement.term().orElseThrow().term().toString())
                        .contains("LatestOf", "P1Y", "UntilEvent"));
    }

    @Property(tries = 200)
    void any_text_survives(@ForAll("persons") Person person) {
        Dataset dataset = Dataset.builder()
                .id("d")
                .title("The data of " + person.name())
                .addPersons(person)
                .build();

        assertThat(DatasetReader.withDefaults()
                        .read(DatasetWriter.create().toJson(dataset), "generated")
                        .orThrow())
                .isEqualTo(dataset);
    }

    @Provide
    Arbitrary<Person> persons() {
        Arbitrary<String> text = Arbitraries.strings()
                .all()
                .ofMaxLength(30)
                .filter(one -> one.chars().noneMatch(character -> Character.isSurrogate((char) character)));
        Arbitrary<String> id = Arbitraries.strings()
                .withCharRange('a', 'z')
                .numeric()
                .ofMinLength(1)
                .ofMaxLength(20);
        return Combinators.combine(id, text, text.list().ofMaxSize(3))
                .as((key, name, others) -> Person.builder()
                        .id(Id.of(key))
                        .name(name)
                        .addAllOtherNames(others)
                        .build());
    }

    private static String golden() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(RoundTripTest.class.getResourceAsStream("everything.json"), "everything.json")) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
