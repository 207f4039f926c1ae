package org.foedus.io;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.foedus.dataset.Dataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Input that is not what it should be, as a document and as a line of a file of records. */
class HostileInputTest {
    private static final int TEN_MILLION = 10_000_000;
    private static final String HEADER =
            "{\"format\":\"foedus/1\",\"kind\":\"records\",\"id\":\"d\",\"title\":\"D\"}\n";

    @TempDir
    private Path folder = Path.of("");

    /** A record that no one should send, and what is said about it. */
    enum Hostile {
        DEEP_LISTS(person("[".repeat(100_000)), ProblemCode.LIMIT_EXCEEDED, "the limit maxNesting"),
        DEEP_OBJECTS(person("{\"a\":".repeat(100_000)), ProblemCode.LIMIT_EXCEEDED, "the limit maxNesting"),
        HUGE_NUMBER(person("1".repeat(100_000)), ProblemCode.LIMIT_EXCEEDED, "the limit maxNumberLength"),
        NUMBER_WITH_A_HUGE_EXPONENT(person("1e999999999"), ProblemCode.UNKNOWN_MEMBER, "no member \"x\""),
        LONG_STRING(
                "{\"id\":\"ann\",\"name\":\"" + "a".repeat(TEN_MILLION) + "\"}",
                ProblemCode.LIMIT_EXCEEDED,
                "the limit maxStringLength"),
        LONG_NAME(
                "{\"" + "a".repeat(TEN_MILLION) + "\":1,\"id\":\"ann\",\"name\":\"Ann\"}",
                ProblemCode.LIMIT_EXCEEDED,
                "the limit maxStringLength"),
        DUPLICATE(person("1", "name"), ProblemCode.DUPLICATE_MEMBER, "the member \"name\" stands twice"),
        PROTOTYPE(person("{\"id\":\"bob\"}", "__proto__"), ProblemCode.UNKNOWN_MEMBER, "no member \"__proto__\""),
        CONSTRUCTOR(person("{}", "constructor"), ProblemCode.UNKNOWN_MEMBER, "no member \"constructor\""),
        NOT_A_NUMBER(person("NaN"), ProblemCode.SYNTAX, "non-standard token 'NaN'"),
        INFINITY(person("-Infinity"), ProblemCode.SYNTAX, "this is not JSON"),
        HALF_A_PAIR(person("\"\\ud800\"", "otherNames"), ProblemCode.WRONG_TYPE, "stands here"),
        HALF_A_PAIR_IN_THE_ID("{\"id\":\"\\udfff\",\"name\":\"Ann\"}", ProblemCode.BAD_VALUE, "is not an id"),
        TRAILING_GARBAGE("{\"id\":\"ann\",\"name\":\"Ann\"} x", ProblemCode.SYNTAX, "this is not JSON"),
        ZERO_BYTE(person("\u0000"), ProblemCode.SYNTAX, "control character 0");

        private final String person;
        private final ProblemCode code;
        private final String message;

        Hostile(String person, ProblemCode code, String message) {
            this.person = person;
            this.code = code;
            this.message = message;
        }

        private static String person(String value) {
            return person(value, "x");
        }

        private static String person(String value, String name) {
            return "{\"id\":\"ann\",\"name\":\"Ann\",\"" + name + "\":" + value + "}";
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_hostile_record_is_a_problem_in_a_document_and_in_a_line(Hostile hostile) {
        String document = "{\"format\":\"foedus/1\",\"kind\":\"dataset\",\"id\":\"d\",\"title\":\"D\",\"persons\":["
                + "{\"id\":\"first\",\"name\":\"First\"}," + hostile.person + "]}";
        String records =
                HEADER + "{\"person\":{\"id\":\"first\",\"name\":\"First\"}}\n{\"person\":" + hostile.person + "}\n";

        assertIsNamed(read(document.getBytes(UTF_8), "d.json"), hostile, 1);
        assertIsNamed(read(records.getBytes(UTF_8), "d.ndjson"), hostile, 3);
    }

    private static void assertIsNamed(ReadResult<Dataset> result, Hostile hostile, int line) {
        assertThat(result.isComplete()).isFalse();
        assertThat(result.faults())
                .allSatisfy(problem -> assertThat(problem.message()).hasSizeLessThan(400))
                .anySatisfy(problem -> {
                    assertThat(problem.code()).isEqualTo(hostile.code);
                    assertThat(problem.message()).contains(hostile.message);
                    assertThat(problem.position().line()).isEqualTo(line);
                });
        assertThat(result.value().orElseThrow().persons().get(0).name()).isEqualTo("First");
    }

    @Test
    void files_that_are_no_json_are_named_for_what_they_are() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(HEADER.getBytes(UTF_8));
        }

