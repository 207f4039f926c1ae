package org.foedus.internal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the known word that a misspelt one most likely stands for.
 *
 * <p>Words that begin alike stand together, so their common beginning is compared once, and where it is too far from the
 * wanted word already, all of them are passed over. The time taken therefore hardly grows with the number of words.
 */
public final class Spelling {
    private final String wanted;
    private final int limit;
    private final List<String> known;

    private Spelling(String wanted, int limit, List<String> known) {
        this.wanted = wanted;
        this.limit = limit;
        this.known = known;
    }

    /**
     * The known word that takes the fewest letters inserted, deleted or replaced (Levenshtein's distance); the first in
     * alphabetical order where several do. Upper and lower case are not told apart. Empty if every word is farther than a
     * third of its letters.
     *
     * @param word the misspelt word
     * @param known lists of words, each in alphabetical order
     */
    public static Optional<String> nearest(String word, List<List<String>> known) {
        String wanted = word.toLowerCase(Locale.ROOT);
        int farthest = Math.max(1, word.length() / 3);
        for (int distance = 0; distance <= farthest; distance++) {
            int limit = distance;
            Optional<String> nearest = known.stream()
                    .flatMap(words -> new Spelling(wanted, limit, words).first().stream())
                    .min(Comparator.naturalOrder());
            if (nearest.isPresent()) {
                return nearest;
            }
        }
        return Optional.empty();
    }

    /** The first of the words that is no farther than the limit. */
    private Optional<String> first() {
        int[] nothingRead = new int[wanted.length() + 1];
        Arrays.setAll(nothingRead, column -> column);
        return known.isEmpty() ? Optional.empty() : first(0, known.size(), 0, nothingRead);
    }

    /**
     * The first of the words from one position to before another that is no farther than the limit.
     *
     * @param depth how many letters these words have in common
     * @param row the distance of these letters from each beginning of the wanted word
     */
    private Optional<String> first(int from, int to, int depth, int[] row) {
        int next = from;
        while (next < to && known.get(next).length() == depth) {
            if (row[wanted.length()] <= limit) {
                return Optional.of(known.get(next));
            }
            next++;
        }
        while (next < to) {
            char letter = known.get(next).charAt(depth);
            int end = end(next, to, depth, letter);
            int[] below = row(row, Character.toLowerCase(letter));
            if (Arrays.stream(below).anyMatch(distance -> distance <= limit)) {
                Optional<String> found = first(next, end, depth + 1, below);
                if (found.isPresent()) {
                    return found;
                }
            }
            next = end;
        }
        return Optional.empty();
    }

    /** The position after the last word that has a letter at the depth, if the first one has it. */
    private int end(int first, int to, int depth, char letter) {
        int low = first + 1;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (known.get(middle).charAt(depth) == letter) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int[] row(int[] above, char letter) {
        int[] here = new int[above.length];
        here[0] = above[0] + 1;
        for (int column = 1; column < here.length; column++) {
            int replaced = above[column - 1] + (wanted.charAt(column - 1) == letter ? 0 : 1);
            here[column] = Math.min(replaced, 1 + Math.min(above[column], here[column - 1]));
        }
        return here;
    }
}
