package org.foedus.reason;

/**
 * Why a question cannot be answered.
 *
 * @param kind the sort of obstacle
 * @param text the obstacle in one clause, with the value or name concerned
 */
public record Cause(Kind kind, String text) {

    /** The sorts of obstacle. */
    public enum Kind {
        /** A fact that the question turns on is not in the data. */
        MISSING_FACT,
        /** A date is known, but not to the day that matters. */
        IMPRECISE_DATE,
        /** The text that would have to answer is silent. */
        TEXT_SILENT,
        /** Sources disagree. */
        CONFLICTING_SOURCES,
        /** One norm is read in different ways. */
        COMPETING_READINGS,
        /** Two norms of equal standing say different things. */
        CONFLICTING_NORMS,
        /** The parties have to decide, and their decision is not known. */
        DECISION_PENDING,
        /** The day or the party lies outside what the dataset observed. */
        OUTSIDE_WINDOW,
        /** A norm has not been verified up to the day asked about. */
        STALE_NORM
    }

    public Cause {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a cause needs a text");
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
