package org.foedus.io.table;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.foedus.io.ReadOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableFormsTest {
    private static final String PEOPLE = """
            "records": [{"person": {"id": "p{#row}", "name": "{name}"}}]
            """;

    private static Mapping people(String form) {
        return Imported.mapping("\"table\": {" + form + "}, " + PEOPLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void a_row_ends_with_a_line_feed_a_carriage_return_or_both(String end) {
        Imported imported = Imported.of(Imported.mapping(PEOPLE), "name,age" + end + "Ann,1" + end + "Bob,2" + end);

        assertThat(imported.names()).containsExactly("Ann", "Bob");
        assertThat(imported.report().addsUp()).isTrue();
    }

    @Test
    void the_last_row_needs_no_end() {
        assertThat(Imported.of(Imported.mapping(PEOPLE), "name\nAnn").names()).containsExactly("Ann");
    }

    @Test
    void a_cell_in_quotation_marks_may_hold_delimiters_line_feeds_and_doubled_marks() {
        Imported imported = Imported.of(Imported.mapping(PEOPLE), "age,name\n1,\"Ann, \"\"the\r\nfirst\"\"\"\n2,Bob\n");

        assertThat(imported.names()).containsExactly("Ann, \"the\r\nfirst\"", "Bob");
    }

    @Test
    void a_quotation_mark_within_a_cell_is_part_of_its_text() {
        assertThat(Imported.of(Imported.mapping(PEOPLE), "name\nAnn \"the first\"\n")
                        .names())
                .containsExactly("Ann \"the first\"");
    }

    @Test
    void where_the_form_has_no_quotation_marks_they_are_part_of_the_text() {
        Imported imported =
                Imported.of(people("\"delimiter\": \"\\t\", \"quoted\": false"), "age\tname\n1\t\"Ann\n2\tBob\n");

        assertThat(imported.names()).containsExactly("\"Ann", "Bob");
    }

    @Test
    void a_row_of_another_width_than_the_header_is_rejected_and_the_next_is_read() {
        Imported imported = Imported.of(Imported.mapping(PEOPLE), "name,age\nAnn\nBob,2,3\nCid,3\n");

        assertThat(imported.names()).containsExactly("Cid");
        assertThat(imported.reasons())
                .containsExactly(
                        "the row has 1 cell where the header has 2", "the row has 3 cells where the header has 2");
        assertThat(imported.rejected().get(1).original()).containsExactly("Bob", "2", "3");
    }

    @Test
    void text_behind_a_closing_quotation_mark_rejects_only_its_row() {
        Imported imported = Imported.of(Imported.mapping(PEOPLE), "name,age\n\"Ann\"e,1\nBob,2\n");

        assertThat(imported.names()).containsExactly("Bob");
        assertThat(imported.reasons()).containsExactly("text stands behind the quotation mark that closes cell 1");
    }

    @Test
    void a_quotation_mark_that_is_not_closed_is_rejected_with_all_that_it_swallows() {
        Imported imported = Imported.of(Imported.mapping(PEOPLE), "name,age\nAnn,1\nBob,\"2\nCid,3\n");

        assertThat(imported.names()).containsExactly("Ann");
        assertThat(imported.reasons()).containsExactly("the quotation mark before cell 2 in line 3 is not closed");
        assertThat(imported.rejected().get(0).original()).containsExactly("Bob", "2\nCid,3\n");
    }

    @Test
    void a_row_beyond_the_limit_is_rejected_and_the_next_is_read() {
        TableImporter importer = TableImporter.of(Imported.mapping(PEOPLE))
                .withOptions(ReadOptions.defaults().withMaxLineBytes(100));

        Imported imported = Imported.of(importer, ("name\n" + "x".repeat(200_000) + "\nBob\n").getBytes(UTF_8));

        assertThat(imported.names()).containsExactly("Bob");
        assertThat(imported.reasons()).containsExactly("the row has more than 100 bytes, the limit maxLineBytes");
        assertThat(imported.report().addsUp()).isTrue();
    }

    @Test
    void rows_that_do_not_fit_into_one_block_are_read_whole() {
        String longName = "A".repeat(70_000);

        assertThat(Imported.of(Imported.mapping(PEOPLE), "name\n\"" + longName + "\"\nBob\n")
                        .names())
                .containsExactly(longName, "Bob");
    }

    @Test
    void an_empty_line_is_skipped_and_counted() {
        Imported imported = Imported.of(Imported.mapping(PEOPLE), "name,age\nAnn,1\n\n  \nBob,2\n");

        assertThat(imported.names()).containsExactly("Ann", "Bob");
        assertThat(imported.report().rowsSkipped()).containsEntry("the line is empty", 2L);
        assertThat(imported.report().rows()).isEqualTo(4);
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_name() {
        assertThat(Imported.of(Imported.mapping(PEOPLE), "\uFEFFname\nJosé\n").names())
                .containsExactly("José");
    }

    @Test
    void a_table_that_is_not_utf8_at_all_is_taken_to_be_windows_1252_and_the_report_says_so() {
        Imported imported = Imported.of(Imported.mapping(PEOPLE), "name\nHernández\n", Charset.forName("windows-1252"));

        assertThat(imported.names()).containsExactly("Hernández");
        assertThat(imported.report().remarks())
                .containsExactly(
                        "table.csv: the encoding is taken to be Windows-1252, since the byte E1 in line 2 is no"
                                + " UTF-8, and nothing else in the table is more than ASCII in UTF-8");
    }

    @Test
    void a_broken_byte_in_a_utf8_table_rejects_its_row() {
        byte[] table = "name\nJos#\nGarc\u00EDa\n".getBytes(UTF_8);
        table["name\nJos".length()] = (byte) 0xE9;

        Imported imported = Imported.of(Imported.mapping(PEOPLE), table);

        assertThat(imported.names()).containsExactly("García");
        assertThat(imported.reasons()).containsExactly("the byte E9 is no UTF-8");
    }

    @Test
    void an_encoding_that_the_mapping_names_is_used_as_it_is() {
        assertThat(Imported.of(people("\"encoding\": \"ISO_8859_1\""), "name\nJosé\n", ISO_8859_1)
                        .names())
                .containsExactly("José");
    }

    @Test
    void a_table_in_utf16_is_refused() {
        Imported imported = Imported.of(Imported.mapping(PEOPLE), "\uFEFFname\nAnn\n", UTF_16BE);

        assertThat(imported.report().problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("it is in UTF-16"));
    }

    @Test
    void columns_with_the_same_name_or_none_are_called_by_position() {
        Mapping mapping = Imported.mapping("""
                "records": [{"person": {"id": "{#1}", "name": "{#3}", "otherNames": ["{#2}"]}}]
                """);

        assertThat(Imported.of(mapping, "id,name,name,\na,Ann,Anna,x\n").names())
                .containsExactly("Anna");
    }

    @Test
    void a_name_that_two_columns_share_is_refused() {
        Imported imported = Imported.of(Imported.mapping(PEOPLE), "name,name\nAnn,Anna\n");

        assertThat(imported.names()).isEmpty();
        assertThat(imported.report().problems().get(0).message())
                .isEqualTo("the table has several columns called \"name\"");
    }

    @Test
    void a_second_row_of_names_names_the_same_columns() {
        Imported imported = Imported.of(people("\"headerRows\": 2"), "Who,Age\nname,#age\nAnn,1\n");

        assertThat(imported.names()).containsExactly("Ann");
        assertThat(imported.report().rows()).isEqualTo(1);
    }

    @Test
    void rows_before_the_header_are_passed_over() {
        assertThat(Imported.of(people("\"skipRows\": 2"), "A table\nof people\nname\nAnn\n")
                        .names())
                .containsExactly("Ann");
    }

    @Test
    void a_misspelt_column_is_a_problem_of_the_mapping_with_its_place() {
        Imported imported = Imported.of(Imported.mapping(PEOPLE), "nmae,age\nAnn,1\n");

        assertThat(imported.report().problems().get(0)).satisfies(problem -> {
            assertThat(problem.message()).isEqualTo("the table has no column \"name\", did you mean \"nmae\"?");
            assertThat(problem.position().file()).isEqualTo("mapping.json");
            assertThat(problem.position().pointer()).isEqualTo("/records/0/person/name");
        });
        assertThat(imported.report().rows()).isZero();
    }

    @Test
    void columns_that_the_mapping_does_not_read_are_named() {
        assertThat(Imported.of(Imported.mapping(PEOPLE), "name,age,height\nAnn,1,2\n")
                        .report()
                        .remarks())
                .containsExactly("table.csv: the mapping does not read the columns age, height");
    }

    @Test
    void json_lines_are_rows_whose_members_are_columns() {
        Mapping mapping = Imported.mapping("""
                "table": {"kind": "JSON_LINES"},
                "records": [{"person": {"id": "p{id}", "name": "{name.first} {name.last}"}}]
                """);

        Imported imported = Imported.of(
                mapping, "{\"id\": 1, \"name\": {\"first\": \"Ann\", \"last\": \"Lee\"}}\n{\"id\": 2\n[3]\n");

        assertThat(imported.names()).containsExactly("Ann Lee");
        assertThat(imported.rejected()).hasSize(2);
        assertThat(imported.rejected().get(0).original()).containsExactly("{\"id\": 2");
        assertThat(imported.report().addsUp()).isTrue();
    }

    @Test
    void each_element_of_an_array_within_an_object_may_be_a_row() {
        Mapping mapping = Imported.mapping("""
                "table": {"kind": "JSON", "at": "data.people", "each": "terms"},
                "records": [{"person": {"id": "p{#row}", "name": "{name} {terms.from}"}}]
                """);

        Imported imported = Imported.of(mapping, """
                {"meta": [1, 2], "data": {"people": [
                  {"name": "Ann", "terms": [{"from": 1801}, {"from": 1805}]},
                  {"name": "Bob", "terms": [{"from": 1809}]}]}}
                """);

        assertThat(imported.names()).containsExactly("Ann 1801", "Ann 1805", "Bob 1809");
    }
}
