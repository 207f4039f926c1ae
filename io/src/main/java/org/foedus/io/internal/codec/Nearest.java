package org.foedus.io.internal.codec;

import java.util.Collection;
import java.util.Optional;

/** Finds the name that somebody may have meant. */
public final class Nearest {
    private Nearest() {}

    /** What a message adds: {@code ", did you mean "signatories"?"}, or nothing. */
    public static String hint(String name, Collection<String> known) {
        return of(name, known).map(near -> ", did you mean \"" + near + "\"?").orElse("");
    }

    /** The known name that differs least, if it differs in no more than a third of its letters. */
    public static Optional<String> of(String name, Collection<String> known) {
        String best = "";
        int least = Integer.MAX_VALUE;
        for (String candidate : known) {
            int most = Math.min(Math.max(2, candidate.length() / 3), candidate.length() - 1);
            if (Math.abs(name.length() - candidate.length()) > most) {
                continue;
            }
            int distance = distance(name, candidate);
            if (distance < least && distance <= most) {
                least = distance;
                best = candidate;
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    /** How many letters have to be added, dropped, changed or swapped with their neighbour; case does not count. */
    private static int distance(String one, String other) {
        int[][] table = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    table[i][j] = i + j;
                    continue;
                }
                int changed = same(one.charAt(i - 1), other.charAt(j - 1)) ? 0 : 1;
                table[i][j] =
                        Math.min(Math.min(table[i - 1][j] + 1, table[i][j - 1] + 1), table[i - 1][j - 1] + changed);
                if (i > 1
                        && j > 1
                        && same(one.charAt(i - 1), other.charAt(j - 2))
                        && same(one.charAt(i - 2), other.charAt(j - 1))) {
                    table[i][j] = Math.min(table[i][j], table[i - 2][j - 2] + 1);
                }
            }
        }
        return table[one.length()][other.length()];
    }

    private static boolean same(char one, char other) {
        return Character.toLowerCase(one) == Character.toLowerCase(other);
    }
}
