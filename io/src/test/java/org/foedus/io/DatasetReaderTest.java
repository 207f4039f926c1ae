package org.foedus.io;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.foedus.dataset.Dataset;
import org.foedus.dataset.RecordKind;
import org.foedus.id.Id;
import org.foedus.rule.DataPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatasetReaderTest {
    private static final String HEAD =
            "{\"format\": \"foedus/1\", \"kind\": \"dataset\", \"id\": \"d\", \"title\": \"D\"";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void every_problem_of_a_document_is_reported_in_one_run() {
        ReadResult<Dataset> result = read("""
                {
                  "format": "foedus/1",
                  "kind": "dataset",
                  "id": "broken",
                  "title": "Broken",
                  "persons": [
                    {"id": "ann", "name": "Ann", "otherNaems": ["Anna"]},
                    {"name": "Nobody", "otherNames": [7]},
                    {"id": "bob", "name": "Bob", "name": "Robert"}
                  ],
                  "tenures": [
                    {"id": "t1", "person": "ann", "office": "premier", "during": "2024-13-45/.."}
                  ],
                  "agreements": [
                    {"id": "a", "title": "A", "instrumentClass": "TREATIE", "authenticLanguages": "en"},
                    {"id": "b", "title": " "},
                    {"id": "c", "title": "C", "term": {"term": {"length": "P10Y"}}},
                    {"id": "e", "title": "E", "term": {"term": {"type": "fixt"}}},
                    {"id": "f", "title": null, "participations": [[]]}
                  ]
                }
                """);

        assertThat(result.problems())
                .extracting(
                        Problem::code,
                        problem -> problem.position().pointer(),
                        problem -> problem.position().line(),
                        problem -> problem.position().column())
                .containsExactly(
                        tuple(ProblemCode.UNKNOWN_MEMBER, "/persons/0/otherNaems", 7, 34),
                        tuple(ProblemCode.WRONG_TYPE, "/persons/1/otherNames/0", 8, 39),
                        tuple(ProblemCode.MISSING_MEMBER, "/persons/1", 8, 5),
                        tuple(ProblemCode.DUPLICATE_MEMBER, "/persons/2/name", 9, 34),
                        tuple(ProblemCode.BAD_VALUE, "/tenures/0/during", 12, 66),
                        tuple(ProblemCode.UNKNOWN_CODE, "/agreements/0/instrumentClass", 15, 50),
                        tuple(ProblemCode.WRONG_TYPE, "/agreements/0/authenticLanguages", 15, 83),
                        tuple(ProblemCode.BROKEN_RECORD, "/agreements/1", 16, 5),
                        tuple(ProblemCode.MISSING_MEMBER, "/agreements/2/term/term", 17, 48),
                        tuple(ProblemCode.UNKNOWN_CODE, "/agreements/3/term/term/type", 18, 57),
                        tuple(ProblemCode.BAD_VALUE, "/agreements/4/title", 19, 26),
                        tuple(ProblemCode.WRONG_TYPE, "/agreements/4/participations/0", 19, 51));
        assertThat(result.recordsLeftOut()).isEqualTo(6);
        assertThat(result.value().orElseThrow().persons())
                .extracting(person -> person.id().value())
                .containsExactly("bob");
        assertThat(result.value().orElseThrow().agreements()).hasSize(2);
        assertThat(result.isComplete()).isFalse();
    }

    @Test
    void a_problem_says_what_is_wrong_and_what_would_be_right() {
        assertThat(problems("\"persons\": [{\"id\": \"ann\", \"nmae\": \"Ann\"}]"))
                .extracting(Problem::message)
                .containsExactly(
                        "a person has no member \"nmae\", did you mean \"name\"?",
                        "a person needs the member \"name\": The usual name in Latin script;"
                                + " the record \"ann\" is left out");
        assertThat(problems("\"agreements\": [{\"id\": \"a\", \"title\": \"A\", \"silentOn\": [\"TERMINATON\"]}]"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.message())
                            .isEqualTo("\"TERMINATON\" is not a word of this list, did you mean \"TERMINATION\"?;"
                                    + " the record \"a\" is left out");
                    assertThat(problem.expected()).startsWith("one of ENTRY_INTO_FORCE, TERM, RENEWAL");
                });
        assertThat(
                        problems(
                                "\"tenures\": [{\"id\": 5, \"person\": \"p\", \"office\": \"o\", \"during\": \"2024-02-30/..\"}]"))
                .extracting(Problem::toString)
                .anySatisfy(text -> assertThat(text)
                        .contains("the number 5 stands here; this record is left out; expected an identifier"))
                .anySatisfy(text -> assertThat(text).contains("2024-02 has 29 days"));
        assertThat(problems("\"persons\": [{\"id\": \"a b\", \"name\": \"Ann\"}]"))
                .singleElement()
                .satisfies(
                        problem -> assertThat(problem.message()).contains("\"a b\" is not an id: character 2 is ' '"));
    }

    @Test
    void the_header_is_checked_too() {
        assertThat(read("{}").problems())
                .extracting(Problem::message)
                .containsExactly(
                        "a dataset document needs the member \"format\": The format of the document and its version,"
                                + " \"foedus/1\"",
                        "a dataset document needs the member \"kind\": What the document holds, \"dataset\"",
                        "a dataset document needs the member \"id\": A short name, the same in every version, such as"
                                + " \"ukraine-agreements\"",
                        "a dataset document needs the member \"title\": The name for readers");
        assertThat(read("{\"format\": \"foedus/9\", \"agreements\": []}").problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(ProblemCode.UNKNOWN_FORMAT);
                    assertThat(problem.message()).contains("foedus/9");
                    assertThat(problem.expected()).isEqualTo("one of \"foedus/0\", \"foedus/1\"");
                });
        assertThat(read("[]").problems()).extracting(Problem::code).containsExactly(ProblemCode.UNKNOWN_FORMAT);
        assertThat(problems("\"agreement\": []"))
                .extracting(Problem::message)
                .containsExactly("a dataset document has no member \"agreement\", did you mean \"agreements\"?");
        assertThat(problems("\"version\": \" \""))
                .extracting(Problem::message)
                .containsExactly("\" \" is not a text: it is blank; \"version\" is left out");
        assertThat(problems("\"persons\": {}")).extracting(Problem::code).containsExactly(ProblemCode.WRONG_TYPE);
        assertThat(problems("\"persons\": [], \"persons\": []"))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.DUPLICATE_MEMBER);
    }

    @Test
    void a_document_cut_off_in_the_middle_keeps_what_came_before() {
        String json = HEAD + ", \"persons\": [{\"id\": \"ann\", \"name\": \"Ann\"}, {\"id\": \"bob\", \"na";

        ReadResult<Dataset> result = read(json);

        assertThat(result.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.TRUNCATED);
            assertThat(problem.message()).contains("/persons/1");
            assertThat(problem.position().line()).isEqualTo(1);
        });
        assertThat(result.value().orElseThrow().persons()).hasSize(1);
    }

    @Test
    void any_cut_gives_problems_and_never_an_exception() {
        String json = DatasetWriter.create().toJson(Everything.dataset());

        for (int length = 0; length < json.length() - 2; length += 7) {
            ReadResult<Dataset> result = read(json.substring(0, length));
            assertThat(result.isComplete()).as("cut at %s", length).isFalse();
            assertThat(result.problems()).as("cut at %s", length).isNotEmpty();
        }
    }

    @Test
    void bytes_that_are_no_json_in_utf_8_are_named_for_what_they_are() {
        assertThat(bytes(new byte[0])).contains("the document is empty");
        assertThat(bytes("{}".getBytes(UTF_16))).contains("UTF-16");
        assertThat(bytes(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, '{', '}'}))
                .contains("byte order mark");
        assertThat(bytes(new byte[] {0x1F, (byte) 0x8B, 8, 0})).contains("gzip");
        assertThat(bytes(new byte[] {'{', '"', (byte) 0xFF, '"', ':', '1', '}'}))
                .contains("not UTF-8");
        assertThat(bytes("pacta".getBytes(UTF_8))).contains("not JSON");
        assertThat(bytes((HEAD + "} x").getBytes(UTF_8))).contains("more stands behind the end");
        assertThat(bytes((HEAD + "} {}").getBytes(UTF_8))).contains("more stands behind the end");
        assertThat(bytes((HEAD + ", \"persons\": [NaN]}").getBytes(UTF_8))).contains("not JSON");
        assertThat(bytes((HEAD + ", \"version\": 0x1F}").getBytes(UTF_8)))
                .contains("this is not JSON: a hexadecimal number stands here; expected a decimal number");
        assertThat(bytes((HEAD + ", \"persons\": [],}").getBytes(UTF_8))).contains("not JSON");
    }

    @Test
    void limits_are_named_when_they_are_reached() {
        String deep = HEAD + ", \"x\": " + "[".repeat(200) + "]".repeat(200) + "}";
        String wide = HEAD + ", \"version\": \"" + "v".repeat(2_000) + "\"}";
        ReadOptions small = ReadOptions.defaults()
                .withMaxNesting(50)
                .withMaxStringLength(1_000)
                .withMaxDocumentBytes(3_000)
                .withMaxProblems(3);
        DatasetReader reader = DatasetReader.of(small);

        assertThat(reader.read(deep, "deep").problems())
                .extracting(Problem::message)
                .anySatisfy(text -> assertThat(text).contains("more than 50 levels", "maxNesting"));
        assertThat(reader.read(wide, "wide").problems())
                .extracting(Problem::message)
                .anySatisfy(text -> assertThat(text).contains("more than 1000 characters", "maxStringLength"));
        assertThat(reader.read(new ByteArrayInputStream(new byte[5_000]), "large")
                        .problems())
                .extracting(Problem::message)
                .anySatisfy(text -> assertThat(text).contains("more than 3000 bytes", "maxDocumentBytes"));
        assertThat(reader.read(HEAD + ", \"persons\": [{}, {}, {}, {}, {}]}", "many")
                        .problems())
                .hasSize(4)
                .last()
                .satisfies(problem -> assertThat(problem.message()).contains("more than 3 problems", "maxProblems"));
    }

    @Test
    void a_document_with_more_records_than_allowed_keeps_those_within_the_limit() {
        String json = HEAD + ", \"persons\": [{\"id\": \"a\", \"name\": \"A\"}, {\"id\": \"b\"}],\n"
                + "\"offices\": [{\"id\": \"o\", \"title\": \"O\"}, {\"id\": \"p\", \"title\": \"P\"}]}";
        DatasetReader reader = DatasetReader.of(ReadOptions.defaults().withMaxRecords(2));

        ReadResult<Dataset> result = reader.read(json, "d.json");

        assertThat(result.problems())
                .extracting(Problem::toString)
                .last()
                .isEqualTo("d.json:2:40: there are more than 2 records, the limit maxRecords; reading stops here;"
                        + " expected fewer records, or a reader with a higher limit [limit-exceeded]");
        assertThat(result.value().orElseThrow().persons()).hasSize(1);
        assertThat(result.value().orElseThrow().offices()).hasSize(1);
        assertThat(result.recordsLeftOut()).isEqualTo(1);
        assertThat(result.toTheEnd()).isFalse();
    }

    @Test
    void whether_every_document_was_read_to_its_end_is_told() throws IOException {
        String records = "{\"format\":\"foedus/1\",\"kind\":\"records\",\"id\":\"d\",\"title\":\"D\"}\n";
        DatasetReader reader = DatasetReader.of(ReadOptions.defaults().withMaxProblems(2));

        assertThat(read(HEAD + ", \"mood\": 1}").toTheEnd()).isTrue();
        assertThat(read(HEAD + ", \"mood\": 1").toTheEnd()).isFalse();
        assertThat(reader.read(records + "{\n[]\n", "d.ndjson").toTheEnd()).isTrue();
        assertThat(reader.read(records + "{\n[]\n{\n", "d.ndjson").toTheEnd()).isFalse();
        assertThat(reader.read("[]\n", "d.ndjson").toTheEnd()).isFalse();
        assertThat(reader.read(folder.resolve("nowhere")).toTheEnd()).isFalse();
        write("a.json", HEAD);
        write("b.ndjson", records);
        assertThat(reader.read(folder).toTheEnd()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void a_limit_below_one_is_refused(int limit) {
        assertThatThrownBy(() -> ReadOptions.defaults().withMaxNesting(limit))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("maxNesting must be at least 1, but is " + limit);
    }

    @Test
    void numbers_beyond_reason_are_refused() {
        assertThat(
                        problems(
                                "\"agreements\": [{\"id\": \"a\", \"title\": \"A\", \"commitments\": [{\"id\": \"c\","
                                        + " \"obligors\": [\"P\"], \"kind\": \"OTHER\", \"modality\": \"WILL\", \"summary\": \"S\","
                                        + " \"amount\": {\"quantity\": {\"type\": \"money\", \"value\": 1e99, \"currency\": \"EUR\"}}}]}]"))
                .extracting(Problem::message)
                .first()
                .satisfies(message -> assertThat(message).contains("1e99 is too large or too fine"));
    }

    @Test
    void places_that_cannot_be_read_are_problems() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));

        ReadResult<Dataset> result = DatasetReader.withDefaults().read(List.of(empty, folder.resolve("nowhere.json")));

        assertThat(result.value()).isEmpty();
        assertThat(result.problems())
                .extracting(Problem::message)
                .containsExactly("the folder holds no *.json or *.ndjson document", "there is no such file or folder");
        assertThatThrownBy(result::orThrow)
                .isInstanceOfSatisfying(
                        ReadException.class,
                        refused -> assertThat(refused.problems()).hasSize(2))
                .hasMessageContaining("the input has 2 problems")
                .hasMessageContaining("nowhere.json");
    }

    @Test
    void a_stream_that_breaks_is_a_problem() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("line cut");
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                throw new IOException("line cut");
            }
        };

        assertThat(DatasetReader.withDefaults().read(broken, "stream").problems())
                .extracting(Problem::message)
                .containsExactly("the document cannot be read: line cut");
    }

    @Test
    void documents_of_one_dataset_have_one_version_and_may_have_titles_of_their_own() throws IOException {
        write("a.json", HEAD + ", \"version\": \"1\"}");
        write("b.json", HEAD.replace("\"D\"", "\"Other\"") + ", \"version\": \"2\"}");
        write("c.json", HEAD + "}");

        ReadResult<Dataset> result = DatasetReader.withDefaults().read(folder);

        assertThat(result.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.position().file()).endsWith("b.json");
            assertThat(problem.message())
                    .isEqualTo("the dataset \"d\" has the version \"2\" here, and \"1\" in a document before");
        });
        assertThat(result.value().orElseThrow().title()).isEqualTo("D; Other");
        assertThat(result.toTheEnd()).isTrue();
    }

    @Test
    void a_folder_is_one_dataset_and_each_record_keeps_its_place() throws IOException {
        write("b.json", HEAD + ",\n \"persons\": [{\"id\": \"ann\", \"name\": \"Another\"}]}");
        write("a.json", HEAD + ", \"persons\": [{\"id\": \"ann\", \"name\": \"Ann\"}]}");
        write("c/c.json", HEAD + ", \"persons\": [{\"id\": \"ann\", \"name\": \"Ann\"}]}");
        write("c/readme.txt", "no data");
        write("d/LOUD.JSON", HEAD + ", \"persons\": [{\"id\": \"cy\", \"name\": \"Cy\"}]}");

        ReadResult<Dataset> result = DatasetReader.withDefaults().read(folder);

        assertThat(result.orThrow().persons())
                .extracting(person -> person.name())
                .containsExactly("Ann", "Another", "Cy");
        DataPath second = new DataPath(RecordKind.PERSON, "ann", 1, List.of());
        assertThat(result.sourceMap().locate(second.member("name"))).hasValueSatisfying(position -> {
            assertThat(position.file()).endsWith("b.json");
            assertThat(position.pointer()).isEqualTo("/persons/0/name");
            assertThat(position.line()).isEqualTo(2);
            assertThat(position.column()).isEqualTo(36);
        });
    }

    @Test
    void a_place_that_is_not_there_is_shown_by_the_nearest_around_it() {
        ReadResult<Dataset> result = read(HEAD + ", \"persons\": [{\"id\": \"ann\", \"name\": \"Ann\"}]}");
        DataPath ann = DataPath.of(RecordKind.PERSON, Id.of("ann"));

        assertThat(result.sourceMap().locate(ann.member("citations").element(3)))
                .hasValueSatisfying(position -> assertThat(position.pointer()).isEqualTo("/persons/0"));
        assertThat(result.sourceMap().locate(DataPath.of(RecordKind.PERSON, Id.of("bob"))))
                .isEmpty();
        assertThat(SourceMap.empty().locate(ann)).isEmpty();
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, text);
    }

    private static ReadResult<Dataset> read(String json) {
        return DatasetReader.withDefaults().read(json, "test.json");
    }

    private static List<Problem> problems(String members) {
        return read(HEAD + ", " + members + "}").problems();
    }

    private static String bytes(byte[] bytes) {
        ReadResult<Dataset> result = DatasetReader.withDefaults().read(new ByteArrayInputStream(bytes), "bytes");
        assertThat(result.isComplete()).isFalse();
        return result.problems().toString();
    }
}
