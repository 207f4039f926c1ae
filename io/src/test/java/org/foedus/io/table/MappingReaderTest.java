package org.foedus.io.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import org.foedus.io.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MappingReaderTest {

    static List<String> shipped() {
        return MappingReader.shipped();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void each_mapping_that_ships_can_be_read(String name) {
        assertThat(MappingReader.shipped(name).dataset().id()).isNotBlank();
    }

    private static Problem problem(String members) {
        List<Problem> problems =
                MappingReader.read(Imported.document(members), "mapping.json").problems();
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    @Test
    void a_misspelt_member_of_a_template_is_found_before_any_table_is_read() {
        Problem problem =
                problem("\"records\": [{\"person\": {\"id\": \"{a}\", \"name\": \"{b}\", \"otherName\": []}}]");

        assertThat(problem.message()).isEqualTo("a person has no member \"otherName\", did you mean \"otherNames\"?");
        assertThat(problem.position().pointer()).isEqualTo("/records/0/person/otherName");
    }

    @Test
    void a_member_that_a_record_needs_is_missed_before_any_table_is_read() {
        assertThat(problem("\"records\": [{\"person\": {\"id\": \"{a}\"}}]").message())
                .isEqualTo("a person needs the member \"name\": The usual name in Latin script.");
    }

    @Test
    void a_constant_that_the_format_does_not_know_is_refused() {
        Problem problem = problem("""
                "records": [{"aid_item": {"id": "{a}", "description": "x", "donors": ["us"], "recipient": "ua",
                  "flows": [{"stage": "DELIVREY"}]}}]
                """);

        assertThat(problem.message()).isEqualTo("\"DELIVREY\" is not a word of this list, did you mean \"DELIVERY\"?");
        assertThat(problem.position().pointer()).isEqualTo("/records/0/aid_item/flows/0/stage");
    }

    @Test
    void a_text_where_a_number_is_wanted_is_refused() {
        assertThat(problem("""
                                "records": [{"aid_item": {"id": "{a}", "description": "x", "donors": ["us"], "recipient": "ua",
                                  "flows": [{"stage": "DELIVERY", "value": {"quantity":
                                    {"type": "money", "value": "{cost}", "currency": "USD"}}}]}}]
                                """).expected()).isEqualTo("a single {column} that \"columns\" declares to be a number");
    }

    @Test
    void a_misspelt_instruction_is_refused() {
        assertThat(problem("\"records\": [{\"person\": {\"id\": \"{a}\", \"name\": {\"$frist\": [\"{b}\"]}}}]")
                        .message())
                .isEqualTo("\"$frist\" is no instruction of templates, did you mean \"$first\"?");
    }

    @Test
    void a_brace_without_a_column_is_refused() {
        assertThat(problem("\"records\": [{\"person\": {\"id\": \"{a\", \"name\": \"x\"}}]")
                        .expected())
                .isEqualTo("\"{column}\"; a brace that is meant is written twice");
    }

    @Test
    void an_unknown_form_of_a_value_is_refused() {
        assertThat(problem("\"records\": [{\"person\": {\"id\": \"{a|ide}\", \"name\": \"x\"}}]")
                        .message())
                .isEqualTo("\"ide\" is no form of a value, did you mean \"id\"?");
    }

    @Test
    void a_mapping_without_records_is_refused() {
        assertThat(problem("\"records\": []").message())
                .isEqualTo("a mapping makes records, but this one has none in \"records\"");
    }

    @Test
    void a_fixed_record_has_no_columns() {
        assertThat(problem("""
                                "fixed": [{"office": {"id": "chair", "title": "{title}"}}],
                                "records": [{"person": {"id": "{a}", "name": "{a}"}}]
                                """).message())
                .isEqualTo("a fixed record is made of no row, so that no column can be put into it");
    }

    @Test
    void a_mapping_that_does_not_ship_is_refused_with_those_that_do() {
        assertThat(catchThrowable(() -> MappingReader.shipped("cow-state")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cow-states");
    }
}