        for (String ending : List.of(".json", ".ndjson")) {
            String header = ending.equals(".json") ? HEADER.replace("records", "dataset") : HEADER;
            assertThat(complaint("gzip" + ending, packed.toByteArray())).contains("gzip");
            assertThat(complaint("be" + ending, ("\uFEFF" + header).getBytes(UTF_16BE)))
                    .contains("UTF-16");
            assertThat(complaint("le" + ending, ("\uFEFF" + header).getBytes(UTF_16LE)))
                    .contains("UTF-16");
            assertThat(complaint("bare" + ending, header.getBytes(UTF_16LE))).contains("UTF-16");
            assertThat(complaint("mark" + ending, ("\uFEFF" + header).getBytes(UTF_8)))
                    .contains("byte order mark");
            assertThat(complaint("latin" + ending, header.replace('D', '\u00C4').getBytes(ISO_8859_1)))
                    .contains("the byte 0xC4 is not UTF-8");
            assertThat(complaint("empty" + ending, new byte[0])).contains("is empty");
            assertThat(complaint("blank" + ending, "\n  \n".getBytes(UTF_8))).isNotEmpty();
        }
    }

    @Test
    void a_folder_with_the_name_of_a_document_is_read_as_a_folder() throws IOException {
        Path inside = Files.createDirectory(folder.resolve("folder.json"));

        assertThat(DatasetReader.withDefaults().read(inside).problems())
                .extracting(Problem::message)
                .containsExactly("the folder holds no *.json or *.ndjson document");
    }

    @Test
    void a_document_of_blanks_is_said_to_be_one() {
        assertThat(read(" \n\t \r\n".getBytes(UTF_8), "d.json").problems())
                .singleElement()
                .hasToString(
                        "d.json:1:1: the document holds nothing but blanks; expected a dataset document [unreadable]");
    }

    @Test
    void a_link_to_nowhere_in_a_folder_is_not_passed_over() throws IOException {
        Files.writeString(folder.resolve("a.json"), HEADER.replace("records", "dataset"));
        Files.createSymbolicLink(folder.resolve("b.json"), folder.resolve("nowhere"));

        assertThat(DatasetReader.withDefaults().read(folder).problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.position().file()).endsWith("b.json");
                    assertThat(problem.message()).isEqualTo("there is no such file or folder");
                });
    }

    @Test
    void what_changes_a_terminal_or_the_direction_of_writing_stays_out_of_messages() {
        for (String trick : List.of("\u009b31m", "\u202e", "\u2067")) {
            String word = HEADER.replace("records", trick);

            assertThat(read(word.getBytes(UTF_8), "d.json").problems().toString())
                    .doesNotContain(trick)
                    .contains("\uFFFD");
        }
        assertThat(read("PK\u0003\u0004".getBytes(UTF_8), "d.json").problems().toString())
                .contains("PK\uFFFD\uFFFD");
    }

    @Test
    void half_of_a_surrogate_pair_in_a_name_is_said_in_our_words() {
        assertThat(read("{\"\\ud83d\": 1}".getBytes(UTF_8), "d.json").problems().toString())
                .contains("this is not JSON: a name holds half of a surrogate pair; expected whole characters");
    }

    @Test
    void no_more_is_read_than_the_limits_allow() {
        ReadOptions options =
                ReadOptions.defaults().withMaxDocumentBytes(1_000_000).withMaxProblems(20);
        Endless document = new Endless("", "[");
        Endless records = new Endless(HEADER, "{}\n");
        Endless many = new Endless(HEADER, "{\"person\":{\"id\":\"a\",\"name\":\"A\"}}\n");

        assertThat(DatasetReader.of(options).read(document, "d.json").problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("the limit maxDocumentBytes"));
        assertThat(DatasetReader.of(options).read(records, "d.ndjson").problems())
                .hasSize(21);
        assertThat(DatasetReader.of(options.withMaxRecords(100))
                        .read(many, "d.ndjson")
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("the limit maxRecords"));
        assertThat(document.given).isLessThan(1_100_000);
        assertThat(records.given).isLessThan(1_100_000);
        assertThat(many.given).isLessThan(1_100_000);
    }

    /** A stream that begins with one text and repeats another for ever. */
    private static final class Endless extends InputStream {
        private final byte[] first;
        private final byte[] again;
        private long given;

        Endless(String first, String again) {
            this.first = first.getBytes(UTF_8);
            this.again = again.getBytes(UTF_8);
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            for (int index = 0; index < length; index++) {
                bytes[offset + index] = (byte) read();
            }
            return length;
        }

        @Override
        public int read() {
            long at = given;
            given++;
            return at < first.length ? first[(int) at] : again[(int) ((at - first.length) % again.length)];
        }
    }

    private String complaint(String name, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        ReadResult<Dataset> result = DatasetReader.withDefaults().read(file);
        assertThat(result.isComplete()).isFalse();
        assertThat(result.faults().get(0).position().file()).endsWith(name);
        return result.faults().toString();
    }

    private static ReadResult<Dataset> read(byte[] bytes, String name) {
        return DatasetReader.withDefaults().read(new ByteArrayInputStream(bytes), name);
    }
}
