package org.foedus.agreement;

import java.util.Optional;

/**
 * How and why an agreement came to its end for those who act, as far as it is known. It says what happened; what follows in law
 * is another matter (VCLT 54 to 64).
 *
 * @param mode how it ended (ATOP {@code termmode}, {@code term})
 * @param reason why, in the judgment of whoever coded it (ATOP {@code termcaus})
 */
public record Ending(Optional<Mode> mode, Optional<Reason> reason) {

    /** How an agreement ended. */
    public enum Mode {
        /** Its term was over, and it was not renewed. */
        NOT_RENEWED,
        /** A new agreement among the members took its place. */
        REPLACED,
        /** It was broken off before its term was over. */
        BROKEN_OFF,
        /** It was fulfilled. */
        FULFILLED,
        /** It was violated. */
        VIOLATED,
        /** A member lost its independence. */
        INDEPENDENCE_LOST,
        /** The case for which it was made can no longer arise. */
        CASE_GONE,
        /** A war was lost. */
        WAR_LOST
    }

    /** Why an agreement ended. */
    public enum Reason {
        /** The members negotiated anew. */
        RENEGOTIATION,
        /** The political status of a member changed. */
        CHANGE_OF_STATUS,
        /** What it was aimed at was over. */
        PROBLEM_RESOLVED,
        /** The members differed about policies other than the agreement. */
        POLICY_DISPUTE,
        /** The members differed about how to run the agreement. */
        MANAGEMENT_DISPUTE,
        /** Members fought each other. */
        CONFLICT_AMONG_MEMBERS,
        /** A member fought somebody else. */
        CONFLICT_WITH_OTHERS,
        /** A member violated the agreement without war. */
        VIOLATION
    }

    /**
     * Obtains an ending.
     *
     * @throws IllegalArgumentException if neither is given
     */
    public Ending {
        if (mode.isEmpty() && reason.isEmpty()) {
            throw new IllegalArgumentException(
                    "an ending says how or why an agreement ended, and this one says neither");
        }
    }
}
