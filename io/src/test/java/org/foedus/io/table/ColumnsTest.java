package org.foedus.io.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.foedus.aid.AidItem;
import org.foedus.aid.Quantity;
import org.foedus.id.Id;
import org.foedus.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {

    private static Imported aid(String column, String cell) {
        Mapping mapping = Imported.mapping("""
                "columns": {"cost": %s},
                "records": [{"aid_item": {"id": "a{#row}", "description": "x", "donors": ["us"], "recipient": "ua",
                  "flows": [{"stage": "DELIVERY", "value": {"quantity":
                    {"type": "money", "value": "{cost}", "currency": "USD"}}}]}}]
                """.formatted(column));
        return Imported.of(mapping, "cost\n\"" + cell + "\"\n");
    }

    private static Optional<BigDecimal> sum(Imported imported) {
        AidItem item = imported.dataset().aidItems().get(0);
        return item.flows()
                .get(0)
                .value()
                .map(value -> ((Quantity.Sum) value.quantity()).money().value());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"1250; 1250", "1,250,000.50; 1250000.50", "$2,393 ; 2393", "-5; -5", "€ 3; 3", "9.0; 9.0"})
    void a_number_may_have_separators_and_a_sign_of_currency(String cell, BigDecimal number) {
        assertThat(sum(aid("{\"type\": \"number\"}", cell)))
                .hasValueSatisfying(sum -> assertThat(sum).isEqualByComparingTo(number));
    }

    @Test
    void a_comma_parts_whole_and_fraction_where_the_mapping_says_so() {
        assertThat(sum(aid("{\"type\": \"number\", \"decimalComma\": true}", "1.250,5")))
                .contains(new BigDecimal("1250.5"));
    }

    @Test
    void a_number_may_count_millions() {
        assertThat(sum(aid("{\"type\": \"number\", \"times\": 1000000}", "2.5")))
                .hasValueSatisfying(sum -> assertThat(sum).isEqualByComparingTo("2500000"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"1.000.00", "dozens", "12,34", "$", "1 Garmisch,"})
    void what_is_no_number_rejects_the_row(String cell) {
        Imported imported = aid("{\"type\": \"number\"}", cell);

        assertThat(imported.dataset().aidItems()).isEmpty();
        assertThat(imported.rejected()).singleElement().satisfies(row -> {
            assertThat(row.column()).isEqualTo("cost");
            assertThat(row.reason()).isEqualTo("\"" + cell + "\" is no number");
            assertThat(row.position().line()).isEqualTo(2);
        });
    }

    @Test
    void a_mark_of_absence_leaves_the_value_out_with_all_that_makes_no_sense_without_it() {
        Imported imported = aid(
                "{\"type\": \"number\", \"missing\": {\"$\": \"UNKNOWN\", \"undisclosed\": \"WITHHELD\"}}",
                "undisclosed");

        assertThat(imported.dataset().aidItems().get(0).flows().get(0).value()).isEmpty();
        assertThat(imported.report().absences().get("cost")).containsEntry(Absence.WITHHELD, 1L);
    }

    @Test
    void what_cannot_be_read_may_be_declared_to_be_unknown() {
        Imported imported = aid("{\"type\": \"number\", \"unreadable\": \"UNKNOWN\"}", "dozens");

        assertThat(imported.dataset().aidItems()).hasSize(1);
        assertThat(sum(imported)).isEmpty();
    }

    private static Imported tenure(String columns, String table) {
        return Imported.of(Imported.mapping("""
                        "columns": {%s},
                        "records": [{"tenure": {"id": "t{#row}", "person": "ann", "office": "chair", "during": "{from}/{to}"}}]
                        """.formatted(columns)), table);
    }

    private static List<String> spans(Imported imported) {
        return imported.dataset().tenures().stream()
                .map(tenure -> tenure.during().toString())
                .toList();
    }

    @Test
    void the_absence_of_a_bound_is_a_bound() {
        Imported imported = tenure("""
                "from": {"type": "bound"},
                "to": {"type": "bound", "missing": {"": "CENSORED", "never": "OPEN", "?": "UNKNOWN", "2012-12-31": "CENSORED"}}
                """, "from,to\n2001-02-03,\n2001-02,never\n2001,?\n2001,2012-12-31\n,2002\n");

        assertThat(spans(imported))
                .containsExactly(
                        "2001-02-03/censored:2020-12-31",
                        "2001-02/..",
                        "2001/unknown",
                        "2001/censored:2012-12-31",
                        "unknown/2002");
    }

    @Test
    void a_date_in_parts_is_as_exact_as_its_parts() {
        Imported imported =
                tenure("""
                "from": {"type": "bound", "parts": ["y", "m", "d"], "missing": {"-9": "UNKNOWN"}},
                "to": {"type": "bound", "parts": ["y2"], "missing": {"0": "CENSORED"}}
                """, "y,m,d,y2\n1815,1,3,1816\n1815,1,,1816\n1815,-9,-9,0\n1815.0,02,30,1816\n1815,,3,1816\n");

        assertThat(spans(imported)).containsExactly("1815-01-03/1816", "1815-01/1816", "1815/censored:2020-12-31");
        assertThat(imported.reasons())
                .containsExactly("\"1815-02-30\" is not in the calendar", "the day is given and the month is not");
    }

    @Test
    void a_span_that_ends_before_it_begins_rejects_the_row_with_the_cell() {
        Imported imported =
                tenure("\"from\": {\"type\": \"bound\"}, \"to\": {\"type\": \"bound\"}", "from,to\n2002,2001\n");

        assertThat(imported.rejected()).singleElement().satisfies(row -> {
            assertThat(row.column()).isEqualTo("from");
            assertThat(row.reason()).contains("a span cannot end on 2001 before it starts on 2002");
        });
    }

    @Test
    void dates_are_read_by_patterns() {
        Imported imported = tenure("""
                "from": {"type": "bound", "patterns": ["d/M/y", "MMMM y"]}, "to": {"type": "bound", "patterns": ["M/d/yy"]}
                """, "from,to\n3/2/2001,4/30/08\nMarch 2001,4/30/08\n31/2/2001,4/30/08\n");

        assertThat(spans(imported)).containsExactly("2001-02-03/2008-04-30", "2001-03/2008-04-30");
        assertThat(imported.rejected().get(0).expected()).isEqualTo("a date as d/M/y or MMMM y");
    }

    @Test
    void a_year_of_two_digits_is_read_only_by_a_pattern_that_has_two() {
        Imported imported = tenure("""
                "from": {"type": "bound", "patterns": ["M/d/y"]}, "to": {"type": "bound", "patterns": ["M/d/y", "M/d/yy"]}
                """, "from,to\n1/2/2008,3/4/09\n1/2/08,3/4/2009\n");

        assertThat(spans(imported)).containsExactly("2008-01-02/2009-03-04");
        assertThat(imported.reasons()).containsExactly("\"1/2/08\" is no date");
    }

    private static Imported coded(String column, String cell) {
        return Imported.of(Imported.mapping("""
                        "columns": {"kind": %s},
                        "records": [{"aid_item": {"id": "a{#row}", "description": "x", "donors": ["us"], "recipient": "ua",
                          "sector": "{kind}"}}]
                        """.formatted(column)), "kind\n" + cell + "\n");
    }

    @Test
    void a_code_stands_for_what_its_list_says() {
        String list = "{\"type\": \"code\", \"words\": {\"1\": \"MILITARY\", \"2\": \"HUMANITARIAN\"}}";

        assertThat(coded(list, " 1 ").dataset().aidItems().get(0).sector()).hasToString("Optional[MILITARY]");
        assertThat(coded(list, "2.0").dataset().aidItems().get(0).sector()).hasToString("Optional[HUMANITARIAN]");
    }

    @Test
    void a_code_that_is_not_in_the_list_is_not_guessed() {
        Imported imported = coded("{\"type\": \"code\", \"words\": {\"Weapons\": \"MILITARY\"}}", "Waepons");

        assertThat(imported.dataset().aidItems()).isEmpty();
        assertThat(imported.reasons())
                .containsExactly("\"Waepons\" is not in the list of codes, did you mean \"Weapons\"?");
        assertThat(imported.rejected().get(0).expected()).isEqualTo("one of Weapons");
    }

    @Test
    void capitals_do_not_count_where_the_mapping_says_so() {
        String list = "{\"type\": \"code\", \"anyCase\": true, \"words\": {\"Weapons\": \"MILITARY\"}}";

        assertThat(coded(list, "WEAPONS").dataset().aidItems()).hasSize(1);
    }

    @Test
    void a_party_is_looked_up_on_the_day_of_its_row() {
        PartyResolver list = new PartyResolver() {
            @Override
            public Answer byName(String name, Optional<PartialDate> on) {
                return name.equals("Zaire")
                                && on.isPresent()
                                && on.get().toString().startsWith("19")
                        ? Answer.of(Id.of("cd"))
                        : Answer.none("\"" + name + "\" is nobody known", List.of("cd"));
            }

            @Override
            public Answer byCode(String scheme, String code, Optional<PartialDate> on) {
                return Answer.none("no code", List.of());
            }
        };
        Mapping mapping = Imported.mapping("""
                "columns": {"day": {"type": "date"}, "country": {"type": "party", "on": "day"}},
                "records": [{"office": {"id": "o{#row}", "title": "x", "party": "{country}"}}]
                """);

        Imported imported = Imported.of(
                TableImporter.of(mapping).withParties(list), "day,country\n1990,Zaire\n2000,Zaire\n".getBytes(UTF_8));

        assertThat(imported.dataset().offices())
                .singleElement()
                .satisfies(office -> assertThat(office.party()).contains(Id.of("cd")));
        assertThat(imported.reasons()).containsExactly("\"Zaire\" is nobody known");
        assertThat(imported.rejected().get(0).expected()).isEqualTo("one of cd");
    }

    @Test
    void without_a_list_of_parties_the_code_is_the_identifier() {
        Mapping mapping = Imported.mapping("""
                "columns": {"who": {"type": "party", "scheme": "cow"}},
                "records": [{"office": {"id": "o", "title": "x", "party": "{who}"}}]
                """);

        assertThat(Imported.of(mapping, "who\n200.0\n")
                        .dataset()
                        .offices()
                        .get(0)
                        .party())
                .contains(Id.of("cow-200"));
    }
}
