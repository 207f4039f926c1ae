package org.foedus.dataset;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foedus.agreement.Agreement;
import org.foedus.id.Id;

/** Finds the agreements that may lie on a circle of relations, of which each needs the other instrument to be earlier. */
final class Circles {
    private final Map<Id<Agreement>, Set<Id<Agreement>>> to = new HashMap<>();
    private final Map<Id<Agreement>, Set<Id<Agreement>>> from = new HashMap<>();

    private Circles(List<Agreement> agreements) {
        for (Agreement agreement : agreements) {
            agreement.relations().stream()
                    .filter(relation -> relation.kind().needsEarlierInstrument())
                    .flatMap(relation -> relation.to().stream())
                    .filter(other -> !other.equals(agreement.id()))
                    .forEach(other -> {
                        to.computeIfAbsent(agreement.id(), id -> new HashSet<>())
                                .add(other);
                        from.computeIfAbsent(other, id -> new HashSet<>()).add(agreement.id());
                    });
        }
    }

    /**
     * What is left once the agreements that lead nowhere, and those to which none leads, are taken away again and again: all that
     * lie on a circle, and those between two circles. Takes time in proportion to the relations.
     */
    static Set<Id<Agreement>> candidates(List<Agreement> agreements) {
        Circles circles = new Circles(agreements);
        circles.peel(circles.to, circles.from);
        circles.peel(circles.from, circles.to);
        return Set.copyOf(circles.to.keySet());
    }

    /** Takes away all that have no neighbour on one side, and then those that have none left. */
    private void peel(Map<Id<Agreement>, Set<Id<Agreement>>> side, Map<Id<Agreement>, Set<Id<Agreement>>> otherSide) {
        Deque<Id<Agreement>> ends = new ArrayDeque<>(otherSide.keySet());
        while (!ends.isEmpty()) {
            Id<Agreement> end = ends.remove();
            if (side.containsKey(end)) {
                continue;
            }
            Set<Id<Agreement>> neighbours = otherSide.remove(end);
            if (neighbours == null) {
                continue;
            }
            for (Id<Agreement> neighbour : neighbours) {
                Set<Id<Agreement>> left = side.get(neighbour);
                if (left != null && left.remove(end) && left.isEmpty()) {
                    side.remove(neighbour);
                    ends.add(neighbour);
                }
            }
        }
    }
}
