package org.foedus.io.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.foedus.party.Person;
import org.junit.jupiter.api.Test;

class TemplatesTest {

    private static Person person(String template, String table) {
        return Imported.of(Imported.mapping("\"records\": [{\"person\": " + template + "}]"), table)
                .dataset()
                .persons()
                .get(0);
    }

    @Test
    void each_record_cites_file_row_and_columns() {
        Person ann = person("{\"id\": \"{key}\", \"name\": \"{name}\"}", "name,key,age\nAnn,a,1\n");

        assertThat(ann.citations()).singleElement().satisfies(citation -> {
            assertThat(citation.source()).hasToString("table");
            assertThat(citation.locator().orElseThrow()).hasToString("table.csv, row 1 (key, name)");
        });
    }

    @Test
    void a_template_may_cite_cells_of_its_choice_with_their_text() {
        Person ann = person("""
                {"id": "a", "name": "{name}", "citations": [{"$cite": ["age"], "quotation": "{age|text}"}]}
                """, "name,age\nAnn, about 7 \n");

        assertThat(ann.citations()).singleElement().satisfies(citation -> {
            assertThat(citation.locator().orElseThrow()).hasToString("table.csv, row 1 (age)");
            assertThat(citation.quotation()).contains("about 7");
        });
    }

    @Test
    void a_text_is_left_out_with_its_column() {
        assertThat(person(
                                "{\"id\": \"a\", \"name\": \"{name}\", \"otherNames\": [\"{nick}\", \"Mrs {nick}\"]}",
                                "name,nick\nAnn,\n")
                        .otherNames())
                .isEmpty();
    }

    @Test
    void a_value_may_depend_on_a_condition() {
        String template = """
                {"id": "a", "name": "{name}", "otherNames": [
                  {"$when": {"column": "nick", "is": ["Nan"]}, "$value": "is"},
                  {"$when": {"column": "nick", "matches": "N.*"}, "$value": "matches"},
                  {"$when": {"column": "age"}, "$value": "present"},
                  {"$when": {"column": "age", "absent": "UNKNOWN"}, "$value": "absent"},
                  {"$when": {"not": {"column": "nick"}}, "$value": "not"},
                  {"$when": {"any": [{"column": "age"}, {"column": "nick"}]}, "$value": "any"},
                  {"$when": {"all": [{"column": "age"}, {"column": "nick"}]}, "$value": "all"}]}
                """;

        assertThat(person(template, "name,nick,age\nAnn,Nan,\n").otherNames())
                .containsExactly("is", "matches", "absent", "any");
    }

    @Test
    void the_first_of_several_that_is_there_counts() {
        String template = "{\"id\": \"a\", \"name\": {\"$first\": [\"{nick}\", \"{name}\"]}}";

        assertThat(person(template, "name,nick\nAnn,\n").name()).isEqualTo("Ann");
        assertThat(person(template, "name,nick\nAnn,Nan\n").name()).isEqualTo("Nan");
    }

    @Test
    void an_identifier_is_made_of_letters_and_digits_of_a_text() {
        assertThat(person("{\"id\": \"x-{name|id}\", \"name\": \"{name}\"}", "name\nCôte d’Ivoire (the)\n")
                        .id())
                .hasToString("x-cote-d-ivoire-the");
    }

    @Test
    void a_brace_is_written_twice() {
        assertThat(person("{\"id\": \"a\", \"name\": \"{{{name}}\"}", "name\nAnn\n")
                        .name())
                .isEqualTo("{Ann}");
    }

    @Test
    void a_list_in_a_cell_gives_a_value_each() {
        Mapping mapping = Imported.mapping("""
                "columns": {"nicks": {"type": "list", "separator": ";"}},
                "records": [{"person": {"id": "a", "name": "{name}", "otherNames": [{"$each": "nicks", "$value": "{nicks}"}]}}]
                """);

        assertThat(Imported.of(mapping, "name,nicks\nAnn,Nan ; Annie ;\n")
                        .dataset()
                        .persons()
                        .get(0)
                        .otherNames())
                .containsExactly("Nan", "Annie");
    }

