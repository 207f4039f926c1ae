package org.foedus.time;

/**
 * What becomes of an anniversary that the calendar does not have, such as one year from 2024-02-29 or one month from
 * 2012-03-31.
 *
 * <p>The Vienna Convention on the Law of Treaties is silent on it, so a treaty that is silent too leaves it open. Where
 * a rule exists it is usually {@link #EARLIER}: European Convention on the Calculation of Time-Limits (ETS 76, 1972),
 * Article 4(2); Regulation (EEC, Euratom) No 1182/71, Article 3(2)(c). Programming libraries differ, so the choice is
 * declared and never taken for granted.
 */
public enum MonthEnd {
    /** The last day of the month in which the anniversary would fall: one year from 2024-02-29 is 2025-02-28. */
    EARLIER,
    /** The first day of the month after it: one year from 2024-02-29 is 2025-03-01. */
    LATER,
    /** The text does not say, so it may be either of the two. */
    NOT_STATED
}
