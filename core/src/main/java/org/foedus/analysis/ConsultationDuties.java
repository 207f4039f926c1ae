package org.foedus.analysis;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
                .filter(agreement -> agreement.consultation().isPresent() || agreement.entersIntoForce())
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
        Truth setOff =
                after.map(happening -> isSetOff(clause.trigger(), happening)).orElse(Truth.TRUE);
        if (setOff.isFalse()) {
            return new Duty(
                    agreement,
                    Truth.FALSE,
                    "it is set off by: " + clause.trigger().asWorded());
        }
        if (setOff.isUnknown()) {
            return new Duty(agreement, Truth.UNKNOWN, whyOpen(clause.trigger()));
        }
        if (clause.within().isEmpty()) {
            return new Duty(agreement, Truth.UNKNOWN, "the clause gives no time within which they consult");
        }
        Duration limit = clause.within().orElseThrow();
        return limit.compareTo(within) <= 0
                ? new Duty(agreement, Truth.TRUE, "they consult within " + inWords(limit))
                : new Duty(
                        agreement,
                        Truth.FALSE,
                        "not promised within " + inWords(within) + "; the limit is " + inWords(limit)
                                + clause.softener().map(words -> ", " + words).orElse(""));
    }

    private static String whyOpen(Trigger trigger) {
        return trigger.happenings().isEmpty()
                ? "what sets it off is given in words only: " + trigger.asWorded()
                : "that depends on whether hostilities have ceased before; it is set off by: " + trigger.asWorded();
    }

    /**
     * Whether a happening sets a clause off. An attack after hostilities have ceased is a future attack too; a future attack may be
     * one after hostilities have ceased, or not.
     */
    private static Truth isSetOff(Trigger trigger, Trigger.Happening after) {
        Set<Trigger.Happening> happenings = trigger.happenings();
        if (happenings.isEmpty()) {
            return Truth.UNKNOWN;
        }
        return switch (after) {
            case ATTACK_AFTER_CESSATION ->
                Truth.of(happenings.contains(after) || happenings.contains(Trigger.Happening.FUTURE_ATTACK));
            case FUTURE_ATTACK ->
                happenings.contains(after)
                        ? Truth.TRUE
                        : happenings.contains(Trigger.Happening.ATTACK_AFTER_CESSATION) ? Truth.UNKNOWN : Truth.FALSE;
            case ESCALATION, THREAT, CEASEFIRE -> Truth.of(happenings.contains(after));
        };
    }

    private static String inWords(Duration time) {
        if (time.toMinutesPart() == 0 && time.toSecondsPart() == 0) {
            return count(time.toHours(), "hour");
        }
        return time.toSecondsPart() == 0 ? count(time.toMinutes(), "minute") : count(time.toSeconds(), "second");
    }

    private static String count(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }
}