    @Test
    void rows_with_one_key_make_one_record() {
        Mapping mapping = Imported.mapping("""
                "groupBy": "key",
                "records": [{"person": {"id": "{key}", "name": "{name}", "otherNames": [{"$each": "#row", "$value": "{nick}"}]}}]
                """);

        Imported imported = Imported.of(mapping, "key,name,nick\na,Ann,Nan\na,Ann,Annie\nb,Bob,Rob\n");

        assertThat(imported.dataset().persons().get(0).otherNames()).containsExactly("Nan", "Annie");
        assertThat(imported.dataset()
                        .persons()
                        .get(0)
                        .citations()
                        .get(0)
                        .locator()
                        .orElseThrow())
                .hasToString("table.csv, rows 1-2 (key, name, nick)");
        assertThat(imported.report().rowsInRecords()).isEqualTo(3);
    }

    @Test
    void a_rule_may_make_a_record_of_each_row_of_a_group() {
        Mapping mapping = Imported.mapping("""
                "groupBy": "key", "records": [
                  {"person": {"id": "{key}", "name": "{key}"}},
                  {"each": "#row", "person": {"id": "{key}-{#row}", "name": "{name}"}}]
                """);

        Imported imported = Imported.of(mapping, "key,name\na,Ann\na,Amy\nb,Bob\n");

        assertThat(imported.names()).containsExactly("a", "Ann", "Amy", "b", "Bob");
    }

    @Test
    void what_a_group_says_once_must_be_the_same_in_all_its_rows() {
        Mapping mapping = Imported.mapping("""
                "groupBy": "key", "records": [{"person": {"id": "{key}", "name": "{name}"}}]
                """);

        Imported imported = Imported.of(mapping, "key,name\na,Ann\na,Anna\nb,Bob\n");

        assertThat(imported.names()).containsExactly("Bob");
        assertThat(imported.reasons())
                .containsExactly(
                        "row 2, with which this row makes one record, is rejected",
                        "the value differs from that of row 1, with which this row makes one record");
    }

    @Test
    void a_group_that_begins_again_is_rejected() {
        Mapping mapping = Imported.mapping("""
                "groupBy": "key", "records": [{"person": {"id": "{key}", "name": "{name}"}}]
                """);

        Imported imported = Imported.of(mapping, "key,name\na,Ann\nb,Bob\na,Ann\n");

        assertThat(imported.names()).containsExactly("Ann", "Bob");
        assertThat(imported.reasons())
                .containsExactly("other rows with \"a\" stand further above, and what they made has been handed on");
        assertThat(imported.report().addsUp()).isTrue();
    }

    @Test
    void what_several_rows_make_together_is_made_once_and_must_be_the_same() {
        Mapping mapping = Imported.mapping("""
                "records": [{"once": true, "person": {"id": "{key}", "name": "{name}"}}]
                """);

        Imported imported = Imported.of(mapping, "key,name\na,Ann\nb,Bob\na,Ann\na,Anna\n");

        assertThat(imported.names()).containsExactly("Ann", "Bob");
        assertThat(imported.report().rowsInRecords()).isEqualTo(3);
        assertThat(imported.reasons()).containsExactly("\"a\" differs from what table.csv, row 1 made of it");
    }

    @Test
    void a_row_gives_all_its_records_or_none() {
        Mapping mapping = Imported.mapping("""
                "records": [{"person": {"id": "{key}", "name": "{name}"}}, {"office": {"id": "o", "title": "{title}"}}]
                """);

        Imported imported = Imported.of(mapping, "key,name,title\na,Ann,\n");

        assertThat(imported.dataset().persons()).isEmpty();
        assertThat(imported.reasons())
                .containsExactly("an office needs the member \"title\": The title in English, with the party");
    }

