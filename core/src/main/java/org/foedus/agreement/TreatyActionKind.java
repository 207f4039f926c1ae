package org.foedus.agreement;

/**
 * The acts by which parties bring an agreement into being, keep it and end it, in the words of the Vienna Convention on the
 * Law of Treaties (VCLT) and the UN Treaty Handbook.
 */
public enum TreatyActionKind {
    /** The text is agreed (VCLT 9). */
    ADOPTION,
    /** The text is initialled (VCLT 10). */
    INITIALLING,
    /** Signature, where the source does not say whether it binds by itself (VCLT 10 to 12). */
    SIGNATURE,
    /** Signature that by itself expresses consent to be bound (VCLT 12). */
    DEFINITIVE_SIGNATURE,
    /** Signature that needs a later act of consent (VCLT 14). */
    SIGNATURE_SUBJECT_TO_RATIFICATION,
    /** Consent by ratification (VCLT 14). */
    RATIFICATION,
    /** Consent by acceptance (VCLT 14). */
    ACCEPTANCE,
    /** Consent by approval (VCLT 14). */
    APPROVAL,
    /** Consent by a party that did not sign (VCLT 15). */
    ACCESSION,
    /** Notice to the other side, for example that internal procedures are complete; takes effect on receipt (VCLT 78). */
    NOTIFICATION,
    /** Deposit of an instrument with the depositary (VCLT 16). */
    DEPOSIT,
    /** The agreement enters into force (VCLT 24). */
    ENTRY_INTO_FORCE,
    /** The agreement is applied before it enters into force (VCLT 25). */
    PROVISIONAL_APPLICATION,
    /** Provisional application ends (VCLT 25(2)). */
    END_OF_PROVISIONAL_APPLICATION,
    /** The agreement is renewed or extended. */
    RENEWAL,
    /** Operation is suspended while the agreement survives (VCLT 57). */
    SUSPENSION,
    /** A suspension ends. */
    RESUMPTION,
    /**
     * A party gives notice that it will withdraw (VCLT 65, 67). The day of the act is that on which the notice is made, which is
     * the day of its receipt (VCLT 78); the day of effect is that on which the agreement ends, and if it is not recorded it
     * follows from the clause on termination.
     */
    NOTICE_OF_TERMINATION,
    /** A party leaves (VCLT 54). */
    WITHDRAWAL,
    /** The agreement ends for all (VCLT 54, 70). */
    TERMINATION;

    /** Whether the act is a signature of any kind. */
    public boolean isSignature() {
        return this == SIGNATURE || this == DEFINITIVE_SIGNATURE || this == SIGNATURE_SUBJECT_TO_RATIFICATION;
    }

    /** Whether the act by itself completes a party's consent to be bound after signature. */
    public boolean isConsent() {
        return this == RATIFICATION || this == ACCEPTANCE || this == APPROVAL || this == ACCESSION;
    }

    /** Whether the act, once effective, ends the agreement for the party. */
    public boolean ends() {
        return this == WITHDRAWAL || this == TERMINATION;
    }
}
