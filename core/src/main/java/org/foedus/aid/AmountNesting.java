package org.foedus.aid;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.foedus.aid.AmountTotal.Addend;

/** Which amounts lie in which others, directly or by way of others. */
final class AmountNesting {
    private final Map<String, Set<String>> stated;
    private final Map<String, Set<String>> supposed;

    AmountNesting(Map<String, Addend> all) {
        this.stated = closure(direct(all, true));
        this.supposed = closure(direct(all, false));
    }

    /** Those of some amounts in which an amount lies by the text. */
    Set<String> statedWholes(String id, Collection<String> among) {
        Set<String> wholes = new TreeSet<>(of(stated, id));
        wholes.retainAll(among);
        wholes.removeIf(whole -> of(stated, whole).contains(id));
        return wholes;
    }

    /** Those of some amounts in which an amount lies, by the text or perhaps. */
    Set<String> wholes(String id, Collection<String> among) {
        Set<String> wholes = new TreeSet<>(of(supposed, id));
        wholes.retainAll(among);
        wholes.removeIf(whole -> of(supposed, whole).contains(id));
        return wholes;
    }

    /** Those of some amounts that lie in an amount by the text. */
    Set<String> statedInside(String id, Collection<String> among) {
        Set<String> inside = new TreeSet<>(among);
        inside.removeIf(part -> !statedWholes(part, Set.of(id)).contains(id));
        return inside;
    }

    /** Those of some amounts that lie in an amount, by the text or perhaps. */
    Set<String> inside(String id, Collection<String> among) {
        Set<String> inside = new TreeSet<>(among);
        inside.removeIf(part -> !wholes(part, Set.of(id)).contains(id));
        return inside;
    }

    /** Those of some amounts of which by the text each lies in the other, this one among them. */
    Set<String> statedCircle(String id, Collection<String> among) {
        Set<String> circle = new TreeSet<>(of(stated, id));
        circle.retainAll(among);
        circle.removeIf(other -> !of(stated, other).contains(id));
        circle.add(id);
        return circle;
    }

    /** Those of some amounts that lie in no other of them. */
    Set<String> outermost(Collection<String> some) {
        Set<String> outermost = new TreeSet<>(some);
        outermost.removeIf(one -> !wholes(one, some).isEmpty());
        return outermost;
    }

    /** The outermost of some amounts, in groups that have nothing in common. */
    List<Set<String>> apart(Collection<String> some) {
        List<Set<String>> groups = new ArrayList<>();
        List<Set<String>> held = new ArrayList<>();
        for (String one : outermost(some)) {
            Set<String> group = new TreeSet<>(Set.of(one));
            Set<String> holds = held(one);
            for (int i = groups.size() - 1; i >= 0; i--) {
                if (held.get(i).stream().anyMatch(holds::contains)) {
                    group.addAll(groups.remove(i));
                    holds.addAll(held.remove(i));
                }
            }
            groups.add(group);
            held.add(holds);
        }
        return groups;
    }

    private Set<String> held(String id) {
        Set<String> held = new TreeSet<>(Set.of(id));
        supposed.forEach((part, wholes) -> {
            if (wholes.contains(id)) {
                held.add(part);
            }
        });
        return held;
    }

    private static Map<String, Set<String>> direct(Map<String, Addend> all, boolean statedOnly) {
        Map<String, Set<String>> direct = new TreeMap<>();
        all.keySet().forEach(id -> direct.put(id, new TreeSet<>()));
        all.forEach((id, addend) -> {
            others(addend.amount().partOf(), statedOnly).forEach(whole -> join(direct, id, whole));
            others(addend.amount().comprises(), statedOnly).forEach(part -> join(direct, part, id));
        });
        return direct;
    }

    private static List<String> others(List<AmountPart> parts, boolean statedOnly) {
        return parts.stream()
                .filter(part -> part.stated() || !statedOnly)
                .flatMap(part -> part.commitment().stream())
                .map(other -> other.value())
                .toList();
    }

    private static void join(Map<String, Set<String>> direct, String part, String whole) {
        if (direct.containsKey(part) && direct.containsKey(whole) && !part.equals(whole)) {
            of(direct, part).add(whole);
        }
    }

    private static Map<String, Set<String>> closure(Map<String, Set<String>> direct) {
        Map<String, Set<String>> closure = new TreeMap<>();
        direct.forEach((id, wholes) -> {
            Set<String> reached = new TreeSet<>();
            Deque<String> next = new ArrayDeque<>(wholes);
            while (!next.isEmpty()) {
                String whole = next.pop();
                if (reached.add(whole)) {
                    next.addAll(of(direct, whole));
                }
            }
            closure.put(id, reached);
        });
        return closure;
    }

    private static Set<String> of(Map<String, Set<String>> wholes, String id) {
        Set<String> found = wholes.get(id);
        return found == null ? Set.of() : found;
    }
}
