package org.foedus.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.foedus.dataset.DatasetIndex;
import org.foedus.dataset.ReferenceData;
import org.foedus.id.Identified;
import org.foedus.reason.Outcome;

/** One rule at work: it judges, and counts and keeps what the rule reports. Used by one thread at a time. */
final class Run implements Outcomes {
    private final RuleInfo info;
    private final List<Finding> findings;
    private final List<RuleFailure> failures;
    private int judged;
    private int reported;
    private int compliant;
    private int violated;
    private int undetermined;
    private int notApplicable;
    private int failed;

    Run(RuleInfo info) {
        this(info, new ArrayList<>(), new ArrayList<>());
    }

    /** A run that keeps what it finds in lists that others may use too. */
    Run(RuleInfo info, List<Finding> findings, List<RuleFailure> failures) {
        this.info = info;
        this.findings = findings;
        this.failures = failures;
    }

    /** Judges one record. */
    <T extends Identified> void judge(Rule<T> rule, Identified record, RuleContext context) {
        judged++;
        int before = reported;
        try {
            rule.judge(rule.judges().cast(record), context, this);
            notApplicable += reported == before ? 1 : 0;
        } catch (RuntimeException problem) {
            failed++;
            failures.add(new RuleFailure(info, context.path(), problem.toString()));
        }
    }

    /** Judges all groups of a dataset. */
    <K, T extends Identified> void judge(
            GroupRule<K, T> rule, List<Placed<?>> records, DatasetIndex index, ReferenceData reference) {
        Groups<K, T> groups = new Groups<>(rule, records, index, reference);
        List<Placed<T>> members = groups.members();
        judged += members.size();
        BitSet answered = new BitSet(members.size());
        BitSet broken = new BitSet(members.size());
        for (Groups.Broken one : groups.broken()) {
            broken.set(one.position());
            failures.add(new RuleFailure(
                    info, members.get(one.position()).at(), one.problem().toString()));
        }
        for (Map.Entry<K, List<Integer>> entry : groups.positions().entrySet()) {
            List<Integer> positions = entry.getValue();
            Answered told = new Answered(this);
            RuleContext context = new RuleContext(members.get(positions.get(0)).at(), index, reference);
            try {
                rule.judge(entry.getKey(), groups.at(positions), context, told);
                positions.stream()
                        .filter(position ->
                                told.records.contains(members.get(position).at()))
                        .forEach(answered::set);
            } catch (RuntimeException problem) {
                positions.forEach(broken::set);
                failures.add(new RuleFailure(info, context.path(), problem.toString()));
            }
        }
        failed += broken.cardinality();
        answered.or(broken);
        notApplicable += members.size() - answered.cardinality();
    }

    @Override
    public void report(DataPath at, Outcome outcome) {
        report(at, outcome, Optional.empty());
    }

    @Override
    public void violated(DataPath at, String message, Fix fix) {
        report(at, Outcome.violated(message), Optional.of(fix));
    }

    private void report(DataPath at, Outcome outcome, Optional<Fix> fix) {
        reported++;
        if (outcome instanceof Outcome.Compliant) {
            compliant++;
        } else if (outcome instanceof Outcome.NotApplicable) {
            notApplicable++;
        } else {
            violated += outcome instanceof Outcome.Violated ? 1 : 0;
            undetermined += outcome instanceof Outcome.Undetermined ? 1 : 0;
            findings.add(new Finding(info, at, outcome, fix));
        }
    }

    @Override
    public void compliant(Supplier<DataPath> at) {
        reported++;
        compliant++;
    }

    /** Adds what the same rule did with other records, which come after those of this run. */
    void add(Run later) {
        findings.addAll(later.findings);
        failures.addAll(later.failures);
        judged += later.judged;
        reported += later.reported;
        compliant += later.compliant;
        violated += later.violated;
        undetermined += later.undetermined;
        notApplicable += later.notApplicable;
        failed += later.failed;
    }

    List<Finding> findings() {
        return findings;
    }

    List<RuleFailure> failures() {
        return failures;
    }

    RuleTally tally() {
        return new RuleTally(info, judged, compliant, violated, undetermined, notApplicable, failed);
    }

    /** Passes outcomes on, and remembers the records for which there was one. */
    private static final class Answered implements Outcomes {
        private final Outcomes next;
        private final Set<DataPath> records = new HashSet<>();

        Answered(Outcomes next) {
            this.next = next;
        }

        @Override
        public void report(DataPath at, Outcome outcome) {
            records.add(at.root());
            next.report(at, outcome);
        }

        @Override
        public void violated(DataPath at, String message, Fix fix) {
            records.add(at.root());
            next.violated(at, message, fix);
        }
    }
}
