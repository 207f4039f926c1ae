package org.foedus.io.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.foedus.aid.Money;
import org.foedus.aid.Quantity;
import org.junit.jupiter.api.Test;

/** The example in the page on importing does what the page says. */
class ImportPageTest {
    private static final Path PAGE = Path.of("..", "docs", "import.md");
    private static final String OF_ONES_OWN = "## A table for which no mapping ships";

    private static String block(String language) throws IOException {
        return block(language, "# Importing tables");
    }

    /** The first block of a language behind a heading. */
    private static String block(String language, String heading) throws IOException {
        String page = Files.readString(PAGE);
        int begin = page.indexOf("```" + language + "\n", page.indexOf(heading)) + language.length() + 4;
        return page.substring(begin, page.indexOf("```", begin));
    }

    private static Mapping ofOnesOwn() throws IOException {
        return MappingReader.read(block("json", OF_ONES_OWN), "import.md").orThrow();
    }

    @Test
    void the_table_without_a_shipped_mapping_makes_what_the_page_says() throws IOException {
        Imported imported = Imported.of(ofOnesOwn(), block("csv", OF_ONES_OWN));

        assertThat(imported.dataset().aidItems())
                .extracting(item -> item.flows().get(0).value().orElseThrow().quantity())
                .containsExactly(
                        new Quantity.Sum(Money.of(500_000_000, "EUR")),
                        new Quantity.Sum(Money.of(1_250_000_000, "EUR")));
        assertThat(imported.report().remarks())
                .containsExactly("table.csv: the mapping does not read the columns military, financial, humanitarian");
    }

    @Test
    void the_table_without_a_shipped_mapping_is_read_as_its_makers_wrote_it() throws IOException {
        Path table = Path.of("..", "..", "shared", "data", "kiel-ust-r29-site", "total_allocations.csv");
        assumeThat(Files.exists(table)).as("total_allocations.csv is here").isTrue();

        ImportResult result = TableImporter.of(ofOnesOwn()).read(List.of(TableInput.of(table)), rejected -> {});

        assertThat(result.report().isComplete()).isTrue();
        assertThat(result.report().addsUp()).isTrue();
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
