package org.foedus.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.foedus.time.DateSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierTest {

    @Test
    void scheme_and_value_are_kept() {
        Identifier identifier = Identifier.of(Identifier.ISO_3166_1_ALPHA_2, "UA");
        assertThat(identifier.scheme()).isEqualTo("iso3166-1-alpha2");
        assertThat(identifier.value()).isEqualTo("UA");
        assertThat(identifier.valid()).isEmpty();
        assertThat(identifier).hasToString("iso3166-1-alpha2:UA");
    }

    @Test
    void dates_are_kept_beside_the_text() {
        DateSpan valid = DateSpan.parse("1955-05-05/1990-10-02");
        Identifier identifier = Identifier.of(Identifier.COW, "260", valid);
        assertThat(identifier.valid()).contains(valid);
        assertThat(identifier).hasToString("cow:260");
        assertThat(identifier).isNotEqualTo(Identifier.parse("cow:260"));
    }

    @Test
    void the_first_colon_parts_scheme_and_value() {
        assertThat(Identifier.parse("urn:a:b")).isEqualTo(Identifier.of("urn", "a:b"));
        assertThat(Identifier.parse("unts:I-541")).isEqualTo(Identifier.of(Identifier.UNTS, "I-541"));
        assertThat(Identifier.parse("x:Treaty No. 4").value()).isEqualTo("Treaty No. 4");
    }

    @Test
    void equality_is_by_scheme_value_and_dates() {
        Identifier identifier = Identifier.of("cow", "369", DateSpan.always());
        assertThat(identifier)
                .isEqualTo(Identifier.of("cow", "369", DateSpan.always()))
                .hasSameHashCodeAs(Identifier.of("cow", "369", DateSpan.always()))
                .isNotEqualTo(Identifier.of("gw", "369", DateSpan.always()))
                .isNotEqualTo(Identifier.of("cow", "365", DateSpan.always()));
        assertThat(identifier).isNotEqualTo("cow:369");
    }

    @Test
    void the_common_schemes_are_distinct_and_well_formed() {
        List<String> schemes = List.of(
                Identifier.ISO_3166_1_ALPHA_2,
                Identifier.ISO_3166_1_ALPHA_3,
                Identifier.COW,
                Identifier.GLEDITSCH_WARD,
                Identifier.ISO_4217,
                Identifier.UNTS,
                Identifier.ATOP);
        assertThat(schemes)
                .doesNotHaveDuplicates()
                .allSatisfy(scheme -> assertThat(Identifier.of(scheme, "1")).hasToString(scheme + ":1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-x", "a b", "a:b", "größe"})
    void a_scheme_of_another_form_is_refused(String scheme) {
        assertThatThrownBy(() -> Identifier.of(scheme, "1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith('"' + scheme + "\" is not an identifier scheme")
                .hasMessageContaining("such as \"cow\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", " 1", "1 ", "a\nb", "a\tb"})
    void a_value_that_is_blank_or_padded_or_not_on_one_line_is_refused(String value) {
        assertThatThrownBy(() -> Identifier.of("cow", value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is not a value of identifier scheme \"cow\"")
                .hasMessageContaining("not blank")
                .hasMessageNotContaining("\n");
    }

    @Test
    void a_text_without_colon_is_refused() {
        assertThatThrownBy(() -> Identifier.parse("UA"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"UA\" is not an identifier: expected SCHEME:VALUE such as iso3166-1-alpha2:UA");
        assertThatThrownBy(() -> Identifier.parse(":UA")).hasMessageContaining("\"\" is not an identifier scheme");
        assertThatThrownBy(() -> Identifier.parse("cow:")).hasMessageContaining("\"\" is not a value");
    }

    @Property(tries = 200)
    void the_text_form_parses_back(
            @ForAll @AlphaChars @NumericChars @StringLength(min = 1, max = 20) String scheme,
            @ForAll @AlphaChars @NumericChars @Chars({':', '/', '-', '.'}) @StringLength(min = 1, max = 20)
                    String value) {
        Identifier identifier = Identifier.of(scheme, value);
        assertThat(Identifier.parse(identifier.toString())).isEqualTo(identifier);
    }
}
