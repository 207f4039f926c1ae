package org.foedus.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foedus.dataset.DatasetIndex;
import org.foedus.dataset.ReferenceData;
import org.foedus.id.Identified;
import org.foedus.reason.Outcome;

/**
 * A rule over groups that judges one record together with those of a dataset that share its keys.
 *
 * @param <K> the type of the key
 * @param <T> the type of record
 */
final class RuleBesideDataset<K, T extends Identified> implements Rule<T> {
    private final GroupRule<K, T> rule;
    private final List<Placed<?>> records;
    private final DatasetIndex index;
    private final ReferenceData reference;

    /** Made when it is first asked for; if two threads ask at once, each makes one, and either will do. */
    private volatile Optional<Groups<K, T>> groups = Optional.empty();

    RuleBesideDataset(GroupRule<K, T> rule, List<Placed<?>> records, DatasetIndex index, ReferenceData reference) {
        this.rule = rule;
        this.records = records;
        this.index = index;
        this.reference = reference;
    }

    @Override
    public RuleInfo info() {
        return rule.info();
    }

    @Override
    public Class<T> judges() {
        return rule.judges();
    }

    @Override
    public void judge(T record, RuleContext context, Outcomes outcomes) {
        for (K key : rule.keys(record, context)) {
            List<Placed<T>> group = new ArrayList<>(groups().of(key));
            group.removeIf(other -> other.at().kind() == context.path().kind()
                    && other.record().id().equals(record.id()));
            group.add(new Placed<>(record, context.path()));
            rule.judge(
                    key,
                    group,
                    new RuleContext(group.get(0).at(), context.index(), context.reference()),
                    new Only(context.path(), outcomes));
        }
    }

    private Groups<K, T> groups() {
        Optional<Groups<K, T>> known = groups;
        if (known.isEmpty()) {
            known = Optional.of(new Groups<>(rule, records, index, reference));
            groups = known;
        }
        return known.orElseThrow();
    }

    /**
     * Passes on what is said of one record.
     *
     * @param record the place of the record
     * @param next where it goes
     */
    private record Only(DataPath record, Outcomes next) implements Outcomes {

        @Override
        public void report(DataPath at, Outcome outcome) {
            if (record.contains(at)) {
                next.report(at, outcome);
            }
        }

        @Override
        public void violated(DataPath at, String message, Fix fix) {
            if (record.contains(at)) {
                next.violated(at, message, fix);
            }
        }
    }
}
