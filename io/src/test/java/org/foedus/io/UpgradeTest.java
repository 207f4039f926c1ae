package org.foedus.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.foedus.dataset.Dataset;
import org.foedus.dataset.RecordKind;
import org.foedus.id.Id;
import org.foedus.rule.DataPath;
import org.junit.jupiter.api.Test;

class UpgradeTest {
    private static final DatasetReader READER = DatasetReader.withDefaults();
    private static final String OLD = """
            {
              "format": "foedus/0", "kind": "dataset", "id": "d", "title": "D",
              "observedUntil": "2026-06-30",
              "parties": [{"id": "P", "name": "P", "type": "state"}],
              "persons": [
                {"id": "ann", "name": "Ann"}
              ]
            }
            """;
    private static final String NEW = OLD.replace("foedus/0", "foedus/1")
            .replace("\"observedUntil\": \"2026-06-30\"", "\"observed\": {\"until\": \"2026-06-30\"}");

    @Test
    void an_older_document_reads_equal_to_the_same_in_the_format_of_today() {
        assertThat(READER.read(OLD, "d").orThrow())
                .isEqualTo(READER.read(NEW, "d").orThrow());
    }

    @Test
    void whatever_a_document_holds_survives_the_upgrade() throws IOException {
        String today;
        try (InputStream in =
                Objects.requireNonNull(UpgradeTest.class.getResourceAsStream("everything.json"), "everything.json")) {
            today = new String(in.readAllBytes(), UTF_8);
        }
        Dataset everything = Everything.dataset();

        assertThat(READER.read(today.replace("foedus/1", "foedus/0"), "d").orThrow())
                .isEqualTo(everything);
    }

    @Test
    void a_member_of_an_older_format_is_refused_with_what_stands_for_it_today() {
        assertThat(READER.read(OLD.replace("foedus/0", "foedus/1"), "d").problems())
                .extracting(Problem::message)
                .containsExactly("a dataset document has no member \"observedUntil\", for which stands"
                        + " \"observed\": {\"until\": …} today");
    }

    @Test
    void a_note_says_that_it_was_upgraded() {
        assertThat(READER.read(OLD, "d").problems())
                .singleElement()
                .hasToString("d:2:13: the document is of the format \"foedus/0\" and is read as one of \"foedus/1\";"
                        + " lines and columns are those of the document, pointers those after the upgrade [upgraded]");
        assertThat(READER.read(NEW, "d").problems()).isEmpty();
    }

    @Test
    void problems_and_records_are_placed_where_they_stand_in_the_older_document() {
        ReadResult<Dataset> result = READER.read(
                OLD.replace("2026-06-30", "2026-06-31").replace("\"Ann\"", "\"Ann\", \"nmae\": 1") + "x", "d");

        assertThat(result.faults())
                .extracting(
                        problem -> problem.position() + " " + problem.position().pointer() + " " + problem.code())
                .containsExactly(
                        "d:3:20 /observed/until bad-value", "d:6:34 /persons/0/nmae unknown-member", "d:9:1  syntax");
        assertThat(result.sourceMap()
                        .locate(DataPath.of(RecordKind.PERSON, Id.of("ann")).member("name")))
                .hasValueSatisfying(place -> assertThat(place).hasToString("d:6:27"));
    }

    @Test
    void a_member_of_the_wrong_type_is_reported_as_ever() {
        assertThat(READER.read(OLD.replace("\"2026-06-30\"", "{\"a\": [1]}"), "d")
                        .faults())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.WRONG_TYPE);
    }

    @Test
    void an_older_document_that_is_cut_off_gives_nothing() {
        int format = OLD.indexOf(',');
        for (int end = format; end < OLD.lastIndexOf('}'); end++) {
            ReadResult<Dataset> result = READER.read(OLD.substring(0, end), "d");

            assertThat(result.value()).isEmpty();
            assertThat(result.faults()).extracting(Problem::code).containsExactly(ProblemCode.TRUNCATED);
        }
    }

    @Test
    void an_older_document_says_so_first() {
        assertThat(READER.read("{\"id\": \"d\", \"format\": \"foedus/0\"}", "d").problems())
                .singleElement()
                .hasToString(
                        "d:1:23: the format \"foedus/0\" is an older one, which is read only if the document begins with it;"
                                + " expected \"format\" as the first member [unknown-format]");
    }

    @Test
    void a_newer_format_is_refused_with_those_that_are_read() {
        ReadResult<Dataset> result = READER.read(OLD.replace("foedus/0", "foedus/2"), "d");

        assertThat(result.value()).isEmpty();
        assertThat(result.problems())
                .singleElement()
                .hasToString("d:2:13: the format \"foedus/2\" is not one that this version reads;"
                        + " expected one of \"foedus/0\", \"foedus/1\" [unknown-format]");
    }

    @Test
    void a_file_of_records_has_no_older_format() {
        assertThat(READER.read(
                                "{\"format\":\"foedus/0\",\"kind\":\"records\",\"id\":\"d\",\"title\":\"D\"}\n",
                                "d.ndjson")
                        .problems())
                .extracting(Problem::expected)
                .containsExactly("\"foedus/1\"; older formats had no files of records");
    }
}
