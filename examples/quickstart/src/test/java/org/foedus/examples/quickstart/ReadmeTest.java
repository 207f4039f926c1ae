package org.foedus.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The Java in the README is the Java that is compiled and tested here. */
class ReadmeTest {
    private static final Path SOURCES = Path.of("src", "main", "java", "org", "foedus", "examples", "quickstart");

    @Test
    void the_lines_that_embed_foedus_are_those_of_the_readme() throws IOException {
        assertThat(readme()).contains(excerpt("AskTheData.java", "embed"));
    }

    @Test
    void the_lines_that_judge_a_form_are_those_of_the_readme() throws IOException {
        assertThat(readme()).contains(excerpt("JudgeAForm.java", "form"));
    }

    @Test
    void the_lines_that_write_a_rule_are_those_of_the_readme() throws IOException {
        assertThat(readme()).contains(excerpt("OwnRule.java", "rule"));
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("..", "..", "README.md"));
    }

    private static String excerpt(String file, String name) throws IOException {
        String source = Files.readString(SOURCES.resolve(file));
        int start = source.indexOf("// README: " + name + "\n");
        int end = source.indexOf("// README: end", start);
        assertThat(start).as("start of " + name).isPositive();
        assertThat(end).as("end of " + name).isGreaterThan(start);
        return source.substring(source.indexOf('\n', start) + 1, end)
                .stripIndent()
                .strip();
    }
}
