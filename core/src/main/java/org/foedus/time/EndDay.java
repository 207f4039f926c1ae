package org.foedus.time;

/**
 * Whether the anniversary day itself still belongs to a term. "Ten years from 12 January 2024" may run through 12
 * January 2034 or end with the day before.
 *
 * <p>The Vienna Convention on the Law of Treaties does not say. The European Convention on the Calculation of
 * Time-Limits (ETS 76, 1972), Articles 3 and 4, counts the day in; it binds few states and is not about the duration of
 * treaties.
 */
public enum EndDay {
    /** The anniversary is the last day: ten years from 2024-01-12 end with 2034-01-12. */
    INCLUDED,
    /** The day before the anniversary is the last day: ten years from 2024-01-12 end with 2034-01-11. */
    EXCLUDED,
    /** The text does not say, so whether the term still runs on the anniversary is unknown. */
    NOT_STATED
}
