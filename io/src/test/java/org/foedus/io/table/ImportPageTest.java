package org.foedus.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The example in the page on importing does what the page says. */
class ImportPageTest {
    private static final Path PAGE = Path.of("..", "docs", "import.md");

    private static String block(String language) throws IOException {
        String page = Files.readString(PAGE);
        int begin = page.indexOf("```" + language + "\n") + language.length() + 4;
        return page.substring(begin, page.indexOf("```", begin));
    }

    @Test
    void the_example_makes_what_the_page_says() throws IOException {
        Mapping mapping = MappingReader.read(block("json"), "import.md").orThrow();

        Imported imported = Imported.of(mapping, block("csv"));

        assertThat(imported.dataset().memberships())
                .extracting(membership -> membership.during().toString())
                .containsExactly("1920-01-03/censored:1938-12-31", "1921-04-15/1936");
        assertThat(imported.dataset()
                        .memberships()
                        .get(0)
                        .citations()
                        .get(0)
                        .locator()
                        .orElseThrow())
                .hasToString("table.csv, row 1 (code, joined, left)");
        assertThat(imported.report().rowsSkipped()).containsOnlyKeys("the line of totals is no member");
        assertThat(imported.report().remarks())
                .containsExactly("table.csv: the mapping does not read the columns dues");
    }
}
