package org.foedus.io.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTextsTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void in_a_document_any_end_of_a_line_ends_it() {
        assertThat(lines("d.json", "a\nb\r\nc\rd\r\r\n\ne", 1, 2, 3, 4, 5, 6, 7))
                .isEqualTo(Map.of(1, "a", 2, "b", 3, "c", 4, "d", 5, "", 6, "", 7, "e"));
    }

    @Test
    void in_a_file_of_records_a_lone_carriage_return_is_part_of_a_line() {
        assertThat(lines("d.NDJSON", "a\rb\r\n\r\nc\r", 1, 2, 3)).isEqualTo(Map.of(1, "a\rb", 2, "", 3, "c"));
    }

    @Test
    void a_byte_order_mark_has_no_column() {
        assertThat(lines("d.json", "\uFEFF{\n\uFEFF", 1, 2)).isEqualTo(Map.of(1, "{", 2, "\uFEFF"));
    }

    @Test
    void a_line_that_is_not_there_is_missing() {
        assertThat(lines("d.json", "a", 1, 2)).isEqualTo(Map.of(1, "a"));
        assertThat(lines("d.json", "a\n", 2)).isEmpty();
        assertThat(SourceTexts.of(Map.of()).lines("other", Set.of(1))).isEmpty();
        assertThat(SourceTexts.files().lines(folder.resolve("none").toString(), Set.of(1)))
                .isEmpty();
    }

    @Test
    void lines_longer_than_what_is_read_at_once_are_whole() throws IOException {
        String text = "x".repeat(8191) + "\r\n" + "é".repeat(20_000);
        Path file = Files.write(folder.resolve("d.json"), text.getBytes(UTF_8));

        assertThat(SourceTexts.files().lines(file.toString(), Set.of(1, 2)))
                .isEqualTo(Map.of(1, "x".repeat(8191), 2, "é".repeat(20_000)));
    }

    private static Map<Integer, String> lines(String file, String text, Integer... numbers) {
        return SourceTexts.of(Map.of(file, text)).lines(file, Set.of(numbers));
    }
}
