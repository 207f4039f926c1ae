package org.foedus.rule.standard;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.foedus.agreement.Agreement;
import org.foedus.agreement.Relation;
import org.foedus.dataset.DatasetIndex;
import org.foedus.id.Id;
import org.foedus.rule.DataPath;
import org.foedus.rule.Outcomes;
import org.foedus.rule.Rule;
import org.foedus.rule.RuleContext;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.Severity;

/** No chain of relations to earlier instruments comes back to where it began. */
final class RelationNotCircular implements Rule<Agreement> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("relation-not-circular")
            .title("Relations to earlier instruments lead to no circle")
            .rationale(
                    "What amends, renews, replaces or carries out another instrument is the later of the two. A chain"
                            + " of such relations that comes back to where it began would make each of them later than itself, so"
                            + " one relation is wrong or runs the other way.")
            .authority("VCLT 30, 39, 59")
            .severity(Severity.ERROR)
            .addTags("relations")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Class<Agreement> judges() {
        return Agreement.class;
    }

    @Override
    public void judge(Agreement agreement, RuleContext context, Outcomes outcomes) {
        for (int i = 0; i < agreement.relations().size(); i++) {
            Relation relation = agreement.relations().get(i);
            if (!relation.kind().needsEarlierInstrument()
                    || relation.to().isEmpty()
                    || relation.to().get().equals(agreement.id())) {
                continue;
            }
            DataPath at = context.path().member("relations").element(i).member("to");
            List<Id<Agreement>> way = context.index().mayBeCircular(agreement.id())
                    ? way(relation.to().get(), agreement.id(), context.index())
                    : List.of();
            if (way.isEmpty()) {
                outcomes.compliant(at);
            } else {
                outcomes.violated(
                        at,
                        "the relations lead from \"" + agreement.id() + "\" over "
                                + Names.list(
                                        way.stream().map(id -> "\"" + id + "\"").toList())
                                + " back to it; turn the relation that runs the wrong way");
            }
        }
    }

    /** The shortest way from an agreement to another along such relations, without the last; empty if there is none. */
    private static List<Id<Agreement>> way(Id<Agreement> from, Id<Agreement> to, DatasetIndex index) {
        Deque<List<Id<Agreement>>> ways = new ArrayDeque<>();
        Set<Id<Agreement>> seen = new HashSet<>(List.of(from));
        ways.add(List.of(from));
        while (!ways.isEmpty()) {
            List<Id<Agreement>> way = ways.remove();
            for (Id<Agreement> next : earlier(way.get(way.size() - 1), index)) {
                if (next.equals(to)) {
                    return way;
                }
                if (seen.add(next)) {
                    List<Id<Agreement>> longer = new ArrayList<>(way);
                    longer.add(next);
                    ways.add(longer);
                }
            }
        }
        return List.of();
    }

    private static List<Id<Agreement>> earlier(Id<Agreement> id, DatasetIndex index) {
        return index.agreement(id).map(Agreement::relations).orElse(List.of()).stream()
                .filter(relation -> relation.kind().needsEarlierInstrument())
                .flatMap(relation -> relation.to().stream())
                .filter(index::mayBeCircular)
                .toList();
    }
}
