package org.foedus.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SpellingTest {

    @Test
    void word_with_the_fewest_changes_is_nearest() {
        assertThat(Spelling.nearest("kishida", List.of(List.of("ishiba", "kishda", "kisida-fumio"))))
                .contains("kishda");
    }

    @Test
    void first_in_the_alphabet_wins_a_tie_in_any_order_of_the_lists() {
        assertThat(Spelling.nearest("cat", List.of(List.of("bat", "hat"), List.of("rat"))))
                .contains("bat");
        assertThat(Spelling.nearest("cat", List.of(List.of("rat"), List.of("hat"), List.of("bat"))))
                .contains("bat");
    }

    @Test
    void case_is_not_told_apart() {
        assertThat(Spelling.nearest("jp", List.of(List.of("JP", "UA")))).contains("JP");
    }

    @Test
    void word_farther_than_a_third_of_its_letters_is_not_near() {
        assertThat(Spelling.nearest("abcdef", List.of(List.of("abcdxx")))).contains("abcdxx");
        assertThat(Spelling.nearest("abcdef", List.of(List.of("abcxxx")))).isEmpty();
        assertThat(Spelling.nearest("abc", List.of(List.of()))).isEmpty();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void nearest_is_what_measuring_every_word_finds(
            @ForAll("words") String word, @ForAll("lists") List<List<String>> known) {
        int limit = Math.max(1, word.length() / 3);
        Optional<String> measured = known.stream()
                .flatMap(List::stream)
                .filter(one -> distance(word, one) <= limit)
                .min(Comparator.<String>comparingInt(one -> distance(word, one)).thenComparing(one -> one));

        assertThat(Spelling.nearest(word, known)).isEqualTo(measured);
    }

    /** Levenshtein's distance, as its definition reads. */
    private static int distance(String from, String to) {
        if (from.isEmpty() || to.isEmpty()) {
            return from.length() + to.length();
        }
        boolean same = Character.toLowerCase(from.charAt(0)) == Character.toLowerCase(to.charAt(0));
        int kept = distance(from.substring(1), to.substring(1)) + (same ? 0 : 1);
        return Math.min(kept, 1 + Math.min(distance(from.substring(1), to), distance(from, to.substring(1))));
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withChars("abB-").ofMinLength(1).ofMaxLength(5);
    }

    @Provide
    Arbitrary<List<List<String>>> lists() {
        return words().set()
                .ofMaxSize(20)
                .map(words -> words.stream().sorted().toList())
                .list()
                .ofMaxSize(3);
    }
}
