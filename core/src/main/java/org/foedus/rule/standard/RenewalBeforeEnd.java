package org.foedus.rule.standard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.foedus.agreement.Agreement;
import org.foedus.agreement.TreatyActionKind;
import org.foedus.reason.Outcome;
import org.foedus.rule.Outcomes;
import org.foedus.rule.Rule;
import org.foedus.rule.RuleContext;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.Severity;
import org.foedus.time.PartialDate;

/** The first renewal comes before the term is over. */
final class RenewalBeforeEnd implements Rule<Agreement> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("renewal-before-end")
            .title("An agreement is renewed before its term is over")
            .rationale(
                    "What has run out cannot be prolonged; the parties make it anew then. The first renewal that comes"
                            + " after the end of the term means that a day is wrong, that an earlier renewal is missing, or that"
                            + " this is a new agreement.")
            .authority("VCLT 54(a); ATOP: renewlgt")
            .severity(Severity.WARNING)
            .addTags("time")
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
        Optional<Act> renewal = Act.of(agreement, context.path()).stream()
                .filter(act -> act.action().kind() == TreatyActionKind.RENEWAL
                        && act.action().actedOn().isPresent())
                .min(Comparator.comparing(act -> act.action().actedOn().orElseThrow(), PartialDate.byEarliest()));
        if (renewal.isPresent() && agreement.term().isPresent()) {
            ScheduledEnd end =
                    new ScheduledEnd(agreement, agreement.term().get().term(), context.index());
            PartialDate on = renewal.get().action().actedOn().orElseThrow();
            if (!end.readings().isEmpty()) {
                outcomes.report(renewal.get().at().member("actedOn"), judge(on, end));
            } else if (!end.missing().isEmpty()) {
                outcomes.report(
                        renewal.get().at().member("actedOn"),
                        Sequence.missing("renewed on " + on, Names.list(end.missing())));
            }
        }
    }

    private static Outcome judge(PartialDate renewed, ScheduledEnd end) {
        List<PartialDate> dates = new ArrayList<>(end.starts());
        dates.add(renewed);
        return Dated.outcome(
                end.isOver(renewed).not(),
                "renewed on " + renewed + ", when the term (" + end.basis()
                        + ") was over; mend the day that is wrong, or record the renewal before this one",
                "whether the term (" + end.basis() + ") was over when it was renewed on " + renewed + " is not known",
                dates.toArray(PartialDate[]::new));
    }
}
