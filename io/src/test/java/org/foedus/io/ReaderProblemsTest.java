package org.foedus.io;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.foedus.dataset.Dataset;
import org.foedus.dataset.RecordKind;
import org.foedus.id.Id;
import org.foedus.rule.DataPath;
import org.junit.jupiter.api.Test;

class ReaderProblemsTest {
    private static final String HEAD =
            "{\"format\": \"foedus/1\", \"kind\": \"dataset\", \"id\": \"d\", \"title\": \"D\",\n";

    @Test
    void a_cut_copy_with_several_faults_names_each_with_line_and_column() {
        ReadResult<Dataset> result = read("""
                {
                  "format": "foedus/1",
                  "kind": "dataset",
                  "id": "d",
                  "title": "D",
                  "agreements": [
                    {
                      "id": "first",
                      "title": "First",
                      "participations": [{"party": "UA", "actions": [{"kind": "SIGNATURE", "actedOn": "2024-13-45",
                        "plaec": [{"name": "Ann"}]}]}]
                    },
                    {"title": "Second", "title": "Twice"},
                    {"id": "third", "title": "Th
                """);

        assertThat(result.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "test.json:10:87: \"2024-13-45\" is not a date: month 13 does not exist (01 to 12);"
                                + " \"actedOn\" is left out; expected a date such as \"2024-06-13\" or \"2024-06\" [bad-value]",
                        "test.json:11:9: an act has no member \"plaec\", did you mean \"place\"?; expected one"
                                + " of kind, actedOn, effectiveOn, ending, place, signatories, citations, note [unknown-member]",
                        "test.json:13:25: the member \"title\" stands twice in one object; the second is left out"
                                + " [duplicate-member]",
                        "test.json:13:5: an agreement needs the member \"id\": The identifier of the agreement; this"
                                + " record is left out [missing-member]",
                        "test.json:14:33: the document ends in the middle of /agreements/2/title; the record \"third\" is"
                                + " left out; expected the rest of it [truncated]");
        assertThat(result.recordsLeftOut()).isEqualTo(2);
        assertThat(result.value().orElseThrow().agreements())
                .singleElement()
                .satisfies(agreement -> assertThat(agreement.id()).isEqualTo(Id.of("first")));
    }

    @Test
    void every_code_has_its_text() {
        assertThat(ProblemCode.values())
                .extracting(ProblemCode::toString)
                .containsExactlyInAnyOrder(
                        "syntax",
                        "truncated",
                        "not-utf8",
                        "missing-member",
                        "unknown-member",
                        "kept-member",
                        "byte-order-mark",
                        "notes-not-listed",
                        "duplicate-member",
                        "wrong-type",
                        "bad-value",
                        "unknown-code",
                        "broken-record",
                        "unknown-format",
                        "upgraded",
                        "limit-exceeded",
                        "unreadable");
    }

    @Test
    void columns_count_characters_and_not_bytes() {
        String line = " \"persons\": [{\"id\": \"ж1\", \"name\": \"Ж 😀\", \"otherNames\": [5]}]}";

        ReadResult<Dataset> result = read(HEAD + line);

        assertThat(result.problems())
                .extracting(
                        Problem::code,
                        at -> at.position().line(),
                        at -> at.position().column())
                .containsExactly(
                        tuple(ProblemCode.BAD_VALUE, 2, line.indexOf("\"ж1") + 1),
                        tuple(ProblemCode.WRONG_TYPE, 2, line.indexOf('5') + 1));
    }

