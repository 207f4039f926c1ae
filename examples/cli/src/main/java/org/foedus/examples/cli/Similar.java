package org.foedus.examples.cli;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Finds the name that somebody may have meant: the one with which theirs shares most pairs of letters (Dice's coefficient). */
final class Similar {
    private static final double LEAST = 0.5;

    private Similar() {}

    /** The most similar of the names; empty if none is similar. */
    static Optional<String> to(String name, Collection<String> known) {
        String best = "";
        double most = LEAST;
        for (String candidate : known) {
            double likeness = likeness(pairs(name), pairs(candidate));
            if (likeness > most) {
                most = likeness;
                best = candidate;
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    private static double likeness(Set<String> one, Set<String> other) {
        Set<String> shared = new HashSet<>(one);
        shared.retainAll(other);
        return 2.0 * shared.size() / (one.size() + other.size());
    }

    private static Set<String> pairs(String name) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < name.length(); i++) {
            pairs.add(name.substring(i, i + 2));
        }
        return pairs;
    }
}
