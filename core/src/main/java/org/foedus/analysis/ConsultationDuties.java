package org.foedus.analysis;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.foedus.agreement.Agreement;
import org.foedus.agreement.Clause;
import org.foedus.agreement.Consultation;
import org.foedus.agreement.Trigger;
import org.foedus.dataset.Dataset;
import org.foedus.time.Truth;

/** Which agreements make their parties consult after an attack, within a time. */
public final class ConsultationDuties {

    /**
     * The answer for one agreement.
     *
     * @param agreement the agreement
     * @param answer whether its parties consult so
     * @param reason why
     */
    public record Duty(Agreement agreement, Truth answer, String reason) {

        /** The clause, if the agreement has one. */
        public Optional<Consultation> clause() {
            return agreement.consultation();
        }
    }

    private ConsultationDuties() {}

    /**
     * The answer for every agreement of a dataset that can enter into force, and for every declaration with such a clause.
     *
     * @param within the time within which they must consult
     * @param after what must set it off; empty for anything
     */
    public static List<Duty> of(Dataset dataset, Duration within, Optional<Trigger.Happening> after) {
        return dataset.agreements().stream()
                .filter(agreement -> agreement.consultation().isPresent()
                        || agreement
                                .instrumentClass()
                                .map(type -> type.entersIntoForce())
                                .orElse(true))
                .map(agreement -> duty(agreement, within, after))
                .toList();
    }

    private static Duty duty(Agreement agreement, Duration within, Optional<Trigger.Happening> after) {
        if (agreement.consultation().isEmpty()) {
            return agreement.silentOn().contains(Clause.CONSULTATION)
                    ? new Duty(agreement, Truth.FALSE, "the text has no clause on consultation after an attack")
                    : new Duty(agreement, Truth.UNKNOWN, "whether the text has such a clause is not in the data");
        }
        Consultation clause = agreement.consultation().orElseThrow();
        if (after.isPresent() && !clause.trigger().happenings().isEmpty() && !isSetOff(clause, after.orElseThrow())) {
            return new Duty(
                    agreement,
                    Truth.FALSE,
                    "it is set off by: " + clause.trigger().asWorded());
        }
        if (after.isPresent() && clause.trigger().happenings().isEmpty()) {
            return new Duty(
                    agreement,
                    Truth.UNKNOWN,
                    "what sets it off is given in words only: "
                            + clause.trigger().asWorded());
        }
        if (clause.within().isEmpty()) {
            return new Duty(agreement, Truth.UNKNOWN, "the clause gives no time within which they consult");
        }
        Duration limit = clause.within().orElseThrow();
        return limit.compareTo(within) <= 0
                ? new Duty(agreement, Truth.TRUE, "they consult within " + limit.toHours() + " hours")
                : new Duty(agreement, Truth.FALSE, "they consult within " + limit.toHours() + " hours, not sooner");
    }

    /** An attack after hostilities have ceased is a future attack too; the reverse does not hold while they last. */
    private static boolean isSetOff(Consultation clause, Trigger.Happening after) {
        return clause.trigger().happenings().contains(after)
                || (after == Trigger.Happening.ATTACK_AFTER_CESSATION
                        && clause.trigger().happenings().contains(Trigger.Happening.FUTURE_ATTACK));
    }
}
