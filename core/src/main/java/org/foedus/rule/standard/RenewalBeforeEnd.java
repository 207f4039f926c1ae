package org.foedus.rule.standard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.foedus.agreement.Agreement;
import org.foedus.agreement.Renewal;
import org.foedus.agreement.TreatyAction;
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
    private static final Set<Renewal.Mode> DECIDED =
            Set.of(Renewal.Mode.JOINT_DECISION, Renewal.Mode.WRITTEN_AGREEMENT);
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("renewal-before-end")
            .title("An agreement is renewed before its term is over")
            .rationale(
                    "What has run out cannot be prolonged; the parties make it anew then. The first renewal that comes"
                            + " after the end of the term means that a day is wrong, that an earlier renewal is missing, or that"
                            + " this is a new agreement. Parties may let a renewal work back to the end of the term. An agreement"
                            + " that runs on by itself may be renewed later, and where the text leaves it to a decision of the"
                            + " parties whether it runs on, without a day by which to decide, a decision after the end may well"
                            + " be in time.")
            .version(2)
            .authority("VCLT 28, 54; ATOP: renewlgt")
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
            PartialDate on = works(renewal.get().action());
            if (!end.readings().isEmpty()) {
                outcomes.report(renewal.get().at().member("actedOn"), judge(on, end, agreement));
            } else if (!end.missing().isEmpty()) {
                outcomes.report(
                        renewal.get().at().member("actedOn"),
                        Sequence.missing("renewed on " + on, Names.list(end.missing())));
            }
        }
    }

    /** The day on which a renewal was made, or an earlier one to which it works back. */
    private static PartialDate works(TreatyAction renewal) {
        PartialDate acted = renewal.actedOn().orElseThrow();
        return renewal.effectiveOn().filter(day -> day.isBefore(acted).isTrue()).orElse(acted);
    }

    private static boolean runsOnByItself(Agreement agreement) {
        return agreement
                .renewal()
                .filter(renewal -> renewal.mode() == Renewal.Mode.AUTOMATIC)
                .isPresent();
    }

    private static boolean isLeftToDecision(Agreement agreement) {
        return agreement
                .renewal()
                .filter(renewal -> DECIDED.contains(renewal.mode())
                        && renewal.deadlineBeforeEnd().isEmpty())
                .isPresent();
    }

    private static Outcome judge(PartialDate renewed, ScheduledEnd end, Agreement agreement) {
        if (end.isOver(renewed).isTrue()) {
            String late = "renewed on " + renewed + ", after the end of the term (" + end.basis() + ")";
            if (runsOnByItself(agreement)) {
                return Sequence.missing(
                        late + ", of an agreement that runs on by itself", "whether it had run on until then");
            }
            if (isLeftToDecision(agreement)) {
                return Sequence.missing(
                        late + ", by a decision that the text leaves to the parties", "until when they could decide");
            }
        }
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
