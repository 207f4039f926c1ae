package org.foedus.aid;

/** Where the giver takes what it gives. */
public enum SourcingChannel {
    /** From its own stocks (a drawdown). */
    STOCKPILE,
    /** Bought for the recipient. */
    NEW_PROCUREMENT,
    /** The recipient buys from industry, and the giver pays. */
    INDUSTRY_DIRECT,
    /** Given by one, paid back by a common fund such as the European Peace Facility. */
    FUND_REIMBURSED,
    /** Bought together with others. */
    POOLED_PROCUREMENT
}
