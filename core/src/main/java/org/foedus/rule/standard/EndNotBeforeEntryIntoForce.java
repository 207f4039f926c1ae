package org.foedus.rule.standard;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.foedus.agreement.Agreement;
import org.foedus.agreement.EntryDate;
import org.foedus.agreement.Participation;
import org.foedus.agreement.TreatyAction;
import org.foedus.agreement.TreatyActionKind;
import org.foedus.rule.Outcomes;
import org.foedus.rule.Rule;
import org.foedus.rule.RuleContext;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.Severity;
import org.foedus.time.PartialDate;

/** Withdrawal and termination come after entry into force. */
final class EndNotBeforeEntryIntoForce implements Rule<Agreement> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("end-not-before-entry-into-force")
            .title("An agreement ends for a party after it entered into force for it")
            .rationale(
                    "A party can withdraw from what binds it or is applied provisionally, and only what is in force can be"
                            + " terminated. A party that changes its mind earlier withdraws its signature or its consent, which"
                            + " is another act. Mostly a day is wrong, or the entry into force of another agreement was taken."
                            + " For a party that left and joined again the first entry into force counts.")
            .version(2)
            .authority("VCLT 25(2), 54")
            .severity(Severity.WARNING)
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
        if (agreement.allActions().noneMatch(action -> action.kind().ends())) {
            return;
        }
        for (PartyActs party : PartyActs.of(agreement, context.path())) {
            EntryDate entry = EntryDate.of(agreement, party.participation());
            List<TreatyAction> acts = Stream.concat(
                            party.participation().actions().stream(), agreement.actions().stream())
                    .toList();
            for (Act end : party.that(TreatyActionKind::ends)) {
                Optional<String> missing = joinedAgain(party.participation(), end)
                        ? Optional.of("the day on which it was first in force for a party that joined again")
                        : entry.missing();
                judge(end, first(missing.isEmpty() ? entry.day() : Optional.empty(), acts), missing, outcomes);
            }
        }
        for (Act end : Act.of(agreement.actions(), context.path())) {
            if (end.action().kind().ends()) {
                judge(
                        end,
                        first(EntryDate.first(agreement), agreement.allActions().toList()),
                        Optional.empty(),
                        outcomes);
            }
        }
    }

    /** Whether a party had joined by an end and consented again after it, so that the entry that is recorded may be the second. */
    private static boolean joinedAgain(Participation party, Act end) {
        Optional<PartialDate> ended = end.action().effectDate();
        return ended.isPresent()
                && party.actions().stream()
                        .filter(action -> action.kind().isConsent())
                        .flatMap(action -> action.effectDate().stream())
                        .anyMatch(day -> day.isAfter(ended.orElseThrow()).isTrue())
                && party.actions().stream()
                        .filter(action ->
                                action.kind().isSignature() || action.kind().isConsent())
                        .flatMap(action -> action.effectDate().stream())
                        .anyMatch(day -> !day.isAfter(ended.orElseThrow()).isTrue())
                && party.actions(TreatyActionKind.ENTRY_INTO_FORCE)
                        .flatMap(action -> action.effectDate().stream())
                        .allMatch(day -> day.isAfter(ended.orElseThrow()).isTrue());
    }

    /** The first day of the application: that of entry into force, or that from which it was applied provisionally. */
    private static Optional<PartialDate> first(Optional<PartialDate> entry, List<TreatyAction> acts) {
        return Stream.concat(
                        entry.stream(),
                        acts.stream()
                                .filter(action -> action.kind() == TreatyActionKind.PROVISIONAL_APPLICATION)
                                .flatMap(action -> action.effectDate().stream()))
                .min(PartialDate.byEarliest());
    }

    private static void judge(Act end, Optional<PartialDate> entry, Optional<String> missing, Outcomes outcomes) {
        end.action()
                .effectDate()
                .ifPresent(ended -> outcomes.report(
                        end.at(),
                        entry.map(day -> Sequence.judge("ended", ended, "in force", day, "mend the day that is wrong"))
                                .orElseGet(() -> Sequence.missing(
                                        "ended on " + ended, missing.orElse("the day of its entry into force")))));
    }
}
