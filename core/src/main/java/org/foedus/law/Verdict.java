package org.foedus.law;

/** The answer to a {@link Transfer}. */
public enum Verdict {
    /** A norm permits it and none stands against it. */
    PERMITTED,
    /** It is permitted once somebody consents or decides. */
    PERMITTED_ON_CONDITION,
    /**
     * It needs a consent or a decision that is in principle refused, and an exception is left open; export law also calls this a
     * presumption of denial.
     */
    REFUSED_IN_PRINCIPLE,
    /** At least one norm stands against it. */
    PROHIBITED,
    /** It depends on something that is not known. */
    UNDETERMINED,
    /** No norm of the profile governs it. Silence of a profile is not a permission. */
    NOT_REGULATED
}
