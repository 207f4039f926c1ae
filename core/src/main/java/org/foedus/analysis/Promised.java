package org.foedus.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.foedus.agreement.Agreement;
import org.foedus.agreement.Commitment;
import org.foedus.agreement.Modality;
import org.foedus.aid.AmountTotal;
import org.foedus.aid.AmountTotal.Addend;
import org.foedus.id.Id;

/** What the amounts of commitments come to. */
public final class Promised {
    private Promised() {}

    /**
     * The sum of the amounts that some commitments promise, without those that only recall help given in the past. What a promised
     * amount holds of such help is taken out of it.
     */
    public static AmountTotal total(List<Commitment> commitments) {
        return AmountTotal.of(addends(commitments, Optional.empty(), Promised::promises));
    }

    /** The sum of all amounts that some commitments state, past help included. */
    public static AmountTotal withPastHelp(List<Commitment> commitments) {
        return AmountTotal.of(addends(commitments, Optional.empty(), commitment -> true));
    }

    /**
     * The sum of what some commitments of several agreements promise. Two agreements may tell of the same money, so that only the
     * greatest is certain.
     *
     * @param asked which commitments; all others are left out
     */
    public static AmountTotal total(List<Agreement> agreements, Predicate<Commitment> asked) {
        return sum(agreements, asked, Promised::promises);
    }

    /** As {@link #total(List, Predicate)}, past help included. */
    public static AmountTotal withPastHelp(List<Agreement> agreements, Predicate<Commitment> asked) {
        return sum(agreements, asked, commitment -> true);
    }

    private static AmountTotal sum(
            List<Agreement> agreements, Predicate<Commitment> asked, Predicate<Commitment> counts) {
        List<Addend> addends = new ArrayList<>();
        for (Agreement agreement : agreements) {
            List<Commitment> commitments =
                    agreement.commitments().stream().filter(asked).toList();
            addends.addAll(addends(commitments, Optional.of(agreement.id()), counts));
        }
        return AmountTotal.of(addends);
    }

    private static List<Addend> addends(
            List<Commitment> commitments, Optional<Id<?>> text, Predicate<Commitment> counts) {
        return commitments.stream()
                .flatMap(commitment -> commitment.amount().stream()
                        .map(amount -> new Addend(commitment.id(), amount, text, counts.test(commitment))))
                .toList();
    }

    private static boolean promises(Commitment commitment) {
        return commitment.modality() != Modality.RECALLS_PAST;
    }
}
