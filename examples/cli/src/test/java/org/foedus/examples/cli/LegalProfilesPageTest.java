package org.foedus.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.foedus.dataset.Dataset;
import org.foedus.dataset.DatasetIndex;
import org.foedus.io.DatasetReader;
import org.foedus.law.LegalAssessor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files that the page on legal profiles shows can be read, checked and asked, and answer as it says. */
class LegalProfilesPageTest {
    private static final Path PAGE = Path.of("..", "..", "docs", "legal-profiles.md");
    private static final Pattern FILE = Pattern.compile("```json (\\S+)\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern ANSWER = Pattern.compile("^\\| `([a-z0-9-]+)` \\| `([A-Z_]+)` \\|", Pattern.MULTILINE);
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)(?:#[^)]*)?\\)");

    @TempDir
    Path norland;

    private String page;

    @BeforeEach
    void write_the_files_of_the_page() throws IOException {
        page = Files.readString(PAGE);
        for (MatchResult file : FILE.matcher(page).results().toList()) {
            Files.writeString(norland.resolve(file.group(1)), file.group(2));
        }
    }

    @Test
    void they_are_without_findings() {
        assertThat(Foedus.run("check", "--fail-on=INFO", "--as-of", "2026-11-25", norland.toString())
                        .exit())
                .isZero();
    }

    @Test
    void each_question_is_answered_as_the_page_says() {
        Dataset dataset = DatasetReader.withDefaults().read(List.of(norland)).orThrow();
        LegalAssessor lawyer = LegalAssessor.of(DatasetIndex.of(dataset));
        Map<String, String> answers = dataset.transfers().stream()
                .collect(Collectors.toMap(
                        question -> question.id().value(),
                        question -> lawyer.assess(question).verdict().name()));

        assertThat(answers)
                .isEqualTo(ANSWER.matcher(page)
                        .results()
                        .collect(Collectors.toMap(answer -> answer.group(1), answer -> answer.group(2))));
    }

    @Test
    void the_command_it_shows_asks_parliament() {
        assertThat(Foedus.run(
                                "may",
                                "--actor",
                                "NORLAND",
                                "--action",
                                "GIFT",
                                "--item",
                                "rifle",
                                "--to",
                                "SOUTHLAND",
                                "--on",
                                "2023-05-01",
                                norland.toString())
                        .flat())
                .contains("PERMITTED ON CONDITION", "the parliament of Norland");
    }

    @Test
    void its_links_lead_somewhere() {
        assertThat(LINK.matcher(page).results().map(link -> link.group(1)))
                .allSatisfy(link -> assertThat(PAGE.resolveSibling(link)).exists());
    }
}
