package org.foedus.agreement;

import java.util.Optional;
import org.foedus.aid.Lethality;

/**
 * What a commitment says about lethality.
 *
 * @param value what it says
 * @param basis whether the text prints the word or a reader inferred it; empty where the value is that nothing is said
 * @param note a remark for readers
 */
public record StatedLethality(Lethality value, Optional<Basis> basis, Optional<String> note) {

    /** On what the value rests. */
    public enum Basis {
        /** The word stands in the clause or in its opening words. */
        PRINTED,
        /** It follows from the goods named. */
        INFERRED
    }
}
