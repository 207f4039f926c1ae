package org.foedus.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.foedus.dataset.Dataset;
import org.foedus.dataset.Extension;
import org.foedus.dataset.RecordKind;
import org.foedus.id.Id;
import org.junit.jupiter.api.Test;

class LenientReaderTest {
    private static final DatasetReader LENIENT =
            DatasetReader.of(ReadOptions.defaults().lenient());
    private static final DatasetReader STRICT = DatasetReader.withDefaults();
    private static final DatasetWriter WRITER = DatasetWriter.create();
    private static final String HEAD =
            "\"format\": \"foedus/1\", \"kind\": \"dataset\", \"id\": \"d\", \"title\": \"D\"";
    private static final String RECORDS = "{\"format\":\"foedus/1\",\"kind\":\"records\",\"id\":\"d\",\"title\":\"D\"}";
    private static final String UNKNOWN = "{" + HEAD
            + ", \"persons\": [{\"born\": {\"year\": 1.50e3, \"at\": [\"Ä\", null, true]}, \"id\": \"ann\", \"name\": \"Ann\"}],"
            + " \"ships\": [{\"id\": \"s\"}]}";

    @Test
    void unknown_members_and_kinds_of_record_are_kept_with_a_note_each() {
        ReadResult<Dataset> result = LENIENT.read(UNKNOWN, "d");

        assertThat(result.problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.KEPT_MEMBER, ProblemCode.KEPT_MEMBER);
        assertThat(result.problems().get(0).message())
                .isEqualTo("a person has no member \"born\"; it is kept as an extension");
        assertThat(result.problems().get(0).position().pointer()).isEqualTo("/persons/0/born");
        assertThat(result.orThrow().extensions())
                .containsExactly(
                        new Extension(
                                Optional.of(RecordKind.PERSON),
                                Optional.of(Id.of("ann")),
                                "/born",
                                "{\"year\":1.50e3,\"at\":[\"Ä\",null,true]}"),
                        new Extension(Optional.empty(), Optional.empty(), "/ships", "[{\"id\":\"s\"}]"));
    }

    @Test
    void what_was_kept_is_written_and_read_back_by_a_strict_reader() {
        Dataset dataset = LENIENT.read(UNKNOWN, "d").orThrow();

        assertThat(STRICT.read(WRITER.toJson(dataset), "d").orThrow()).isEqualTo(dataset);
    }

    @Test
    void a_strict_reader_refuses_unknown_members() {
        assertThat(STRICT.read(UNKNOWN, "d").problems())
                .extracting(Problem::code)
                .containsOnly(ProblemCode.UNKNOWN_MEMBER);
    }

    @Test
    void what_stood_in_a_record_that_is_left_out_is_left_out_with_it() {
        ReadResult<Dataset> result = LENIENT.read("{" + HEAD + ", \"persons\": [{\"id\": \"ann\", \"born\": 1}]}", "d");

        assertThat(result.recordsLeftOut()).isEqualTo(1);
        assertThat(result.problems()).extracting(Problem::code).containsExactly(ProblemCode.MISSING_MEMBER);
        assertThat(result.value().orElseThrow().extensions()).isEmpty();
    }

    @Test
    void an_unknown_word_of_a_closed_list_stays_a_fault() {
        assertThat(LENIENT.read(
                                "{" + HEAD + ", \"sources\": [{\"id\": \"s\", \"title\": \"S\", \"kind\": \"RUNE\"}]}",
                                "d")
                        .problems())
                .extracting(Problem::code)
                .contains(ProblemCode.UNKNOWN_CODE);
    }

    @Test
    void merging_keeps_equal_extensions_once() {
        Dataset dataset = LENIENT.read(UNKNOWN, "d").orThrow();

        assertThat(Dataset.merge(List.of(dataset, dataset)).extensions()).isEqualTo(dataset.extensions());
    }

    @Test
    void an_extension_that_is_not_json_is_not_written() {
        for (String broken : List.of("{", "1 2", "nul", "]")) {
            Dataset dataset = Dataset.builder()
                    .id("d")
                    .title("D")
                    .addExtensions(new Extension(Optional.empty(), Optional.empty(), "/a", broken))
                    .build();

            assertThatThrownBy(() -> WRITER.toJson(dataset))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("is not one JSON value");
        }
    }

    @Test
    void a_likely_slip_is_named_all_the_same() {
        assertThat(LENIENT.read("{" + HEAD + ", \"persons\": [{\"id\": \"ann\", \"name\": \"Ann\", \"nmae\": 1}]}", "d")
                        .notes())
                .extracting(Problem::message)
                .containsExactly("a person has no member \"nmae\", did you mean \"name\"?; it is kept as an extension");
    }

