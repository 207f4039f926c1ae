package org.foedus.io;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.foedus.dataset.Dataset;
import org.foedus.dataset.RecordKind;
import org.foedus.id.Id;
import org.foedus.party.Person;
import org.foedus.rule.DataPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordReaderTest {
    private static final String HEADER =
            "{\"format\":\"foedus/1\",\"kind\":\"records\",\"id\":\"d\",\"title\":\"The data\"}";
    private static final String ANN = person("ann");
    private static final String BOB = person("bob");

    @TempDir
    private Path folder = Path.of("");

    /** Keeps what was read, as texts. */
    private static final class Kept implements RecordVisitor<Object> {
        private final List<String> all = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();

        @Override
        public void header(Dataset dataset) {
            all.add("header " + dataset.id());
        }

        @Override
        public void record(Object record) {
            all.add(record.toString());
        }

        @Override
        public void problem(Problem problem) {
            problems.add(problem);
            all.add(problem.toString());
        }

        /** The problems as texts. */
        List<String> complaints() {
            return problems.stream().map(Problem::toString).toList();
        }
    }

    private static String person(String id) {
        return "{\"person\":{\"id\":\"" + id + "\",\"name\":\"" + id + "\"}}";
    }

    private static String lines(String... lines) {
        return String.join("\n", lines) + "\n";
    }

    private static RecordCount read(String text, Kept kept) {
        return read(ReadOptions.defaults(), text, kept);
    }

    private static RecordCount read(ReadOptions options, String text, Kept kept) {
        return RecordReader.of(options).read(new ByteArrayInputStream(text.getBytes(UTF_8)), "f", kept);
    }

    @Test
    void what_was_written_as_records_is_read_back_equal() {
        Path file = folder.resolve("everything.ndjson");
        DatasetWriter.create().writeRecords(Everything.dataset(), file);

        assertThat(DatasetReader.withDefaults().read(file).orThrow()).isEqualTo(Everything.dataset());
    }

    @Test
    void a_record_takes_one_line_and_the_file_ends_with_a_line_feed() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Person ann = Person.builder().id(Id.of("ann")).name("ann").build();
        DatasetWriter.create()
                .writeRecords(
                        Dataset.builder()
                                .id("d")
                                .title("The data")
                                .addPersons(ann)
                                .build(),
                        out);

        assertThat(out.toString(UTF_8)).isEqualTo(lines(HEADER, ANN));
    }

    @Test
    void records_come_in_order_with_kind_identifier_and_place() {
        Kept kept = new Kept();

        RecordCount count = read(lines(HEADER, ANN, BOB), kept);

        assertThat(kept.all).containsExactly("header d", "PERSON \"ann\" at f:2:11", "PERSON \"bob\" at f:3:11");
        assertThat(count).isEqualTo(new RecordCount(2, 0, 0, true));
        assertThat(count.isComplete()).isTrue();
    }

    @Test
    void files_of_records_and_documents_in_a_folder_are_one_dataset() throws IOException {
        Files.writeString(folder.resolve("a.json"), """
                {"format": "foedus/1", "kind": "dataset", "id": "d", "title": "D",
                 "persons": [{"id": "ann", "name": "ann"}]}
                """);
        Files.writeString(folder.resolve("b.ndjson"), lines(HEADER, ANN, BOB));

        ReadResult<Dataset> result = DatasetReader.withDefaults().read(folder);

        assertThat(result.orThrow().persons())
                .extracting(one -> one.id().value())
                .containsExactly("ann", "bob");
        assertThat(result.sourceMap().locate(new DataPath(RecordKind.PERSON, "bob", 0, List.of("name"))))
                .hasValueSatisfying(position -> {
                    assertThat(position.toString()).endsWith("b.ndjson:3:30");
                    assertThat(position.pointer()).isEqualTo("/person/name");
                });
    }

    @Test
    void a_broken_line_costs_only_that_line() {
        Kept kept = new Kept();

        RecordCount count =
                read(lines(HEADER, ANN, "{\"person\":{\"id\":\"cut\",\"na", "{\"person\":{\"id\":\"x\"}}", BOB), kept);

        assertThat(count).isEqualTo(new RecordCount(2, 2, 2, true));
        assertThat(kept.complaints().get(0)).startsWith("f:3:").contains("the line ends", "\"cut\" is left out");
        assertThat(kept.complaints().get(1)).startsWith("f:4:11: ").contains("\"name\"", "\"x\" is left out");
        assertThat(kept.problems.get(1).position().pointer()).isEqualTo("/person");
    }

    @Test
    void a_broken_line_in_a_file_leaves_the_dataset_of_the_others() {
        ReadResult<Dataset> result = DatasetReader.withDefaults().read(lines(HEADER, ANN, "nonsense", BOB), "f.ndjson");

        assertThat(result.value().orElseThrow().persons()).hasSize(2);
        assertThat(result.recordsLeftOut()).isEqualTo(1);
        assertThat(result.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString()).startsWith("f.ndjson:3:"));
    }

    @Test
    void without_a_header_nothing_is_read() {
        Kept kept = new Kept();

        RecordCount count = read(lines(ANN, BOB), kept);

        assertThat(count.records()).isZero();
        assertThat(count.toTheEnd()).isFalse();
        assertThat(kept.complaints())
                .singleElement()
                .asString()
                .startsWith(
                        "f:1:1: the first line holds a record, and the header is missing; expected a line before it")
                .endsWith("[unknown-format]");
    }

    @Test
    void a_second_header_is_a_problem_and_reading_goes_on() {
        Kept kept = new Kept();

        assertThat(read(lines(HEADER, HEADER, ANN), kept)).isEqualTo(new RecordCount(1, 1, 1, true));
        assertThat(kept.complaints().get(0)).startsWith("f:2:2: the header stands twice");
    }

    @Test
    void carriage_returns_a_missing_last_line_feed_and_empty_lines_at_the_end_change_nothing() {
        for (String text : List.of(
                HEADER + "\r\n" + ANN + "\r\n" + BOB + "\r\n",
                HEADER + "\n" + ANN + "\n" + BOB,
                lines(HEADER, ANN, BOB) + "\n\r\n\n")) {
            assertThat(read(text, new Kept())).isEqualTo(new RecordCount(2, 0, 0, true));
        }
    }

    @Test
    void an_empty_line_between_records_is_a_problem() {
        Kept kept = new Kept();

        assertThat(read(lines(HEADER, ANN, "", "", BOB), kept)).isEqualTo(new RecordCount(2, 0, 1, true));
        assertThat(kept.complaints().get(0)).startsWith("f:3:1: the line is empty");
    }

    @Test
    void a_line_beyond_the_limit_is_skipped_to_its_end_however_long_it_is() {
        for (int length : new int[] {200, 600_000}) {
            Kept kept = new Kept();
            RecordCount count = read(
                    ReadOptions.defaults().withMaxLineBytes(150),
                    lines(HEADER, ANN, person("x".repeat(length)), BOB),
                    kept);

            assertThat(count).isEqualTo(new RecordCount(2, 1, 1, true));
            assertThat(kept.complaints().get(0)).startsWith("f:3:1: ").contains("150 bytes, the limit maxLineBytes");
            assertThat(kept.all.get(3)).isEqualTo("PERSON \"bob\" at f:4:11");
        }
    }

    @Test
    void a_long_line_within_the_limit_is_read() {
        String longName = person("ann").replace("\"ann\"}", "\"" + "y".repeat(700_000) + "\"}");

        assertThat(read(lines(HEADER, longName, BOB), new Kept())).isEqualTo(new RecordCount(2, 0, 0, true));
    }

    @Test
    void bytes_that_are_not_utf_8_cost_only_their_line() {
        Kept kept = new Kept();
        byte[] bytes = lines(HEADER, ANN.replace("ann\"}", "\u00e4nn\"}"), BOB).getBytes(ISO_8859_1);

        RecordCount count = RecordReader.withDefaults().read(new ByteArrayInputStream(bytes), "f", kept);

        assertThat(count).isEqualTo(new RecordCount(1, 1, 1, true));
        assertThat(kept.complaints().get(0)).startsWith("f:2:").contains("0xE4 is not UTF-8");
    }

    @Test
    void a_byte_order_mark_is_a_problem_and_reading_goes_on() {
        Kept kept = new Kept();

        assertThat(read("\uFEFF" + lines(HEADER, ANN), kept)).isEqualTo(new RecordCount(1, 0, 1, true));
        assertThat(kept.complaints().get(0)).startsWith("f:1:1: ").contains("byte order mark");
    }

    @Test
    void columns_count_characters_and_not_bytes() {
        Kept kept = new Kept();
        read(lines(HEADER, ANN, "{\"person\":{\"id\":\"e\",\"name\":\"\u00e9\u00e9\",\"nmae\":1}}"), kept);

        assertThat(kept.complaints().get(0)).startsWith("f:3:33: ");
    }

    @Test
    void a_carriage_return_within_a_line_does_not_begin_another_one() {
        String line = "{\"person\":{\r\"name\":\"A\",\"id\":\r\"\u0436\"}}";
        Kept kept = new Kept();

        read(lines(HEADER, ANN, line, "[]", "{\"person\":{\r\"id\":\"a\","), kept);

        assertThat(kept.complaints())
                .extracting(text -> text.replaceFirst(": .*", ""))
                .containsExactly("f:3:" + line.indexOf('\u0436'), "f:4:1", "f:5:22");
    }

    @Test
    void two_objects_in_one_line_and_two_records_in_one_object_are_problems() {
        Kept kept = new Kept();

        assertThat(read(lines(HEADER, ANN + BOB, "{\"person\":{\"id\":\"a\",\"name\":\"A\"},\"office\":{}}"), kept))
                .isEqualTo(new RecordCount(0, 2, 2, true));
        assertThat(kept.complaints().get(0)).contains("more stands behind the end of the line");
        assertThat(kept.complaints().get(1)).contains("a line holds one record, and \"office\"");
    }

    @Test
    void an_unknown_kind_of_record_is_named_with_the_nearest_one() {
        Kept kept = new Kept();

        assertThat(read(lines(HEADER, ANN.replace("person", "persn"), "{}", "[1]"), kept))
                .isEqualTo(new RecordCount(0, 3, 3, true));
        assertThat(kept.complaints().get(0)).contains("\"persn\" is not a kind of record, did you mean \"person\"?");
    }

    @Test
    void the_limits_on_records_and_problems_are_named_when_they_are_reached() {
        Kept records = new Kept();
        Kept problems = new Kept();
        Kept digits = new Kept();

        assertThat(read(ReadOptions.defaults().withMaxRecords(1), lines(HEADER, ANN, BOB), records))
                .isEqualTo(new RecordCount(1, 0, 1, false));
        assertThat(records.complaints().get(0)).startsWith("f:3:1: ").contains("the limit maxRecords");
        assertThat(read(ReadOptions.defaults().withMaxProblems(1), lines(HEADER, "x", "y", "z", BOB), problems))
                .isEqualTo(new RecordCount(1, 3, 3, true));
        assertThat(problems.complaints())
                .hasSize(2)
                .last()
                .asString()
                .startsWith("f:3:1: there are more than 1 problems, the limit maxProblems; the others are counted");
        read(ReadOptions.defaults().withMaxNumberLength(5), lines(HEADER, "{\"person\":{\"id\":123456}}"), digits);
        assertThat(digits.complaints().get(0)).contains("5 digits, the limit maxNumberLength");
    }

    @Test
    void notes_beyond_their_limit_are_not_listed_and_what_they_tell_of_is_kept() {
        Kept kept = new Kept();
        String ships = String.join("\n", HEADER, "{\"ship\":1}", "{\"ship\":2}", "{\"ship\":3}", "{\"ship\":4}", ANN);
        ReadOptions options = ReadOptions.defaults().lenient().withMaxNotes(2);

        assertThat(read(options, ships, kept)).isEqualTo(new RecordCount(1, 0, 0, true));
        assertThat(kept.complaints())
                .hasSize(3)
                .last()
                .asString()
                .startsWith("f:4:2: there are more than 2 notes, the limit maxNotes;")
                .endsWith("[notes-not-listed]");

        ReadResult<Dataset> whole = DatasetReader.of(options).read(ships, "d.ndjson");
        assertThat(whole.notes()).hasSize(3);
        assertThat(whole.isComplete()).isTrue();
        assertThat(whole.orThrow().extensions()).hasSize(4);
    }

    @Test
    void an_empty_file_and_one_that_breaks_off_are_problems() {
        Kept empty = new Kept();
        Kept broken = new Kept();
        InputStream in = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the disk is gone");
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                throw new IOException("the disk is gone");
            }
        };

        assertThat(read("", empty).toTheEnd()).isFalse();
        assertThat(empty.complaints())
                .containsExactly("f: the file is empty; expected a header and records [unreadable]");
        assertThat(RecordReader.withDefaults().read(in, "f", broken).toTheEnd()).isFalse();
        assertThat(broken.complaints().get(0)).contains("the disk is gone");
    }

    @Property(tries = 20)
    void any_number_of_threads_gives_the_same_in_the_same_order(
            @ForAll @IntRange(min = 2, max = 4) int threads,
            @ForAll @IntRange(max = 20_000) int records,
            @ForAll @IntRange(min = 2, max = 5_000) int broken,
            @ForAll @IntRange(min = 1, max = 30_000) int maxRecords) {
        String text = HEADER
                + IntStream.range(0, records)
                        .mapToObj(number -> number % broken == 1 ? "\n{}" : "\n" + person("p" + number))
                        .collect(Collectors.joining());
        RecordReader reader = RecordReader.of(ReadOptions.defaults().withMaxRecords(maxRecords));
        Kept one = new Kept();
        Kept several = new Kept();

        RecordCount count = reader.read(new ByteArrayInputStream(text.getBytes(UTF_8)), "f", one);

        assertThat(reader.read(
                        new ByteArrayInputStream(text.getBytes(UTF_8)), "f", threads, PlacedRecord::toString, several))
                .isEqualTo(count);
        assertThat(several.all).isEqualTo(one.all);
    }

    @Test
    void what_goes_wrong_in_the_work_reaches_the_caller() {
        for (int threads = 1; threads < 3; threads++) {
            int number = threads;
            assertThatThrownBy(() -> RecordReader.withDefaults()
                            .read(
                                    new ByteArrayInputStream(lines(HEADER, ANN).getBytes(UTF_8)),
                                    "f",
                                    number,
                                    record -> {
                                        throw new IllegalStateException("no");
                                    },
                                    new Kept()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("no");
        }
    }
}
