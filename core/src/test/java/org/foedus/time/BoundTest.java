package org.foedus.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoundTest {

    @Test
    void each_kind_has_its_text_form() {
        assertThat(Bound.at(PartialDate.of(2024, 6))).hasToString("2024-06");
        assertThat(Bound.at(LocalDate.of(2024, 6, 13))).hasToString("2024-06-13");
        assertThat(Bound.open()).hasToString("..");
        assertThat(Bound.unknown()).hasToString("unknown");
        assertThat(Bound.censored(PartialDate.of(2018, 12, 31))).hasToString("censored:2018-12-31");
        assertThat(Bound.until("ua-nato-accession")).hasToString("until:ua-nato-accession");
    }

    @Test
    void each_text_form_is_read_as_its_kind() {
        assertThat(Bound.parse("2024-06?")).isEqualTo(new Bound.At(PartialDate.parse("2024-06?")));
        assertThat(Bound.parse("..")).isEqualTo(new Bound.Open());
        assertThat(Bound.parse("unknown")).isEqualTo(new Bound.Unknown());
        assertThat(Bound.parse("censored:2018")).isEqualTo(new Bound.Censored(PartialDate.of(2018)));
        assertThat(Bound.parse("until:a:b_c.d-1")).isEqualTo(new Bound.Until("a:b_c.d-1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ongoing", "open", "Unknown", "...", "present", "?"})
    void a_text_that_is_no_bound_is_refused_with_the_forms_there_are(String text) {
        assertThatThrownBy(() -> Bound.parse(text))
                .isInstanceOf(DateTimeParseException.class)
                .hasMessageStartingWith('"' + text + "\" is not a bound")
                .hasMessageContaining("\"..\" for none")
                .hasMessageContaining("\"censored:DATE\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-13             | month 13 does not exist      | 5",
                "13.06.2024          | expected YYYY                | 0",
                "censored:2024-02-30 | 2024-02 has 29 days          | 17",
                "censored:           | \"\" is not a date           | 9",
                "until:              | \"\" is not the id of an event | 6",
                "until:a b           | \"a b\" is not the id of an event | 6"
            })
    void a_part_that_is_wrong_is_named(String text, String problem, int index) {
        DateTimeParseException thrown = catchThrowableOfType(DateTimeParseException.class, () -> Bound.parse(text));
        assertThat(thrown).hasMessageContaining(problem);
        assertThat(thrown.getParsedString()).isEqualTo(text);
        assertThat(thrown.getErrorIndex()).isEqualTo(index);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-a", "a/b", "a b", "ä"})
    void an_event_needs_a_well_formed_id(String event) {
        assertThatThrownBy(() -> Bound.until(event))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith('"' + event + "\" is not the id of an event")
                .hasMessageContaining("1 to 120 letters");
    }

    @Test
    void an_event_id_has_at_most_120_characters() {
        assertThat(Bound.until("e".repeat(120)).toString()).hasSize(126);
        assertThatThrownBy(() -> Bound.until("e".repeat(121))).hasMessageContaining("1 to 120");
    }

    @Property(tries = 200)
    void the_text_form_parses_back(@ForAll("bounds") Bound bound) {
        assertThat(Bound.parse(bound.toString())).isEqualTo(bound);
    }

    @Provide
    Arbitrary<Bound> bounds() {
        return Spans.bounds();
    }
}