    @Test
    void what_stands_before_the_kind_of_a_party_is_kept() {
        Dataset dataset = LENIENT.read(
                        "{" + HEAD
                                + ", \"parties\": [{\"age\": [1, {}], \"id\": \"p\", \"name\": \"P\", \"type\": \"state\"}]}",
                        "d")
                .orThrow();

        assertThat(dataset.extensions())
                .containsExactly(
                        new Extension(Optional.of(RecordKind.PARTY), Optional.of(Id.of("p")), "/age", "[1,{}]"));
    }

    @Test
    void what_cannot_be_written_is_not_kept() {
        ReadResult<Dataset> result =
                LENIENT.read("{" + HEAD + ", \"a\": [\"\\ud83d\"], \"b\": \"\\ud83d\\ude00\"}", "d");

        assertThat(result.problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.BAD_VALUE, ProblemCode.KEPT_MEMBER);
        assertThat(result.value().orElseThrow().extensions())
                .containsExactly(new Extension(Optional.empty(), Optional.empty(), "/b", "\"😀\""));
    }

    @Test
    void what_lies_deep_is_kept_if_the_reader_goes_so_deep() {
        String deep = "[".repeat(2_000) + "]".repeat(2_000);
        DatasetReader reader = DatasetReader.of(ReadOptions.defaults().lenient().withMaxNesting(3_000));

        Dataset dataset =
                reader.read("{" + HEAD + ", \"deep\": " + deep + "}", "d").orThrow();

        assertThat(reader.read(WRITER.toJson(dataset), "d").orThrow()).isEqualTo(dataset);
    }

    @Test
    void notes_do_not_use_up_the_problems_that_a_reader_bears() {
        DatasetReader reader = DatasetReader.of(ReadOptions.defaults().lenient().withMaxProblems(1));

        ReadResult<Dataset> document =
                reader.read("{" + HEAD + ", \"a\": 1, \"b\": 2, \"c\": 3, \"id\": \"twice\", \"d\": 4}", "d");
        ReadResult<Dataset> records = reader.read(
                String.join("\n", RECORDS, "{\"ship\":1}", "{\"ship\":2}", "{\"persons\":3}", "[]"), "d.ndjson");

        assertThat(document.notes()).hasSize(4);
        assertThat(document.faults()).extracting(Problem::code).containsExactly(ProblemCode.DUPLICATE_MEMBER);
        assertThat(records.notes()).hasSize(3);
        assertThat(records.faults()).extracting(Problem::code).containsExactly(ProblemCode.WRONG_TYPE);
    }

