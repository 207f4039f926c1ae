package org.foedus.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.foedus.dataset.DatasetIndex;
import org.foedus.dataset.ReferenceData;
import org.foedus.id.Identified;

/**
 * The records of a dataset that a rule over groups judges, by their keys.
 *
 * @param <K> the type of the key
 * @param <T> the type of record
 */
final class Groups<K, T extends Identified> {
    private final List<Placed<T>> members = new ArrayList<>();
    private final Map<K, List<Integer>> positions = new LinkedHashMap<>();
    private final List<Broken> broken = new ArrayList<>();

    /**
     * Groups those of the records that a rule judges.
     *
     * @param rule the rule
     * @param records the records of the dataset, of all kinds
     * @param index what the rule may look up for the keys
     * @param reference what it may look up beside the dataset
     */
    Groups(GroupRule<K, T> rule, List<Placed<?>> records, DatasetIndex index, ReferenceData reference) {
        for (Placed<?> placed : records) {
            if (rule.judges().isInstance(placed.record())) {
                add(rule, new Placed<>(rule.judges().cast(placed.record()), placed.at()), index, reference);
            }
        }
    }

    private void add(GroupRule<K, T> rule, Placed<T> member, DatasetIndex index, ReferenceData reference) {
        int position = members.size();
        members.add(member);
        try {
            for (K key : rule.keys(member.record(), new RuleContext(member.at(), index, reference))) {
                positions.computeIfAbsent(key, first -> new ArrayList<>(1)).add(position);
            }
        } catch (RuntimeException problem) {
            broken.add(new Broken(position, problem));
        }
    }

    /** All records that the rule judges, in order. */
    List<Placed<T>> members() {
        return members;
    }

    /** The positions of the records of each key among all, the keys in the order of their first record. */
    Map<K, List<Integer>> positions() {
        return positions;
    }

    /** The records of a key. */
    List<Placed<T>> of(K key) {
        return at(positions.getOrDefault(key, List.of()));
    }

    /** The records at some positions. */
    List<Placed<T>> at(List<Integer> some) {
        return some.stream().map(members::get).toList();
    }

    /** The records for the keys of which the rule broke down. */
    List<Broken> broken() {
        return broken;
    }

    /**
     * That a rule broke down when it was asked for the keys of a record.
     *
     * @param position the position of the record among all
     * @param problem how it broke down
     */
    record Broken(int position, RuntimeException problem) {}
}
