package org.foedus.rule.standard;

import java.time.LocalDate;
import org.foedus.rule.RuleContext;
import org.foedus.time.PartialDate;

/** The last day for which something can be recorded as done. */
final class LastDay {
    private LastDay() {}

    /**
     * The day on which the question is asked, or the last day at which the makers of the dataset looked, if that is later: a
     * question about the past makes no plan of what has been done since.
     */
    static PartialDate of(RuleContext context) {
        LocalDate today = context.reference().today();
        return PartialDate.of(context.index()
                .dataset()
                .observedUntil()
                .map(PartialDate::latest)
                .filter(today::isBefore)
                .orElse(today));
    }
}
