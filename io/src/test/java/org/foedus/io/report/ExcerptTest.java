package org.foedus.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.foedus.io.Position;

class ExcerptTest {

    @Example
    void a_text_is_marked_with_its_quotes() {
        Excerpt excerpt = at("{\"a\": \"b \\\" c\", \"d\": 1}", 7, 80);

        assertThat(excerpt.before()).isEqualTo("{\"a\": ");
        assertThat(excerpt.marked()).isEqualTo("\"b \\\" c\"");
        assertThat(excerpt.after()).isEqualTo(", \"d\": 1}");
        assertThat(excerpt.isCut()).isFalse();
    }

    @Example
    void a_number_is_marked_to_its_end_and_a_list_where_it_begins() {
        assertThat(at("{\"a\": -1.5e+3}", 7, 80).marked()).isEqualTo("-1.5e+3");
        assertThat(at("{\"a\": [1]}", 7, 80).marked()).isEqualTo("[");
        assertThat(at("{\"a\": \"no end", 7, 80).marked()).isEqualTo("\"no end");
    }

    @Example
    void the_end_of_a_line_is_a_place_and_what_is_beyond_is_not() {
        assertThat(at("{", 2, 80).marked()).isEmpty();
        assertThat(Excerpt.at(new Position("f", "", 1, 3), Map.of(1, "{"), 80)).isEmpty();
        assertThat(Excerpt.at(new Position("f", "", 2, 1), Map.of(1, "{"), 80)).isEmpty();
    }

    @Example
    void a_bracket_alone_comes_with_the_line_after_it() {
        assertThat(Excerpt.at(new Position("f", "", 1, 3), Map.of(1, "  {", 2, "\t\"id\": \"a\""), 80))
                .hasValueSatisfying(excerpt -> assertThat(excerpt.next()).isEqualTo("    \"id\": \"a\""));
    }

    @Example
    void of_a_long_line_a_window_is_shown_that_says_which_part_it_is() {
        String line = "x".repeat(5_000) + "\"value\"" + "y".repeat(5_000);

        Excerpt excerpt = at(line, 5_001, 29);

        assertThat(excerpt.before()).isEqualTo("…" + "x".repeat(10));
        assertThat(excerpt.marked()).isEqualTo("\"value\"");
        assertThat(excerpt.after()).isEqualTo("y".repeat(10) + "…");
        assertThat(excerpt.from()).isEqualTo(4_991);
        assertThat(excerpt.to()).isEqualTo(5_017);
        assertThat(excerpt.length()).isEqualTo(10_007);
    }

    @Example
    void wide_characters_take_two_columns_and_marks_none() {
        assertThat(Columns.of("防衛")).isEqualTo(4);
        assertThat(Columns.of("e\u0301")).isEqualTo(1);
        assertThat(at("防衛防衛防衛\"x\"", 7, 9).before()).isEqualTo("…防衛");
    }

    @Property(tries = 300)
    void an_excerpt_fits_and_is_a_part_of_its_line(
            @ForAll @StringLength(max = 300) String characters,
            @ForAll @IntRange(min = 1, max = 301) int column,
            @ForAll @IntRange(min = 20, max = 100) int room) {
        String line = characters.replaceAll("[\r\n]", " ");
        Excerpt.at(new Position("f", "", 1, column), Map.of(1, line), room).ifPresent(excerpt -> {
            String shown = excerpt.before() + excerpt.marked() + excerpt.after();
            assertThat(Columns.of(shown)).isLessThanOrEqualTo(room);
            assertThat(shown.chars()).noneMatch(Character::isISOControl);
            assertThat(excerpt.from()).isLessThanOrEqualTo(column);
            assertThat(excerpt.isCut()).isEqualTo(excerpt.to() - excerpt.from() + 1 < line.length());
        });
    }

    private static Excerpt at(String line, int column, int room) {
        return Excerpt.at(new Position("f", "", 1, column), Map.of(1, line), room)
                .orElseThrow();
    }
}
