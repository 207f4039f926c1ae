package org.foedus.agreement;

/** The clauses that an agreement may contain or be {@linkplain Agreement#silentOn() silent on}. */
public enum Clause {
    /** When it enters into force. */
    ENTRY_INTO_FORCE,
    /** How long it runs. */
    TERM,
    /** How its term may be prolonged. */
    RENEWAL,
    /** How a party may end it early. */
    TERMINATION,
    /** What the parties do together after an attack. */
    CONSULTATION,
    /** When the parties look at it again. */
    REVIEW,
    /** How disputes about it are settled. */
    DISPUTE_SETTLEMENT
}
