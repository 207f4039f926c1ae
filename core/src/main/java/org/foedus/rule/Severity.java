package org.foedus.rule;

/** How much a finding matters, from the most to the least. */
public enum Severity {
    /** What the data say cannot be. */
    ERROR,
    /** What the data say is unlikely, or will mislead a reader. */
    WARNING,
    /** The data would be better otherwise. */
    ADVISORY,
    /** Worth knowing. */
    INFO;

    /** Whether this matters at least as much as another. */
    public boolean isAtLeast(Severity other) {
        return compareTo(other) <= 0;
    }
}