    @Test
    void a_row_of_which_no_rule_makes_anything_is_rejected() {
        Mapping mapping = Imported.mapping("""
                "records": [{"when": {"column": "kind", "is": ["person"]}, "person": {"id": "{key}", "name": "{key}"}}]
                """);

        assertThat(Imported.of(mapping, "key,kind\na,person\nb,ship\n").reasons())
                .containsExactly("no rule of the mapping makes a record of this row");
    }

    @Test
    void a_row_may_be_skipped_for_a_reason() {
        Mapping mapping = Imported.mapping("""
                "skip": [{"when": {"column": "key", "matches": "Total.*"}, "reason": "subtotals"}],
                "records": [{"person": {"id": "{key}", "name": "{key}"}}]
                """);

        Imported imported = Imported.of(mapping, "key\na\nTotal 1\n");

        assertThat(imported.report().rowsSkipped()).containsEntry("subtotals", 1L);
        assertThat(imported.report().addsUp()).isTrue();
    }

    @Test
    void a_fixed_record_is_made_once_whatever_the_rows() {
        Mapping mapping = Imported.mapping("""
                "fixed": [{"office": {"id": "chair", "title": "The chair"}}],
                "records": [{"person": {"id": "{key}", "name": "{key}"}}]
                """);

        assertThat(Imported.of(mapping, "key\na\nb\n").dataset().offices()).hasSize(1);
    }

    private static final String SPELLS =
            "team,year,name,joined\n1,2001,Ann,3\n1,2002,Bob,4\n1,2001,Ann,5\n2,2001,Cy,3\n";

    @Test
    void a_group_may_make_a_record_for_each_value_of_a_column() {
        Imported teams = Imported.of(Imported.mapping("""
                "groupBy": "team", "records": [{"per": "year", "person": {"id": "{team}-{year}", "name": "{name}"}}]
                """), SPELLS);

        assertThat(teams.report().addsUp()).isTrue();
        assertThat(teams.dataset().persons())
                .extracting(
                        Person::name,
                        person -> person.citations()
                                .get(0)
                                .locator()
                                .orElseThrow()
                                .toString())
                .containsExactly(
                        tuple("Ann", "table.csv, rows 1, 3 (team, year, name)"),
                        tuple("Bob", "table.csv, row 2 (team, year, name)"),
                        tuple("Cy", "table.csv, row 4 (team, year, name)"));
    }

    @Test
    void an_array_may_have_an_element_for_each_value_of_a_column() {
        Imported teams = Imported.of(Imported.mapping("""
                "groupBy": "team", "records": [{"person": {"id": "{team}", "name": "Team {team}", "otherNames": [
                  {"$per": "name", "$value": "{name}"},
                  {"$per": "year", "$when": {"column": "year", "is": ["2002"]}, "$value": "{year}"},
                  {"$when": {"column": "year", "same": true}, "$value": "all in one year"}]}}]
                """), SPELLS);

        assertThat(teams.dataset().persons())
                .extracting(person -> String.join(" ", person.otherNames()))
                .containsExactly("Ann Bob 2002", "Cy all in one year");
    }

    @Test
    void rows_of_one_part_that_differ_where_they_must_not_are_rejected_with_the_row_that_differs() {
        Imported teams = Imported.of(Imported.mapping("""
                "groupBy": "team", "records": [{"per": "year", "person": {"id": "{team}-{year}", "name": "{joined}"}}]
                """), SPELLS);

        assertThat(teams.rejected()).extracting(RejectedRow::row).containsExactly(1, 2, 3);
        assertThat(teams.reasons().get(2)).contains("differs from that of row 1");
    }

    @Test
    void the_name_of_the_dataset_may_be_part_of_an_identifier() {
        assertThat(person("{\"id\": \"{#dataset}-{key}\", \"name\": \"{name}\"}", "name,key\nAnn,a\n")
                        .id())
                .hasToString("invented-a");
    }
}
