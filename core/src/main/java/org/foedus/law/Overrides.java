package org.foedus.law;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.foedus.id.Id;

/**
 * Which norms of a case give way to which. A norm gives way to one that speaks, overrides it, and does not give way itself.
 * Norms that override each other in a circle do not make each other give way. Norms go by their numbers in the case.
 */
final class Overrides {
    /** For each norm, those that override it. */
    private final List<BitSet> overriders;

    private final boolean hasCircles;

    Overrides(List<NormInCase> norms) {
        Map<Id<Norm>, List<Integer>> numbers = new HashMap<>();
        for (int i = 0; i < norms.size(); i++) {
            numbers.computeIfAbsent(norms.get(i).norm().id(), id -> new ArrayList<>())
                    .add(i);
        }
        overriders = emptySets(norms.size());
        for (int i = 0; i < norms.size(); i++) {
            for (Id<Norm> overridden : norms.get(i).norm().overrides()) {
                for (int number : numbers.getOrDefault(overridden, List.of())) {
                    overriders.get(number).set(i);
                }
            }
        }
        hasCircles = !circular(overriders).isEmpty();
    }

    /** Those that override a norm, whether they speak or not. */
    BitSet overriding(int norm) {
        return (BitSet) overriders.get(norm).clone();
    }

    /** The norms that override each other in a circle. */
    BitSet circular(BitSet speaking) {
        return hasCircles ? circular(among(speaking)) : new BitSet();
    }

    /** For each norm, those to which it gives way when certain norms speak. */
    List<BitSet> givingWay(BitSet speaking) {
        List<BitSet> edges = among(speaking);
        if (hasCircles) {
            edges = withoutCircles(edges);
        }
        List<BitSet> result = emptySets(edges.size());
        BitSet settled = new BitSet();
        for (int i = 0; i < edges.size(); i++) {
            settle(i, edges, result, settled);
        }
        return result;
    }

    private List<BitSet> among(BitSet speaking) {
        List<BitSet> edges = emptySets(overriders.size());
        for (int i = speaking.nextSetBit(0); i >= 0; i = speaking.nextSetBit(i + 1)) {
            edges.get(i).or(overriders.get(i));
            edges.get(i).and(speaking);
        }
        return edges;
    }

    /** Settles those that a norm may give way to before the norm itself; without circles this ends. */
    private static void settle(int norm, List<BitSet> edges, List<BitSet> result, BitSet settled) {
        if (settled.get(norm)) {
            return;
        }
        settled.set(norm);
        BitSet above = edges.get(norm);
        for (int i = above.nextSetBit(0); i >= 0; i = above.nextSetBit(i + 1)) {
            settle(i, edges, result, settled);
            if (result.get(i).isEmpty()) {
                result.get(norm).set(i);
            }
        }
    }

    private static BitSet circular(List<BitSet> edges) {
        BitSet circular = new BitSet();
        for (int i = 0; i < edges.size(); i++) {
            circular.set(i, reachable(i, edges).get(i));
        }
        return circular;
    }

    private static List<BitSet> withoutCircles(List<BitSet> edges) {
        List<BitSet> kept = emptySets(edges.size());
        for (int i = 0; i < edges.size(); i++) {
            BitSet above = edges.get(i);
            for (int j = above.nextSetBit(0); j >= 0; j = above.nextSetBit(j + 1)) {
                kept.get(i).set(j, !reachable(j, edges).get(i));
            }
        }
        return kept;
    }

    /** The norms reached from one by one edge or more. */
    private static BitSet reachable(int from, List<BitSet> edges) {
        BitSet reached = new BitSet();
        Deque<Integer> next = new ArrayDeque<>(List.of(from));
        while (!next.isEmpty()) {
            BitSet above = (BitSet) edges.get(next.remove()).clone();
            above.andNot(reached);
            reached.or(above);
            above.stream().forEach(next::add);
        }
        return reached;
    }

    private static List<BitSet> emptySets(int count) {
        List<BitSet> sets = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            sets.add(new BitSet());
        }
        return sets;
    }
}
