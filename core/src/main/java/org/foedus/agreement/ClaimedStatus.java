package org.foedus.agreement;

import java.util.Arrays;
import java.util.Optional;

/** What statements say about the status of an agreement, as far as it can be compared with the agreement itself. */
public enum ClaimedStatus {
    /** It is being negotiated, so that it is not signed yet by every party. */
    UNDER_NEGOTIATION("under-negotiation"),
    /** It has been signed by one party at least. */
    SIGNED("signed"),
    /** It is in force. */
    IN_FORCE("in-force");

    private final String word;

    ClaimedStatus(String word) {
        this.word = word;
    }

    /** The value that a statement about the property {@code status} gives. */
    public String word() {
        return word;
    }

    /** The status of a word; empty for a word that is none of these. */
    public static Optional<ClaimedStatus> of(String word) {
        return Arrays.stream(values())
                .filter(status -> status.word.equals(word))
                .findFirst();
    }
}
