package org.foedus.rule.standard;

import java.util.Optional;
import org.foedus.agreement.Agreement;
import org.foedus.agreement.EntryIntoForce;
import org.foedus.agreement.TreatyAction;
import org.foedus.agreement.TreatyActionKind;
import org.foedus.time.PartialDate;

/** The day on which an agreement entered into force. */
final class EntryDay {
    private EntryDay() {}

    /**
     * The day: as an act records it, the first if there are several; failing that, as the clause gives it together with the
     * signatures. Empty where neither does.
     */
    static Optional<PartialDate> of(Agreement agreement) {
        Optional<PartialDate> recorded = agreement
                .allActions()
                .filter(action -> action.kind() == TreatyActionKind.ENTRY_INTO_FORCE)
                .map(TreatyAction::effectDate)
                .flatMap(Optional::stream)
                .min(PartialDate.byEarliest());
        return recorded.or(() -> agreement.entryIntoForce().flatMap(clause -> byClause(clause, agreement)));
    }

    private static Optional<PartialDate> byClause(EntryIntoForce clause, Agreement agreement) {
        return clause.on() == EntryIntoForce.Condition.SIGNATURE
                ? SigningDays.of(agreement).last()
                : clause.day();
    }
}
