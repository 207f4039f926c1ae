package org.foedus.aid;

import java.util.Optional;
import org.foedus.id.Id;

/**
 * That one amount lies in another.
 *
 * @param commitment the commitment with the other amount, if it is in the data
 * @param asWorded the other amount in words, if it is not
 * @param stated whether the text says so; otherwise it is inferred and may be wrong
 */
public record AmountPart(Optional<Id<?>> commitment, Optional<String> asWorded, boolean stated) {
    public AmountPart {
        if (commitment.isEmpty() && asWorded.isEmpty()) {
            throw new IllegalArgumentException("a part of an amount names a commitment or says in words what it is");
        }
    }
}
