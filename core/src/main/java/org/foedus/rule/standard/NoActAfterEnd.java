package org.foedus.rule.standard;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.foedus.agreement.Agreement;
import org.foedus.agreement.TreatyAction;
import org.foedus.agreement.TreatyActionKind;
import org.foedus.reason.Outcome;
import org.foedus.rule.Outcomes;
import org.foedus.rule.Rule;
import org.foedus.rule.RuleContext;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.Severity;
import org.foedus.time.PartialDate;
import org.foedus.time.Truth;

/** A party that is no longer bound renews, suspends and denounces nothing. */
final class NoActAfterEnd implements Rule<Agreement> {
    private static final Set<TreatyActionKind> NEED_FORCE = Set.of(
            TreatyActionKind.RENEWAL,
            TreatyActionKind.SUSPENSION,
            TreatyActionKind.RESUMPTION,
            TreatyActionKind.NOTICE_OF_TERMINATION);
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("no-act-after-end")
            .title("What presupposes that a party is bound is not done after the end")
            .rationale(
                    "To renew an agreement, to suspend it or to give notice of leaving it, a party has to be bound by"
                            + " it. Such an act on a day after the withdrawal of the party, or after the termination for all,"
                            + " means that one of the days is wrong, unless the party joined again in between.")
            .authority("VCLT 54, 70")
            .severity(Severity.ERROR)
            .addTags("consent")
            .singleRecord(true)
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
        for (PartyActs party : PartyActs.of(agreement, context.path())) {
            List<TreatyAction> all = Stream.concat(
                            party.participation().actions().stream(), agreement.actions().stream())
                    .toList();
            judge(party.acts(), all, outcomes);
        }
        judge(Act.of(agreement.actions(), context.path()), agreement.actions(), outcomes);
    }

    private static void judge(List<Act> acts, List<TreatyAction> all, Outcomes outcomes) {
        List<TreatyAction> ends =
                all.stream().filter(action -> action.kind().ends()).toList();
        if (ends.isEmpty()) {
            return;
        }
        for (Act act : acts) {
            Optional<PartialDate> day = act.action().actedOn();
            if (NEED_FORCE.contains(act.action().kind()) && day.isPresent()) {
                outcomes.report(act.at().member("actedOn"), judge(act.action().kind(), day.get(), ends, all));
            }
        }
    }

    private static Outcome judge(
            TreatyActionKind kind, PartialDate on, List<TreatyAction> ends, List<TreatyAction> all) {
        Truth over = Truth.anyOf(ends.stream()
                .map(end -> end.effectDate().map(ended -> over(ended, on, all)).orElse(Truth.UNKNOWN))
                .toList());
        String act = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " on " + on;
        List<PartialDate> days = Stream.concat(Stream.of(on), ends.stream().flatMap(end -> end.effectDate().stream()))
                .toList();
        String ended =
                Names.list(days.stream().skip(1).map(PartialDate::toString).toList());
        if (over.isUnknown() && days.size() <= ends.size()) {
            return Sequence.missing(act, "the day of an end that is recorded without a day");
        }
        return Dated.outcome(
                over.not(),
                act + ", after the end on " + ended
                        + "; mend the day that is wrong, or record how the party joined again",
                act + ": whether that was before the end on " + ended + " is not known",
                days.toArray(PartialDate[]::new));
    }

    /** Whether an end had come before a day, and the party had not joined again by then, as far as is known. */
    private static Truth over(PartialDate ended, PartialDate on, List<TreatyAction> all) {
        boolean joinedAgain = all.stream()
                .filter(action -> action.kind().isSignature()
                        || action.kind().isConsent()
                        || action.kind() == TreatyActionKind.ENTRY_INTO_FORCE)
                .anyMatch(action -> action.effectDate()
                        .map(joined -> !joined.isBefore(ended).isTrue()
                                && !joined.isAfter(on).isTrue())
                        .orElse(false));
        return joinedAgain ? Truth.FALSE : ended.isBefore(on);
    }
}
