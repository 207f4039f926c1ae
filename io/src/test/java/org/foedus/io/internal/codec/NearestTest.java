package org.foedus.io.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    private static final List<String> KNOWN = List.of("id", "signatories", "statedEnd", "term", "termination");

    @ParameterizedTest
    @CsvSource({
        "signatores, signatories",
        "singatories, signatories",
        "statedend, statedEnd",
        "terms, term",
        "terminaton, termination",
        "ID, id"
    })
    void a_slip_of_the_pen_is_recognised(String written, String meant) {
        assertThat(Nearest.of(written, KNOWN)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"xy", "whatever", "on", "__proto__"})
    void another_word_is_not(String written) {
        assertThat(Nearest.of(written, KNOWN)).isEmpty();
    }

    @Test
    void a_name_of_a_million_letters_costs_nothing() {
        assertThat(Nearest.hint("x".repeat(1_000_000), KNOWN)).isEmpty();
    }
}
