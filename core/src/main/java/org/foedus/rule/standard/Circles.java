package org.foedus.rule.standard;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;

/** Finds what leads back to itself. */
final class Circles {
    private Circles() {}

    /**
     * Whether one gets from a thing back to it.
     *
     * @param start the thing
     * @param next the things to which each thing leads
     */
    static <T> boolean leadsBack(T start, Function<T, ? extends Collection<T>> next) {
        Set<T> seen = new HashSet<>();
        Deque<T> open = new ArrayDeque<>(next.apply(start));
        while (!open.isEmpty()) {
            T one = open.pop();
            if (one.equals(start)) {
                return true;
            }
            if (seen.add(one)) {
                open.addAll(next.apply(one));
            }
        }
        return false;
    }
}