    @Test
    void a_byte_order_mark_is_reported_and_the_rest_is_read() {
        ReadResult<Dataset> result = read("\uFEFF" + HEAD + " \"persons\": [{\"id\": \"ann\", \"name\": \"Ann\"}]}");

        assertThat(result.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.BYTE_ORDER_MARK);
            assertThat(problem.message()).contains("byte order mark");
        });
        assertThat(result.toTheEnd()).isTrue();
        assertThat(result.value().orElseThrow().persons()).hasSize(1);
    }

    @Test
    void what_stands_before_a_byte_that_is_not_utf_8_is_read() {
        String json = HEAD
                + " \"persons\": [{\"id\": \"ann\", \"name\": \"Ann\"},\n {\"id\": \"bob\", \"name\": \"B\u00F6b\"}]}";

        ReadResult<Dataset> result = read(json.getBytes(ISO_8859_1));

        assertThat(result.problems())
                .extracting(Problem::toString)
                .containsExactly("bytes:3:26: the byte 0xF6 is not UTF-8 here, and the rest cannot be read; the record"
                        + " \"bob\" is left out; expected a document in UTF-8 [not-utf8]");
        assertThat(result.value().orElseThrow().persons()).hasSize(1);
        assertThat(result.recordsLeftOut()).isEqualTo(1);
    }

    @Test
    void utf_8_is_checked_as_strictly_as_the_standard_has_it() {
        for (byte[] bad : List.of(
                bytes(0xC0, 0xAF), bytes(0xE0, 0x80, 0xAF), bytes(0xED, 0xA0, 0x80), bytes(0xF4, 0x90, 0x80, 0x80))) {
            ByteArrayOutputStream json = new ByteArrayOutputStream();
            json.writeBytes((HEAD + " \"version\": \"").getBytes(UTF_8));
            json.writeBytes(bad);
            json.writeBytes("\"}".getBytes(UTF_8));

            assertThat(read(json.toByteArray()).problems())
                    .extracting(Problem::code)
                    .containsExactly(ProblemCode.NOT_UTF8);
        }
    }

    @Test
    void a_cut_in_the_middle_of_a_character_is_a_cut() {
        byte[] whole = (HEAD + " \"version\": \"😀").getBytes(UTF_8);

        for (int cut = 1; cut < 4; cut++) {
            assertThat(read(Arrays.copyOf(whole, whole.length - cut)).problems())
                    .extracting(Problem::code)
                    .containsExactly(ProblemCode.TRUNCATED);
        }
    }

    @Test
    void half_of_a_surrogate_pair_is_refused_escaped_or_not() {
        assertThat(problems("\"version\": \"a\\ud83d\"")).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.BAD_VALUE);
            assertThat(problem.message()).contains("half of a surrogate pair at character 2");
        });
        assertThat(problems("\"version\": \"a\\ud83d\\ude00\"")).isEmpty();
        assertThat(read(HEAD + " \"version\": \"\ud83d\"}").problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.NOT_UTF8);
    }

    @Test
    void a_literal_cut_short_is_a_cut_and_a_wrong_one_is_not_json() {
        assertThat(read(HEAD + " \"version\": tru").problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.TRUNCATED);
        assertThat(problems("\"version\": troo")).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.SYNTAX);
            assertThat(problem.message()).isEqualTo("this is not JSON: unrecognized token 'troo'");
            assertThat(problem.position()).isEqualTo(new Position("test.json", "/version", 2, 13));
        });
        assertThat(problems("\"version\": NaN")).singleElement().satisfies(problem -> {
            assertThat(problem.message()).isEqualTo("this is not JSON: non-standard token 'NaN'");
            assertThat(problem.position().column()).isEqualTo(13);
        });
    }

    @Test
    void messages_of_the_parser_are_cleaned() {
        assertThat(problems("\"version\": \"1\",")).singleElement().satisfies(problem -> {
            assertThat(problem.message()).isEqualTo("this is not JSON: '}' stands after a comma");
            assertThat(problem.expected()).isEqualTo("one more member, or no comma");
        });
        assertThat(problems("\"version\": \"a\tb\""))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).endsWith("a text holds a tab"));
        assertThat(read(HEAD + " \"persons\": [}").problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).doesNotContain("REDACTED", "Source", "code 125"));
    }

    @Test
    void a_loss_is_not_reported_again_as_what_follows_from_it() {
        String agreement = "\"agreements\": [{\"id\": \"a\", \"title\": \"A\", %s}]";

        assertThat(problems(agreement.formatted("\"entryIntoForce\": {\"on\": \"NAMED_DAY\", \"day\": \"2024-99\"}")))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.BAD_VALUE);
        assertThat(problems(agreement.formatted("\"entryIntoForce\": {\"on\": \"NAMED_DAY\"}")))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.BROKEN_RECORD);
    }

    @Test
    void what_may_stand_once_in_a_list_is_reported_when_it_stands_twice() {
        assertThat(
                        problems(
                                "\"agreements\": [{\"id\": \"a\", \"title\": \"A\", \"silentOn\": [\"TERM\", \"RENEWAL\", \"TERM\"]}]"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(ProblemCode.BAD_VALUE);
                    assertThat(problem.message())
                            .isEqualTo("\"TERM\" stands twice in a list where each may stand once");
                    assertThat(problem.position().pointer()).isEqualTo("/agreements/0/silentOn/2");
                });
    }

    @Test
    void the_kind_of_a_variant_is_looked_for_in_the_whole_object() {
        ReadResult<Dataset> result = read(HEAD + """
                 "parties": [
                  {"id": "A", "name": "A", "type": "stat"},
                  {"id": "B", "name": {"type": "state"}, "x": [{}]},
                  {"id": "C", "type": {"a": [1]}, "name": "C"},
                  {"type": 7, "id": "D"},
                  {"id": "E", "name": "E", "nmae": 1, "type": "state", "type": "state"},
                  {"type": "state", "id": "F", "name": "F", "type": "coalition"},
                  "G",
                  {"id": "H", "type": "state", "name": "H"}
                 ]}
                """);

        assertThat(result.problems())
                .extracting(
                        Problem::code,
                        at -> at.position().pointer(),
                        at -> at.position().line())
                .containsExactly(
                        tuple(ProblemCode.UNKNOWN_CODE, "/parties/0/type", 3),
                        tuple(ProblemCode.MISSING_MEMBER, "/parties/1", 4),
                        tuple(ProblemCode.WRONG_TYPE, "/parties/2/type", 5),
                        tuple(ProblemCode.WRONG_TYPE, "/parties/3/type", 6),
                        tuple(ProblemCode.UNKNOWN_MEMBER, "/parties/4/nmae", 7),
                        tuple(ProblemCode.DUPLICATE_MEMBER, "/parties/4/type", 7),
                        tuple(ProblemCode.DUPLICATE_MEMBER, "/parties/5/type", 8),
                        tuple(ProblemCode.WRONG_TYPE, "/parties/6", 9));
        assertThat(result.recordsLeftOut()).isEqualTo(5);
        assertThat(result.problems().get(7).message())
                .isEqualTo("the string \"G\" stands here; this record is left out");
        assertThat(result.value().orElseThrow().parties())
                .extracting(party -> party.id().value())
                .containsExactly("E", "F", "H");
    }

    @Test
    void a_record_whose_kind_stands_last_keeps_its_places() {
        ReadResult<Dataset> result =
                read(HEAD + " \"parties\": [\n  {\"id\": \"A\",\n   \"name\": \"A\",\n   \"type\": \"state\"}]}");
        DataPath party = DataPath.of(RecordKind.PARTY, Id.of("A"));

        assertThat(result.sourceMap().locate(party.member("name")))
                .contains(new Position("test.json", "/parties/0/name", 4, 12));
        assertThat(result.sourceMap().locate(party)).contains(new Position("test.json", "/parties/0", 3, 3));
    }

    @Test
    void places_are_found_far_into_a_record_and_beyond_what_it_has() {
        Dataset everything = Everything.dataset();
        String json = DatasetWriter.create().toJson(everything);
        ReadResult<Dataset> result = read(json);
        DataPath agreement =
                DataPath.of(RecordKind.AGREEMENT, everything.agreements().get(0).id());
        DataPath signatory = agreement
                .member("participations")
                .element(0)
                .member("actions")
                .element(0)
                .member("signatories")
                .element(0);

        Position name = result.sourceMap().locate(signatory.member("name")).orElseThrow();
        assertThat(json.lines().toList().get(name.line() - 1).substring(name.column() - 1))
                .startsWith("\"Ann\"");
        assertThat(name.pointer()).isEqualTo("/agreements/0/participations/0/actions/0/signatories/0/name");
        assertThat(result.sourceMap()
                        .locate(signatory.member("nickname"))
                        .orElseThrow()
                        .pointer())
                .isEqualTo("/agreements/0/participations/0/actions/0/signatories/0");
        assertThat(result.sourceMap().locate(agreement.member("participations").element(99999999)))
                .hasValueSatisfying(place -> assertThat(place.pointer()).isEqualTo("/agreements/0/participations"));
    }

    @Test
    void places_of_a_document_that_is_refused_are_not_kept() {
        ReadResult<Dataset> result = read(
                "{\"persons\": [{\"id\": \"ann\", \"name\": \"Ann\"}], \"kind\": \"dataset\", \"format\": \"foedus/7\"}");

        assertThat(result.value()).isEmpty();
        assertThat(result.problems()).extracting(Problem::code).containsExactly(ProblemCode.UNKNOWN_FORMAT);
        assertThat(result.sourceMap().locate(DataPath.of(RecordKind.PERSON, Id.of("ann"))))
                .isEmpty();
    }

    @Test
    void format_and_kind_may_stand_anywhere() {
        assertThat(
                        read("{\"title\": \"D\", \"persons\": [], \"kind\": \"dataset\", \"id\": \"d\", \"format\": \"foedus/1\"}")
                                .orThrow()
                                .id())
                .isEqualTo("d");
        assertThat(read("{\"format\": 1}").problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.UNKNOWN_FORMAT);
            assertThat(problem.message()).isEqualTo("the format is the number 1");
        });
        assertThat(read("{\"format\": \"foedus/1\", \"kind\": \"report\"}").problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("kind of document", "\"report\""));
    }

    @Test
    void numbers_that_no_machine_can_hold_are_refused() {
        String money =
                "\"agreements\": [{\"id\": \"a\", \"title\": \"A\", \"commitments\": [{\"id\": \"c\", \"amount\":"
                        + " {\"quantity\": {\"type\": \"money\", \"value\": %s, \"currency\": \"EUR\"}}}]}]";

        assertThat(problems(money.formatted("1e99999999999")))
                .extracting(Problem::message)
                .first()
                .isEqualTo("the number 1e99999999999 is too large or too fine; \"amount\" is left out");
        assertThat(problems(money.formatted("1".repeat(2_000))))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.LIMIT_EXCEEDED);
    }

    @Test
    void a_long_value_is_shown_in_part() {
        assertThat(problems("\"observed\": {\"until\": \"" + "9".repeat(5_000) + "\"}"))
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.message()).hasSizeLessThan(250).contains("…"));
    }

    @Test
    void limits_of_documents_are_checked() {
        assertThatThrownBy(() -> ReadOptions.defaults().withMaxDocumentBytes(1L << 40))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("maxDocumentBytes must lie between 1 and");
        assertThat(ReadOptions.defaults().withMaxProblems(3))
                .isEqualTo(ReadOptions.defaults().withMaxProblems(3))
                .hasSameHashCodeAs(ReadOptions.defaults().withMaxProblems(3))
                .isNotEqualTo(ReadOptions.defaults())
                .hasToString(
                        "maxNesting 100, maxStringLength 1000000, maxNumberLength 1000, maxDocumentBytes 268435456,"
                                + " maxLineBytes 16777216, maxRecords 1000000000, maxProblems 3, maxNotes 1000");
        assertThatThrownBy(() -> ReadOptions.defaults().withMaxRecords(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("maxRecords must be at least 1, but is 0");
    }

    @Test
    void no_damage_to_a_document_gets_an_exception_out_of_the_reader() {
        byte[] whole = DatasetWriter.create().toJson(Everything.dataset()).getBytes(UTF_8);
        Random random = new Random(7);
        DatasetReader reader = DatasetReader.withDefaults();

        for (int run = 0; run < 1_500; run++) {
            byte[] damaged = whole.clone();
            for (int hit = 0; hit <= run % 4; hit++) {
                int at = random.nextInt(damaged.length);
                damaged[at] = switch (random.nextInt(4)) {
                    case 0 -> (byte) random.nextInt(256);
                    case 1 -> (byte) "{}[]\",:\\".charAt(random.nextInt(8));
                    case 2 -> damaged[random.nextInt(damaged.length)];
                    default -> (byte) (damaged[at] ^ 0x20);
                };
            }
            ReadResult<Dataset> result = reader.read(new ByteArrayInputStream(damaged), "damaged");
            assertThat(result.problems()).allSatisfy(problem -> {
                assertThat(problem.message()).isNotBlank();
                assertThat(problem.position().line()).isPositive();
                assertThat(problem.position().column()).isPositive();
            });
        }
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int index = 0; index < values.length; index++) {
            bytes[index] = (byte) values[index];
        }
        return bytes;
    }

    private static ReadResult<Dataset> read(String json) {
        return DatasetReader.withDefaults().read(json, "test.json");
    }

    private static ReadResult<Dataset> read(byte[] json) {
        return DatasetReader.withDefaults().read(new ByteArrayInputStream(json), "bytes");
    }

    private static List<Problem> problems(String members) {
        return read(HEAD + " " + members + "}").problems();
    }
}
