package org.foedus.agreement;

import java.time.LocalDate;
import java.util.Optional;
import org.foedus.agreement.Standing.Status;
import org.foedus.reason.Cause;
import org.foedus.reason.Decider;
import org.foedus.time.PartialDate;

/** Judges a declaration, which is made and does not enter into force. */
final class Declared {
    private Declared() {}

    /** How a declaration stands on a day; empty if the agreement is none. */
    static Optional<Judgement> judge(Agreement agreement, LocalDate on) {
        return agreement
                .instrumentClass()
                .filter(type -> !type.entersIntoForce())
                .map(type -> agreement
                        .allActions()
                        .flatMap(act -> act.actedOn().stream())
                        .min(PartialDate.byEarliest())
                        .map(made -> madeOn(made, on))
                        .orElseGet(Declared::someDay));
    }

    private static Judgement madeOn(PartialDate made, LocalDate on) {
        return switch (made.isNotAfter(on)) {
            case TRUE -> Judgement.of(Status.DECLARED, "it is a declaration, which does not enter into force");
            case FALSE -> Judgement.of(Status.NOT_SIGNED, "it is a declaration, made on " + made);
            case UNKNOWN -> Judgement.imprecise("it was made", made.toString());
        };
    }

    private static Judgement someDay() {
        return Judgement.doubt(
                "it is a declaration, made on a day that is not known",
                new Cause(Cause.Kind.MISSING_FACT, "the day on which it was made is not in the data"),
                Decider.of("the day on which it was made"));
    }
}
