package org.foedus.law;

import java.util.Comparator;
import org.foedus.law.Norm.Effect;

/**
 * One norm put to one question.
 *
 * @param norm the norm
 * @param place the place of its jurisdiction among those asked, from 0
 * @param isActor whether it is law of the one who acts
 * @param inForce whether it is in force on the day
 * @param governs whether it governs the transfer, if in force
 * @param provided whether the test of a norm that permits only some transfers is met; met for other norms
 */
record NormInCase(Norm norm, int place, boolean isActor, Formula inForce, Formula governs, Formula provided) {

    /** The highest rank first, then along the route; it does not depend on the order of the data. */
    static final Comparator<NormInCase> ORDER = Comparator.comparing(
                    (NormInCase one) -> one.norm().rank())
            .thenComparing(NormInCase::place)
            .thenComparing(one -> one.norm().id().value());

    /** Whether it may speak at all. */
    boolean isPossible() {
        return !inForce.known().and(governs.known()).isFalse();
    }

    boolean speaksIn(Completion completion) {
        return inForce.in(completion) && governs.in(completion);
    }

    /** What it says where it speaks. */
    Verdict saysIn(Completion completion) {
        return says(provided.in(completion));
    }

    /** Whether it speaks and says no, whatever the open facts are. */
    boolean surelyProhibits() {
        return inForce.known().and(governs.known()).isTrue()
                && (norm.effect() == Effect.PROHIBITS
                        || (norm.effect().needsTest() && provided.known().isFalse()));
    }

    private Verdict says(boolean met) {
        return switch (norm.effect()) {
            case PROHIBITS -> Verdict.PROHIBITED;
            case PERMITS -> Verdict.PERMITTED;
            case PERMITS_ONLY, FINANCES_ONLY -> met ? Verdict.PERMITTED : Verdict.PROHIBITED;
            case REQUIRES_CONSENT, REQUIRES_DECISION -> Verdict.PERMITTED_ON_CONDITION;
            case REFUSES_IN_PRINCIPLE -> Verdict.REFUSED_IN_PRINCIPLE;
        };
    }
}
