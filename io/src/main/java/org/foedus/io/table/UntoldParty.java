package org.foedus.io.table;

import java.util.List;

/**
 * A name that stands for no party that is known, or for several, and from which the import made a party of its own.
 *
 * @param name the name, or the code
 * @param times in how many cells it was met
 * @param reason why it could not be told who is meant, the first time
 * @param candidates the identifiers of parties that may be meant
 */
public record UntoldParty(String name, long times, String reason, List<String> candidates) {
    public UntoldParty {
        candidates = List.copyOf(candidates);
    }

    /** This name, met once more. */
    public UntoldParty onceMore() {
        return new UntoldParty(name, times + 1, reason, candidates);
    }
}
