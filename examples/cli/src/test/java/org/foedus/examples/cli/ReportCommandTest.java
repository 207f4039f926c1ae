package org.foedus.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foedus.examples.cli.Foedus.DATA;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReportCommandTest {

    @Test
    void the_report_names_every_agreement_the_findings_and_the_answers_of_the_law() throws IOException {
        Foedus report = Foedus.run("report", "--on", "2026-11-25", DATA);

        assertThat(report.exit()).isZero();
        assertThat(report.out()).contains(agreements());
        assertThat(report.out())
                .contains("[speaker-in-office]", "[source-not-older-than-report]")
                .contains("PROHIBITED", "PERMITTED", "decided by ", "statute")
                .contains("not legal advice");
    }

    @Test
    void the_same_report_comes_as_one_json_document() {
        Foedus report = Foedus.run("report", "--on", "2026-11-25", "--format", "json", DATA);

        assertThat(report.out())
                .startsWith("{\n  \"format\": \"foedus/1\",\n  \"kind\": \"overview\",")
                .endsWith("}\n");
        assertThat(report.out()).contains("\"standing\": {", "\"report\": {", "\"assessments\": [");
    }

    @Test
    void two_runs_write_the_same() {
        assertThat(Foedus.run("report", "--on", "2026-11-25", DATA))
                .isEqualTo(Foedus.run("report", "--on", "2026-11-25", DATA));
    }

    @Test
    void without_a_command_the_usage_is_shown() {
        Foedus nothing = Foedus.run();

        assertThat(nothing.exit()).isEqualTo(2);
        assertThat(nothing.err()).contains("Usage: foedus", "check", "may", "standing", "report");
    }

    private static List<String> agreements() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(DATA, "ukraine", "agreements"))) {
            List<String> names = files.map(file -> file.getFileName().toString().replace(".json", ""))
                    .sorted()
                    .toList();
            assertThat(names).hasSize(28);
            return names;
        }
    }
}
