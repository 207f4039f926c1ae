package org.foedus.rule.standard;

import java.util.Optional;
import org.foedus.agreement.Agreement;
import org.foedus.agreement.Relation;
import org.foedus.reason.Outcome;
import org.foedus.rule.DataPath;
import org.foedus.rule.Outcomes;
import org.foedus.rule.Rule;
import org.foedus.rule.RuleContext;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.Severity;
import org.foedus.time.Bound;
import org.foedus.time.DateSpan;
import org.foedus.time.PartialDate;

/** A relation begins no earlier than either of its instruments. */
final class RelationWithinBothLives implements Rule<Agreement> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("relation-within-both-lives")
            .title("A relation holds once both instruments exist")
            .rationale("A relation between two instruments cannot hold on a day on which one of them was not made yet."
                    + " Either its first day is wrong, or it was copied from an earlier instrument.")
            .authority("VCLT 30")
            .severity(Severity.WARNING)
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
            Optional<Bound> start = relation.during().map(DateSpan::start);
            if (start.isPresent() && start.get() instanceof Bound.At at) {
                DataPath during = context.path().member("relations").element(i).member("during");
                outcomes.report(during, judge(at.date(), agreement));
                relation.to()
                        .flatMap(context.index()::agreement)
                        .ifPresent(other -> outcomes.report(during, judge(at.date(), other)));
            }
        }
    }

    private static Outcome judge(PartialDate begins, Agreement instrument) {
        return Made.on(instrument)
                .map(made -> Sequence.judge(
                        "the relation begins",
                        begins,
                        "\"" + instrument.id() + "\" was made",
                        made,
                        "mend the day that is wrong"))
                .orElseGet(() -> Sequence.missing(
                        "the relation holds from " + begins,
                        "the day on which \"" + instrument.id() + "\" was adopted or first signed"));
    }
}
