package org.foedus.law;

/** What is done with an item. Laws treat these apart: a gift and a sale of the same missile meet different locks. */
public enum Action {
    /** Handing over free of charge, or below value. */
    GIFT,
    /** Handing over for payment. */
    SALE,
    /** Handing over for a time, to be given back. */
    LOAN,
    /** Sending goods made under licence back to the state that gave the licence. */
    LICENSOR_RETURN,
    /** Passing goods on to a third state. */
    RE_EXPORT,
    /** Consenting that another passes on goods that came from oneself, or are made under one's licence. */
    CONSENT_TO_RE_EXPORT,
    /** Letting goods pass through a territory. */
    TRANSIT,
    /** Letting goods be unloaded on a territory and loaded again on their way. */
    TRANSSHIPMENT,
    /** Taking in what another hands over. */
    RECEIPT,
    /** Paying for goods that another hands over. */
    FINANCE,
    /** Training the members of armed forces. */
    TRAINING,
    /** Sending armed forces. */
    DEPLOYMENT,
    /** Sharing intelligence. */
    INTELLIGENCE,
    /** Letting the armed forces of another stay on one's territory. */
    BASING
}