    @Test
    void notes_on_a_document_have_a_limit_too() {
        DatasetReader reader = DatasetReader.of(ReadOptions.defaults().lenient().withMaxNotes(2));

        ReadResult<Dataset> result =
                reader.read("{" + HEAD + ", \"a\": 1, \"b\": 2, \"c\": 3, \"d\": 4, \"id\": \"twice\"}", "d");

        assertThat(result.notes())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.KEPT_MEMBER, ProblemCode.KEPT_MEMBER, ProblemCode.NOTES_NOT_LISTED);
        assertThat(result.faults()).extracting(Problem::code).containsExactly(ProblemCode.DUPLICATE_MEMBER);
        assertThat(result.value().orElseThrow().extensions()).hasSize(4);
    }

    @Test
    void a_file_of_records_is_read_as_leniently() {
        String file = String.join(
                "\n",
                "{\"born\":0," + RECORDS.substring(1),
                "{\"person\":{\"id\":\"ann\",\"born\":1,\"name\":\"Ann\"}}",
                "{\"ship\":{\"id\":\"s\"}}",
                "");

        ReadResult<Dataset> result = LENIENT.read(file, "d.ndjson");

        assertThat(result.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "d.ndjson:1:2: the header of a file of records has no member \"born\"; it is kept as an extension"
                                + " [kept-member]",
                        "d.ndjson:2:23: a person has no member \"born\"; it is kept as an extension [kept-member]",
                        "d.ndjson:3:2: \"ship\" is not a kind of record; it is kept as an extension [kept-member]");
        Dataset dataset = result.orThrow();
        assertThat(dataset.persons()).hasSize(1);
        assertThat(dataset.extensions())
                .containsExactly(
                        new Extension(Optional.empty(), Optional.empty(), "/born", "0"),
                        new Extension(Optional.of(RecordKind.PERSON), Optional.of(Id.of("ann")), "/born", "1"),
                        new Extension(Optional.empty(), Optional.empty(), "/ship", "{\"id\":\"s\"}"));
        ByteArrayOutputStream records = new ByteArrayOutputStream();
        WRITER.writeRecords(dataset, records);
        assertThat(STRICT.read(records.toString(UTF_8), "d.ndjson").orThrow()).isEqualTo(dataset);
        assertThat(STRICT.read(file, "d.ndjson").notes()).isEmpty();
        assertThat(STRICT.read(file, "d.ndjson").faults()).hasSize(3);
    }

    @Test
    void a_second_member_in_a_line_is_refused_all_the_same() {
        String file = String.join(
                "\n",
                RECORDS,
                "{\"ship\":1,\"boat\":2}",
                "{\"person\":{\"id\":\"ann\",\"name\":\"A\",\"born\":1},\"x\":2}");

        ReadResult<Dataset> result = LENIENT.read(file, "d.ndjson");

        assertThat(result.problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.UNKNOWN_MEMBER, ProblemCode.UNKNOWN_MEMBER);
        assertThat(result.recordsLeftOut()).isEqualTo(2);
        assertThat(result.value().orElseThrow().extensions()).isEmpty();
    }

    @Test
    void a_stream_gives_extensions_with_their_records() {
        List<String> seen = new ArrayList<>();
        String file = String.join(
                "\n",
                RECORDS,
                "{\"person\":{\"id\":\"ann\",\"born\":1,\"name\":\"Ann\"}}",
                "{\"ship\":{\"id\":\"s\"}}");

        RecordCount count = RecordReader.of(ReadOptions.defaults().lenient())
                .read(new ByteArrayInputStream(file.getBytes(UTF_8)), "d", new RecordVisitor<>() {
                    @Override
                    public void record(PlacedRecord record) {
                        record.extensions()
                                .forEach(one -> seen.add(record.value().id() + one.at()));
                    }

                    @Override
                    public void extension(Extension extension) {
                        seen.add(extension.at());
                    }

                    @Override
                    public void problem(Problem problem) {
                        seen.add(problem.code().toString());
                    }
                });

        assertThat(seen).containsExactly("kept-member", "ann/born", "kept-member", "/ship");
        assertThat(count).isEqualTo(new RecordCount(1, 0, 0, true));
        assertThat(count.isComplete()).isTrue();
    }

    @Test
    void a_document_that_is_cut_off_anywhere_is_a_problem_and_no_exception() {
        for (int end = 0; end < UNKNOWN.length(); end++) {
            assertThat(LENIENT.read(UNKNOWN.substring(0, end), "d").faults())
                    .as("the first %s characters", end)
                    .isNotEmpty();
        }
    }

    @Property(tries = 100)
    void nothing_is_lost_wherever_it_stands(@ForAll("places") List<Integer> places) {
        String document = WRITER.toJson(Everything.dataset());
        List<Integer> braces = braces(document);
        StringBuilder changed = new StringBuilder(document);
        List<Integer> chosen = places.stream()
                .map(place -> braces.get(place % braces.size()))
                .distinct()
                .sorted()
                .toList();
        for (int last = chosen.size() - 1; last >= 0; last--) {
            changed.insert(chosen.get(last) + 1, "\"unheardOf" + last + "\": {\"n\": [" + last + "]},");
        }

        Dataset read = LENIENT.read(changed.toString(), "changed").orThrow();

        assertThat(read.extensions()).hasSize(Everything.dataset().extensions().size() + chosen.size());
        for (int number = 0; number < chosen.size(); number++) {
            String name = "/unheardOf" + number;
            String value = "{\"n\":[" + number + "]}";
            assertThat(read.extensions())
                    .anyMatch(one -> one.at().endsWith(name) && one.value().equals(value));
        }
        assertThat(STRICT.read(WRITER.toJson(read), "again").orThrow()).isEqualTo(read);
        assertThat(Dataset.builder()
                        .from(read)
                        .extensions(Everything.dataset().extensions())
                        .build())
                .isEqualTo(Everything.dataset());
    }

    @Provide
    Arbitrary<List<Integer>> places() {
        return Arbitraries.integers().between(0, 100_000).list().ofMinSize(1).ofMaxSize(8);
    }

    /** Where objects that have members begin, those of extensions aside, whose values may hold anything. */
    private static List<Integer> braces(String document) {
        int from = document.indexOf("\"extensions\"");
        int to = document.indexOf("\"sources\"");
        List<Integer> braces = new ArrayList<>();
        Matcher brace = Pattern.compile("\\{\\s*\"").matcher(document);
        while (brace.find()) {
            if (brace.start() < from || brace.start() > to) {
                braces.add(brace.start());
            }
        }
        return braces;
    }
}
