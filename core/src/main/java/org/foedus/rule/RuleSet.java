package org.foedus.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foedus.dataset.Dataset;
import org.foedus.dataset.DatasetIndex;
import org.foedus.dataset.RecordKind;
import org.foedus.dataset.ReferenceData;
import org.foedus.id.Identified;
import org.foedus.reason.Outcome;

/** An immutable list of rules that run together. */
public final class RuleSet {
    private final List<Rule<?>> rules;

    private RuleSet(List<Rule<?>> rules) {
        this.rules = List.copyOf(rules);
        Set<String> ids = new HashSet<>();
        for (Rule<?> rule : this.rules) {
            if (!ids.add(rule.info().id())) {
                throw new IllegalArgumentException(
                        "two rules have the id \"" + rule.info().id() + "\"");
            }
        }
    }

    /**
     * A set of the rules given, in their order.
     *
     * @throws IllegalArgumentException if two rules have the same id
     */
    public static RuleSet of(List<? extends Rule<?>> rules) {
        return new RuleSet(List.copyOf(rules));
    }

    /**
     * This set and one more rule.
     *
     * @throws IllegalArgumentException if a rule of the set has the same id
     */
    public RuleSet with(Rule<?> rule) {
        List<Rule<?>> more = new ArrayList<>(rules);
        more.add(rule);
        return new RuleSet(more);
    }

    /** This set without the rule of the id given. */
    public RuleSet without(String id) {
        return new RuleSet(
                rules.stream().filter(rule -> !rule.info().id().equals(id)).toList());
    }

    /** What each rule is, in order. */
    public List<RuleInfo> infos() {
        return rules.stream().<RuleInfo>map(Rule::info).toList();
    }

    /** Judges every record of a dataset by every rule for its type. */
    public Report evaluate(Dataset dataset, ReferenceData reference) {
        DatasetIndex index = DatasetIndex.of(dataset);
        List<Finding> findings = new ArrayList<>();
        List<RuleFailure> failures = new ArrayList<>();
        List<RuleTally> tallies = new ArrayList<>();
        for (Rule<?> rule : rules) {
            tallies.add(run(rule, index, reference, findings, failures));
        }
        findings.sort(Finding.reportOrder());
        return new Report(dataset.id(), dataset.version(), dataset.size(), findings, List.of(), tallies, failures);
    }

    /**
     * Judges one record by every rule for its type, as a record of a stream too large to hold. Other records are looked up in
     * the index, which need not hold this one; a rule for which that is too little is left out of the set before.
     *
     * @param kind the kind of the record
     * @param record the record
     * @param index finds other records
     * @param reference what may be looked up beside them
     * @return what was found in report order, and the rules that broke down
     */
    public Judgment judge(RecordKind kind, Identified record, DatasetIndex index, ReferenceData reference) {
        RuleContext context = new RuleContext(DataPath.of(kind, record.id()), index, reference);
        List<Finding> findings = new ArrayList<>();
        List<RuleFailure> failures = new ArrayList<>();
        for (Rule<?> rule : rules) {
            if (rule.judges().isInstance(record)) {
                judge(rule, record, context, new Counter(rule.info(), findings), failures);
            }
        }
        findings.sort(Finding.reportOrder());
        return new Judgment(findings, failures);
    }

    private static <T extends Identified> void judge(
            Rule<T> rule, Identified record, RuleContext context, Counter counter, List<RuleFailure> failures) {
        counter.judged++;
        int before = counter.reported;
        try {
            rule.judge(rule.judges().cast(record), context, counter);
            counter.notApplicable += counter.reported == before ? 1 : 0;
        } catch (RuntimeException problem) {
            counter.failed++;
            failures.add(new RuleFailure(rule.info(), context.path(), problem.toString()));
        }
    }

    private static <T extends Identified> RuleTally run(
            Rule<T> rule,
            DatasetIndex index,
            ReferenceData reference,
            List<Finding> findings,
            List<RuleFailure> failures) {
        Counter counter = new Counter(rule.info(), findings);
        for (RecordKind kind : RecordKind.values()) {
            Map<String, Integer> occurrences = new HashMap<>();
            for (Identified one : kind.in(index.dataset())) {
                int occurrence = occurrences.merge(one.id().value(), 1, Integer::sum) - 1;
                if (rule.judges().isInstance(one)) {
                    DataPath path = new DataPath(kind, one.id().value(), occurrence, List.of());
                    judge(rule, one, new RuleContext(path, index, reference), counter, failures);
                }
            }
        }
        return new RuleTally(
                rule.info(),
                counter.judged,
                counter.compliant,
                counter.violated,
                counter.undetermined,
                counter.notApplicable,
                counter.failed);
    }

    private static final class Counter implements Outcomes {
        private final RuleInfo rule;
        private final List<Finding> findings;
        private int judged;
        private int reported;
        private int compliant;
        private int violated;
        private int undetermined;
        private int notApplicable;
        private int failed;

        Counter(RuleInfo rule, List<Finding> findings) {
            this.rule = rule;
            this.findings = findings;
        }

        @Override
        public void report(DataPath at, Outcome outcome) {
            reported++;
            if (outcome instanceof Outcome.Compliant) {
                compliant++;
            } else if (outcome instanceof Outcome.NotApplicable) {
                notApplicable++;
            } else {
                violated += outcome instanceof Outcome.Violated ? 1 : 0;
                undetermined += outcome instanceof Outcome.Undetermined ? 1 : 0;
                findings.add(new Finding(rule, at, outcome));
            }
        }
    }
}
