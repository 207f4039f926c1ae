package org.foedus.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.foedus.time.Bound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "7", "ua-uk-2024", "UA.uk_2024:1-b", "Z-"})
    void a_well_formed_value_is_kept(String value) {
        assertThat(Id.<String>of(value).value()).isEqualTo(value);
        assertThat(Id.<String>of(value)).hasToString(value);
    }

    @Test
    void up_to_120_characters_are_allowed() {
        assertThat(Id.<String>of("x".repeat(120)).value()).hasSize(120);
        assertThatThrownBy(() -> Id.of("x".repeat(121)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at most 120 characters")
                .hasMessageContaining("x…\" has 121");
    }

    @Test
    void an_empty_value_is_refused() {
        assertThatThrownBy(() -> Id.of(""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an id must have 1 to 120 characters, but is empty");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ua uk | character 3 is ' ' (U+0020)",
                "-ua   | character 1 is '-' (U+002D)",
                ".     | character 1 is '.' (U+002E)",
                "ua/uk | character 3 is '/' (U+002F)",
                "Kyïv  | character 3 is 'ï' (U+00EF)",
                "a٣    | character 2 is '٣' (U+0663)",
                "a@b   | character 2 is '@' (U+0040)",
                "a[b   | character 2 is '[' (U+005B)",
                "a{b   | character 2 is '{' (U+007B)",
                "a😀   | character 2 is '😀' (U+1F600)"
            })
    void the_first_character_that_is_not_allowed_is_named(String value, String problem) {
        assertThatThrownBy(() -> Id.of(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith('"' + value + "\" is not an id: ")
                .hasMessageContaining(problem)
                .hasMessageContaining("allowed are A to Z, a to z, 0 to 9");
    }

    @Test
    void a_control_character_does_not_break_the_message() {
        assertThatThrownBy(() -> Id.of("a\nb"))
                .hasMessageContaining("character 2 is U+000A")
                .hasMessageNotContaining("\n");
    }

    @Test
    void equality_is_by_value_and_case_matters() {
        Id<String> id = Id.of("ua");
        assertThat(id).isEqualTo(Id.<String>of("ua")).hasSameHashCodeAs(Id.<String>of("ua"));
        assertThat(id).isNotEqualTo(Id.<String>of("UA"));
        assertThat(id).isNotEqualTo("ua");
    }

    @Test
    void ids_sort_by_value_where_asked() {
        assertThat(Stream.of("b", "a-1", "B", "a").map(Id::<String>of).sorted(Id.byValue()))
                .extracting(Id::value)
                .containsExactly("B", "a", "a-1", "b");
    }

    @Property(tries = 200)
    void the_text_form_reads_back_and_an_event_accepts_the_same(@ForAll("values") String value) {
        assertThat(Id.<String>of(Id.of(value).toString()).value()).isEqualTo(value);
        assertThat(Bound.until(value)).hasToString("until:" + value);
    }

    @Property(tries = 300)
    void ids_and_events_refuse_the_same_texts(@ForAll("texts") String text) {
        assertThat(isAccepted(() -> Id.of(text))).isEqualTo(isAccepted(() -> Bound.until(text)));
    }

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('A', 'Z')
                .numeric()
                .withChars("._:-")
                .ofMinLength(1)
                .ofMaxLength(120)
                .filter(value -> Character.isLetterOrDigit(value.charAt(0)));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withCharRange(' ', '\u00ff').ofMaxLength(3);
    }

    private static boolean isAccepted(Runnable action) {
        try {
            action.run();
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
