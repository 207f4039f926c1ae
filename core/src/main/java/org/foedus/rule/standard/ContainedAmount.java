package org.foedus.rule.standard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.foedus.agreement.Agreement;
import org.foedus.agreement.Commitment;
import org.foedus.aid.AmountPart;
import org.foedus.rule.DataPath;

/**
 * That the amount of one commitment is said to lie in that of another.
 *
 * @param part the commitment with the smaller amount
 * @param whole the commitment with the larger one
 * @param at the place that says so
 */
record ContainedAmount(Commitment part, Commitment whole, DataPath at) {

    /** All of an agreement, as far as both commitments are its own. */
    static List<ContainedAmount> of(Agreement agreement, DataPath path) {
        Map<String, Commitment> byId = new HashMap<>();
        agreement
                .commitments()
                .forEach(commitment -> byId.putIfAbsent(commitment.id().value(), commitment));
        List<ContainedAmount> found = new ArrayList<>();
        for (int i = 0; i < agreement.commitments().size(); i++) {
            Commitment commitment = agreement.commitments().get(i);
            DataPath at = path.member("commitments").element(i).member("amount");
            commitment.amount().ifPresent(amount -> {
                others(amount.partOf(), byId)
                        .forEach((j, whole) -> found.add(new ContainedAmount(
                                commitment, whole, at.member("partOf").element(j))));
                others(amount.comprises(), byId)
                        .forEach((j, part) -> found.add(new ContainedAmount(
                                part, commitment, at.member("comprises").element(j))));
            });
        }
        return found;
    }

    private static Map<Integer, Commitment> others(List<AmountPart> parts, Map<String, Commitment> byId) {
        Map<Integer, Commitment> others = new TreeMap<>();
        for (int i = 0; i < parts.size(); i++) {
            int place = i;
            parts.get(i)
                    .commitment()
                    .flatMap(id -> Optional.ofNullable(byId.get(id.value())))
                    .ifPresent(other -> others.put(place, other));
        }
        return others;
    }
}
