package org.foedus.rule.standard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foedus.agreement.Agreement;
import org.foedus.agreement.Lifetime;
import org.foedus.id.Id;
import org.foedus.id.Identifier;
import org.foedus.reason.Outcome;
import org.foedus.rule.GroupRule;
import org.foedus.rule.Outcomes;
import org.foedus.rule.Placed;
import org.foedus.rule.RuleContext;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.Severity;
import org.foedus.source.Source;
import org.foedus.time.PartialDate;

/** Two sources that know an agreement under one code have it begin and end on the same days. */
final class LinkedRecordsAgree implements GroupRule<String, Agreement> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("linked-records-agree")
            .title("Sources that know an agreement under one code give it the same days")
            .rationale(
                    "Lists of agreements name the codes of other lists, so that what two of them say of one agreement"
                            + " can be laid side by side. Where they differ on its first or its last day, one of them erred, or they"
                            + " count by different acts. Neither is to be overwritten: who uses both has to know. What one source"
                            + " has in several records, such as phases, counts from the first to the last.")
            .authority("ATOP codebook, cowid and cow4id")
            .severity(Severity.INFO)
            .addTags("identity", "sources")
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
    public List<String> keys(Agreement agreement, RuleContext context) {
        return agreement.citations().isEmpty()
                ? List.of()
                : agreement.identifiers().stream()
                        .map(Identifier::toString)
                        .distinct()
                        .toList();
    }

    @Override
    public void judge(String code, List<Placed<Agreement>> group, RuleContext context, Outcomes outcomes) {
        Map<Id<Source>, List<Placed<Agreement>>> bySource = new LinkedHashMap<>();
        group.forEach(placed -> bySource.computeIfAbsent(
                        placed.record().citations().get(0).source(), added -> new ArrayList<>())
                .add(placed));
        List<Id<Source>> sources = List.copyOf(bySource.keySet());
        for (int later = 1; later < sources.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                List<Placed<Agreement>> here = bySource.getOrDefault(sources.get(later), List.of());
                List<Placed<Agreement>> there = bySource.getOrDefault(sources.get(earlier), List.of());
                Lifetime mine = lifetime(here);
                Lifetime theirs = lifetime(there);
                String other = "\"" + sources.get(earlier) + "\" ("
                        + there.get(0).record().id() + ", " + code + ")";
                if (mine.begin().isPresent() || theirs.begin().isPresent()) {
                    outcomes.report(here.get(0).at(), judge("began", mine.begin(), theirs.begin(), other));
                }
                if (mine.end().isPresent() || theirs.end().isPresent()) {
                    outcomes.report(here.get(0).at(), judge("ended", mine.end(), theirs.end(), other));
                }
            }
        }
    }

    private static Lifetime lifetime(List<Placed<Agreement>> records) {
        return Lifetime.of(records.stream().map(Placed::record).toList());
    }

    private static Outcome judge(String what, Optional<PartialDate> mine, Optional<PartialDate> theirs, String other) {
        if (mine.isEmpty() || theirs.isEmpty()) {
            return Sequence.missing(
                    what + " "
                            + mine.map(day -> "on " + day + " here")
                                    .orElseGet(() -> "on " + theirs.orElseThrow() + " by " + other),
                    "the day by " + (mine.isEmpty() ? "this record" : other));
        }
        PartialDate here = mine.orElseThrow();
        PartialDate there = theirs.orElseThrow();
        String days = what + " on " + here + " here, and on " + there + " by " + other;
        return Dated.outcome(
                here.isSameDayAs(there),
                days + "; keep both, and tell which of them an answer rests on",
                days + ": whether that is the same day is not known",
                here,
                there);
    }
}
