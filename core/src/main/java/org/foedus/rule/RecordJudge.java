package org.foedus.rule;

import org.foedus.dataset.DatasetIndex;
import org.foedus.dataset.RecordKind;
import org.foedus.dataset.ReferenceData;
import org.foedus.id.Identified;

/**
 * Judges records one by one beside a dataset: what somebody types into a form, or what arrives in a pipeline, before it becomes
 * part of the data. {@link RuleSet#beside} makes it. It may be used by several threads.
 *
 * <p>A record with the identifier of one in the dataset stands in its place; any other is judged as if it came last. What other
 * records say is looked up in the dataset as it is, and they are not judged anew: whether the record is right is told, and not what it
 * makes wrong elsewhere.
 */
public final class RecordJudge {
    private final RuleSet rules;
    private final DatasetIndex index;
    private final ReferenceData reference;

    RecordJudge(RuleSet rules, DatasetIndex index, ReferenceData reference) {
        this.rules = rules;
        this.index = index;
        this.reference = reference;
    }

    /**
     * Judges one record by every rule for its type. It takes time in proportion to what the record says and to the records that
     * share a key with it, whatever the size of the dataset; the first record of a type waits until the dataset is grouped.
     *
     * @param kind the kind of the record
     * @param record the record
     * @return what was found in report order, and the rules that broke down
     */
    public Judgment judge(RecordKind kind, Identified record) {
        return rules.judge(kind, record, index, reference);
    }
}
