package org.foedus.rule.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foedus.agreement.Agreement;
import org.foedus.agreement.Timing;
import org.foedus.agreement.TreatyActionKind;
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
import org.foedus.time.Truth;

/** A commitment begins before the term of its agreement is over. */
final class CommitmentBeginsWithinTerm implements Rule<Agreement> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("commitment-begins-within-term")
            .title("A commitment begins before the agreement ends")
            .rationale("What an agreement promises is owed while it runs, unless its words say otherwise. A promise for"
                    + " years that begin when the term is over is either beyond the agreement or has a wrong year.")
            .authority("VCLT 26, 70(1)(a)")
            .severity(Severity.WARNING)
            .addTags("commitments", "time")
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
        if (agreement.term().isEmpty()) {
            return;
        }
        ScheduledEnd end = new ScheduledEnd(agreement, agreement.term().get().term(), context.index());
        if (end.readings().isEmpty() && end.missing().isEmpty()) {
            return;
        }
        boolean renewed = agreement.allActions().anyMatch(action -> action.kind() == TreatyActionKind.RENEWAL);
        for (int i = 0; i < agreement.commitments().size(); i++) {
            Optional<Bound> start = agreement
                    .commitments()
                    .get(i)
                    .timing()
                    .flatMap(Timing::during)
                    .map(DateSpan::start);
            if (start.isPresent() && start.get() instanceof Bound.At at) {
                DataPath during = context.path()
                        .member("commitments")
                        .element(i)
                        .member("timing")
                        .member("during");
                outcomes.report(during, judge(at.date(), end, renewed));
            }
        }
    }

    private static Outcome judge(PartialDate begins, ScheduledEnd end, boolean renewed) {
        if (end.readings().isEmpty()) {
            return Sequence.missing("it begins on " + begins, Names.list(end.missing()));
        }
        Truth over = end.isOver(PartialDate.of(begins.earliest()));
        if (renewed && !over.isFalse()) {
            return Sequence.missing(
                    "it begins on " + begins + ", after the first term (" + end.basis() + ")",
                    "until when the agreement was renewed");
        }
        List<PartialDate> dates = new ArrayList<>(end.starts());
        dates.add(begins);
        return Dated.outcome(
                over.not(),
                "it begins on " + begins + ", when the term (" + end.basis() + ") is over; mend the day that is wrong",
                "whether the term (" + end.basis() + ") is over when it begins on " + begins + " is not known",
                dates.toArray(PartialDate[]::new));
    }
}
