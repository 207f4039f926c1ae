package org.foedus.rule;

import java.util.List;
import org.foedus.id.Identified;

/**
 * Judges records of one type that share a key, such as the tenures of one office, all of a group at once.
 *
 * <p>The engine makes the groups, once for each run, so that such a rule searches for nothing and takes time in proportion to
 * the records as long as the groups stay small. Like every rule it keeps no state between groups.
 *
 * @param <K> the type of the key, with {@code equals} and {@code hashCode}
 * @param <T> the type of record
 */
public interface GroupRule<K, T extends Identified> extends Rule<T> {

    /**
     * The keys of a record, each once. A record without any is in no group, and the rule has nothing to say about it.
     *
     * @param record the record
     * @param context its place, and what may be looked up
     */
    List<K> keys(T record, RuleContext context);

    /**
     * Judges the records of one key.
     *
     * @param key the key
     * @param group the records, at least one, in the order of the dataset
     * @param context the place of the first of them, and what may be looked up
     * @param outcomes where the rule reports what it found, at places in records of the group
     */
    void judge(K key, List<Placed<T>> group, RuleContext context, Outcomes outcomes);

    /** Judges a record that shares its keys with no other. */
    @Override
    default void judge(T record, RuleContext context, Outcomes outcomes) {
        for (K key : keys(record, context)) {
            judge(key, List.of(new Placed<>(record, context.path())), context, outcomes);
        }
    }
}
