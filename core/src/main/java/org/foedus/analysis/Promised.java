package org.foedus.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.foedus.agreement.Commitment;
import org.foedus.agreement.Modality;
import org.foedus.aid.Amount;
import org.foedus.aid.AmountTotal;
import org.foedus.id.Id;

/** What the amounts of commitments come to. */
public final class Promised {
    private Promised() {}

    /** The sum of the amounts that some commitments promise, without those that only recall help given in the past. */
    public static AmountTotal total(List<Commitment> commitments) {
        return sum(commitments.stream()
                .filter(commitment -> commitment.modality() != Modality.RECALLS_PAST)
                .toList());
    }

    /** The sum of all amounts that some commitments state, past help included. */
    public static AmountTotal withPastHelp(List<Commitment> commitments) {
        return sum(commitments);
    }

    private static AmountTotal sum(List<Commitment> commitments) {
        Map<Id<Commitment>, Amount> amounts = new LinkedHashMap<>();
        commitments.forEach(
                commitment -> commitment.amount().ifPresent(amount -> amounts.put(commitment.id(), amount)));
        return AmountTotal.of(amounts);
    }
}
