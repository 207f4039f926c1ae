package org.foedus.time;

/** How much of a {@link PartialDate} is known, from the finest to the coarsest. */
public enum Precision {
    /** The day is known: {@code 2024-06-13}. */
    DAY,
    /** The month is known, the day is not: {@code 2024-06} or {@code 2024-06-XX}. */
    MONTH,
    /** The year is known, the month is not: {@code 2024}, {@code 2024-XX} or {@code 2024-XX-XX}. */
    YEAR,
    /** The ten years from one ending in 0 are known: {@code 202X} is 2020 to 2029. */
    DECADE,
    /** The hundred years from one ending in 00 are known: {@code 20XX} is 2000 to 2099. */
    CENTURY
}
