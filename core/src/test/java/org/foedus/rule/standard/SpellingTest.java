package org.foedus.rule.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpellingTest {

    @Test
    void word_with_the_fewest_changes_is_nearest() {
        assertThat(Spelling.nearest("kishida", List.of(List.of("ishiba", "kishda", "kisida-fumio"))))
                .contains("kishda");
    }

    @Test
    void first_in_the_alphabet_wins_a_tie_in_any_order() {
        assertThat(Spelling.nearest("cat", List.of(List.of("hat", "bat"), List.of("rat"))))
                .contains("bat");
        assertThat(Spelling.nearest("cat", List.of(List.of("rat", "bat", "hat"))))
                .contains("bat");
    }

    @Test
    void case_is_not_told_apart() {
        assertThat(Spelling.nearest("jp", List.of(List.of("UA", "JP")))).contains("JP");
    }

    @Test
    void word_farther_than_a_third_of_its_letters_is_not_near() {
        assertThat(Spelling.nearest("abcdef", List.of(List.of("abcdxx")))).contains("abcdxx");
        assertThat(Spelling.nearest("abcdef", List.of(List.of("abcxxx")))).isEmpty();
        assertThat(Spelling.nearest("abc", List.of(List.of()))).isEmpty();
    }
}
