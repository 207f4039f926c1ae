package org.foedus.rule.standard;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the known word that a misspelt one most likely stands for. */
final class Spelling {
    private Spelling() {}

    /**
     * The known word that takes the fewest letters inserted, deleted or replaced (Levenshtein's distance); the first in
     * alphabetical order where several do. Upper and lower case are not told apart. Empty if every word is farther than a
     * third of its letters.
     */
    static Optional<String> nearest(String word, List<? extends Iterable<String>> known) {
        String wanted = word.toLowerCase(Locale.ROOT);
        int limit = Math.max(1, word.length() / 3);
        int best = limit + 1;
        Optional<String> nearest = Optional.empty();
        for (Iterable<String> words : known) {
            for (String candidate : words) {
                if (Math.abs(candidate.length() - word.length()) > best) {
                    continue;
                }
                int distance = distance(wanted, candidate.toLowerCase(Locale.ROOT));
                boolean first = nearest.isEmpty() || candidate.compareTo(nearest.orElseThrow()) < 0;
                if (distance < best || (distance == best && distance <= limit && first)) {
                    best = distance;
                    nearest = Optional.of(candidate);
                }
            }
        }
        return nearest;
    }

    private static int distance(String from, String to) {
        int[] above = new int[to.length() + 1];
        Arrays.setAll(above, column -> column);
        for (int row = 1; row <= from.length(); row++) {
            int[] here = new int[to.length() + 1];
            here[0] = row;
            for (int column = 1; column <= to.length(); column++) {
                int replaced = above[column - 1] + (from.charAt(row - 1) == to.charAt(column - 1) ? 0 : 1);
                here[column] = Math.min(replaced, 1 + Math.min(above[column], here[column - 1]));
            }
            above = here;
        }
        return above[to.length()];
    }
}
