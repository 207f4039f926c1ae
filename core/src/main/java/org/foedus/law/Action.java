package org.foedus.law;

/** What is done with an item. Laws treat these apart: a gift and a sale of the same missile meet different locks. */
public enum Action {
    /** Handing over free of charge, or below value. */
    GIFT,
    /** Handing over for payment. */
    SALE,
    /** Sending goods made under licence back to the state that gave the licence. */
    LICENSOR_RETURN,
    /** Passing goods on to a third state. */
    RE_EXPORT,
    /** Letting goods pass through a territory. */
    TRANSIT,
    /** Paying for goods that another hands over. */
    FINANCE,
    /** Training the members of armed forces. */
    TRAINING,
    /** Sending armed forces. */
    DEPLOYMENT
}
