package org.foedus.io.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.foedus.io.ReadResult;
import org.foedus.rule.Baseline;
import org.foedus.rule.DataPath;
import org.foedus.rule.Suppression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The documents that go with a report. */
class SideDocumentsTest {
    @TempDir
    Path folder;

    @Test
    void suppressions_are_read() throws IOException {
        ReadResult<List<Suppression>> read = suppressions("""
                {"format": "foedus/1", "kind": "suppressions", "suppressions": [
                  {"rule": "speaker-in-office", "at": "statements/a/reportedIn", "justification": "looked at",
                   "author": "Ann", "expires": "2026-12-31"}
                ]}
                """);

        assertThat(read.orThrow())
                .containsExactly(new Suppression(
                        "speaker-in-office",
                        DataPath.parse("statements/a/reportedIn"),
                        "looked at",
                        "Ann",
                        Optional.of(LocalDate.of(2026, 12, 31))));
    }

    @Test
    void a_suppression_without_reason_or_place_is_refused_with_its_line() throws IOException {
        assertThat(suppressions("""
                {"format": "foedus/1", "kind": "suppressions", "suppressions": [
                  {"rule": "speaker-in-office", "at": "statements/a", "justification": " ", "author": "Ann"},
                  {"rule": "speaker-in-office", "at": "statement/a", "justification": "x", "author": "Ann"}
                ]}
                """).problems())
                .satisfiesExactly(
                        reason -> {
                            assertThat(reason.position().line()).isEqualTo(2);
                            assertThat(reason.message()).contains("it is blank");
                        },
                        place -> {
                            assertThat(place.position().line()).isEqualTo(3);
                            assertThat(place.message())
                                    .startsWith("\"statement/a\" is not a place in a dataset: it begins with none of");
                        });
    }

    @Test
    void another_kind_of_document_is_refused() throws IOException {
        assertThat(suppressions("{\"format\": \"foedus/1\", \"kind\": \"dataset\"}")
                        .problems())
                .extracting(problem -> problem.message())
                .containsExactly("the kind of document \"dataset\" is not one that is read here");
        assertThat(suppressions("").problems())
                .extracting(problem -> problem.message() + "; " + problem.expected())
                .containsExactly("the document is empty; a document of suppressions");
    }

    @Test
    void a_file_that_is_not_there_is_a_problem() {
        assertThat(SuppressionsReader.read(folder.resolve("none.json")).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).startsWith("the file cannot be read"));
    }

    @Test
    void a_baseline_is_read_as_it_was_written() throws IOException {
        Baseline baseline = new Baseline(List.of(
                new Baseline.Entry("0123456789abcdef", "id-unique", "parties/JP#2", "an earlier party \"JP\""),
                new Baseline.Entry("0123456789abcdef", "id-unique", "parties/JP#3", "an earlier party \"JP\"")));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        BaselineFile.write(baseline, out);

        Path file = folder.resolve("baseline.json");
        Files.write(file, out.toByteArray());
        assertThat(BaselineFile.read(file).orThrow()).isEqualTo(baseline);
        assertThat(out.toString(UTF_8)).startsWith("{\n  \"format\": \"foedus/1\",\n  \"kind\": \"baseline\",\n");
    }

    private ReadResult<List<Suppression>> suppressions(String json) throws IOException {
        Path file = folder.resolve("suppressions.json");
        Files.writeString(file, json);
        return SuppressionsReader.read(file);
    }
}
