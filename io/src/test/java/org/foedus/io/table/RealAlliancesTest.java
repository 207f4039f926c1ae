package org.foedus.io.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.foedus.agreement.CommitmentKind;
import org.foedus.analysis.JoinedAgreements;
import org.foedus.analysis.JoinedAgreements.Entry;
import org.foedus.analysis.LinkedAgreements;
import org.foedus.dataset.Dataset;
import org.foedus.time.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Questions to ATOP as imported, answered a second time from the cells of the table. The table is not part of this repository; where it
 * is absent the tests are skipped.
 */
class RealAlliancesTest {
    private static final Path DATA = Path.of("..", "..", "shared", "data");
    private static final Path MEMBERS = DATA.resolve("atop-5.1/atop5_1m.csv");
    private static final Path COW = DATA.resolve("cow-alliances-4.1/alliance_v4.1_by_member.csv");

    private static Dataset imported(String mapping, Path table) {
        assumeThat(Files.exists(table))
                .as("the table " + table.getFileName() + " is here")
                .isTrue();
        return TableImporter.of(MappingReader.shipped(mapping))
                .read(List.of(TableInput.of(table)), row -> {})
                .dataset();
    }

    /** The rows of a table without quotation marks, each by the names of its columns. */
    private static List<Map<String, String>> rows() throws IOException {
        List<String> lines = Files.readAllLines(MEMBERS);
        String[] names = lines.get(0).split(",", -1);
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            Map<String, String> row = new HashMap<>();
            for (int column = 0; column < names.length; column++) {
                row.put(names[column], cells[column]);
            }
            rows.add(row);
        }
        return rows;
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }

    private static int day(Map<String, String> row, String suffix, int ifUnknown) {
        int year = Integer.parseInt(cell(row, "yr" + suffix));
        String day = cell(row, "day" + suffix);
        return year == 0
                ? Integer.MAX_VALUE
                : (year * 100 + Integer.parseInt(cell(row, "mo" + suffix))) * 100
                        + (day.isEmpty() ? ifUnknown : Integer.parseInt(day));
    }

    private static List<Map<String, String>> on(LocalDate date) throws IOException {
        int day = (date.getYear() * 100 + date.getMonthValue()) * 100 + date.getDayOfMonth();
        return rows().stream()
                .filter(row -> day(row, "ent", 1) <= day && day(row, "exit", 31) > day)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1914-07-28", "1939-09-01", "1949-12-31", "2010-12-31"})
    void as_many_defence_pacts_are_in_effect_as_the_table_says(String text) throws IOException {
        LocalDate date = LocalDate.parse(text);
        List<Entry> pacts = JoinedAgreements.of(imported("atop-5.1", MEMBERS), Optional.of(date))
                .owing(CommitmentKind.DEFENSE)
                .where(Truth.TRUE);

        Map<String, List<Map<String, String>>> phases =
                on(date).stream().collect(Collectors.groupingBy(row -> cell(row, "atopid") + " " + cell(row, "phase")));
        Set<String> counted = phases.values().stream()
                .filter(rows -> rows.size() >= 2)
                .filter(rows ->
                        rows.stream().anyMatch(row -> cell(row, "defense").equals("1")))
                .map(rows -> cell(rows.get(0), "atopid"))
                .collect(Collectors.toSet());
        assertThat(JoinedAgreements.codes(pacts, "atop")).isEqualTo(counted).isNotEmpty();
    }

    @Test
    void members_of_the_north_atlantic_treaty_in_1960_are_those_of_the_table() throws IOException {
        LocalDate date = LocalDate.of(1960, 1, 1);
        Entry treaty = JoinedAgreements.of(imported("atop-5.1", MEMBERS), Optional.of(date)).entries().stream()
                .filter(entry -> entry.agreement().identifiers().stream()
                        .anyMatch(code -> code.toString().equals("atop:3180")))
                .findFirst()
                .orElseThrow();

        assertThat(treaty.members())
                .extracting(Object::toString)
                .containsExactlyInAnyOrderElementsOf(on(date).stream()
                        .filter(row -> cell(row, "atopid").equals("3180"))
                        .map(row -> "cow-" + cell(row, "member"))
                        .toList())
                .hasSize(15);
    }

    @Test
    void as_many_alliances_have_conditions_as_the_table_sums_up() throws IOException {
        List<Entry> all = JoinedAgreements.of(imported("atop-5.1", MEMBERS), Optional.empty())
                .entries();

        assertThat(JoinedAgreements.codes(
                        all.stream().filter(Entry::isConditional).toList(), "atop"))
                .isEqualTo(rows().stream()
                        .filter(row -> cell(row, "conditio").equals("1"))
                        .map(row -> cell(row, "atopid"))
                        .collect(Collectors.toSet()));
    }

    @Test
    void each_alliance_that_atop_links_to_the_correlates_of_war_is_compared() {
        Dataset both = Dataset.merge(List.of(imported("cow-alliances", COW), imported("atop-5.1", MEMBERS)));

        assertThat(LinkedAgreements.of(both, "cow-alliance").links())
                .isNotEmpty()
                .allSatisfy(link -> assertThat(link.one()).isEqualTo("cow-alliances-4.1"));
    }
}
