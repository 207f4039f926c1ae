/**
 * Dates as sources give them, and comparisons that can answer "cannot be told".
 *
 * <p>Texts about agreements date an act to the day, to the month, to "the 1920s", or to an event that has not happened.
 * This package keeps what was said and decides only what follows from it:
 *
 * <ul>
 *   <li>{@link org.foedus.time.Truth}: the answer to every question here, TRUE, FALSE or UNKNOWN.
 *   <li>{@link org.foedus.time.PartialDate}: one day, known to a {@link org.foedus.time.Precision}; written in EDTF,
 *       the notation of ISO 8601-2:2019.
 *   <li>{@link org.foedus.time.Bound}: where a span begins or ends. "Never", "not known", "not when last looked" and
 *       "when an event occurs" are four different things, and none of them is a date far in the future.
 *   <li>{@link org.foedus.time.DateSpan}: the days from a start to an end, both included.
 *   <li>{@link org.foedus.time.TermEnd}: the last day of a term such as "ten years from signature", under a declared
 *       {@link org.foedus.time.MonthEnd} and {@link org.foedus.time.EndDay}.
 * </ul>
 *
 * <pre>{@code
 * PartialDate signed = PartialDate.parse("2012-06");
 * signed.isBefore(LocalDate.of(2012, 6, 30));                       // UNKNOWN
 * signed.isBefore(LocalDate.of(2012, 7, 1));                        // TRUE
 * DateSpan.parse("2024-01-12/..").contains(LocalDate.of(2030, 1, 1)); // TRUE
 * }</pre>
 *
 * <p>Two principles hold throughout. An answer is definite only if every way to fill in what is not known leads to it;
 * so learning more can turn UNKNOWN into TRUE or FALSE, but never one of these into the other. And nothing here has a
 * natural order, since what may overlap has none; to sort, choose {@link org.foedus.time.PartialDate#byEarliest()} or
 * {@link org.foedus.time.PartialDate#byLatest()}.
 *
 * <p>The calendar is the proleptic Gregorian one of {@link java.time.LocalDate}. There is no time of day, no time zone
 * and no clock. All types are immutable.
 */
@NullMarked
package org.foedus.time;

import org.jspecify.annotations.NullMarked;
