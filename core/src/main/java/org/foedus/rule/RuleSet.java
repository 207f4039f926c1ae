package org.foedus.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.foedus.dataset.Dataset;
import org.foedus.dataset.DatasetIndex;
import org.foedus.dataset.RecordKind;
import org.foedus.dataset.ReferenceData;
import org.foedus.id.Identified;
import org.foedus.reason.Outcome;

/** An immutable list of rules that run together. */
public final class RuleSet {
    private final List<Rule<?>> rules;

    /** The positions of the rules that judge records of a class. */
    private final ClassValue<int[]> judging = new ClassValue<>() {
        @Override
        protected int[] computeValue(Class<?> type) {
            return IntStream.range(0, rules.size())
                    .filter(i -> rules.get(i).judges().isAssignableFrom(type))
                    .toArray();
        }
    };

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

    /** Those of the rules that look at nothing but the record they judge. */
    public RuleSet overSingleRecords() {
        return new RuleSet(
                rules.stream().filter(rule -> rule.info().singleRecord()).toList());
    }

    /** Only the rules of the ids given, in the order of this set. */
    public RuleSet only(Set<String> ids) {
        return new RuleSet(
                rules.stream().filter(rule -> ids.contains(rule.info().id())).toList());
    }

    /** What each rule is, in order. */
    public List<RuleInfo> infos() {
        return rules.stream().<RuleInfo>map(Rule::info).toList();
    }

    /** Judges every record of a dataset by every rule for its type. */
    public Report evaluate(Dataset dataset, ReferenceData reference) {
        DatasetIndex index = DatasetIndex.of(dataset);
        List<Run<?>> runs = rules.stream().<Run<?>>map(RuleSet::run).toList();
        for (RecordKind kind : RecordKind.values()) {
            Map<String, Integer> occurrences = new HashMap<>();
            for (Identified record : kind.in(dataset)) {
                String id = record.id().value();
                boolean alone = index.all(kind, record.id()).size() == 1;
                int occurrence = alone ? 0 : occurrences.merge(id, 1, Integer::sum) - 1;
                DataPath path = new DataPath(kind, id, occurrence, List.of());
                RuleContext context = new RuleContext(path, index, reference);
                for (int position : judging.get(record.getClass())) {
                    runs.get(position).judge(record, context);
                }
            }
        }
        return new Report(
                dataset.id(),
                dataset.version(),
                dataset.size(),
                runs.stream()
                        .flatMap(run -> run.findings.stream())
                        .sorted(Finding.reportOrder())
                        .toList(),
                List.of(),
                runs.stream().map(Run::tally).toList(),
                runs.stream().flatMap(run -> run.failures.stream()).toList());
    }

    private static <T extends Identified> Run<T> run(Rule<T> rule) {
        return new Run<>(rule, new ArrayList<>(), new ArrayList<>());
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
        for (int position : judging.get(record.getClass())) {
            new Run<>(rules.get(position), findings, failures).judge(record, context);
        }
        findings.sort(Finding.reportOrder());
        return new Judgment(findings, failures);
    }

    /** One rule at work: it judges, and counts and keeps what the rule reports. */
    private static final class Run<T extends Identified> implements Outcomes {
        private final Rule<T> rule;
        private final List<Finding> findings;
        private final List<RuleFailure> failures;
        private int judged;
        private int reported;
        private int compliant;
        private int violated;
        private int undetermined;
        private int notApplicable;
        private int failed;

        Run(Rule<T> rule, List<Finding> findings, List<RuleFailure> failures) {
            this.rule = rule;
            this.findings = findings;
            this.failures = failures;
        }

        void judge(Identified record, RuleContext context) {
            judged++;
            int before = reported;
            try {
                rule.judge(rule.judges().cast(record), context, this);
                notApplicable += reported == before ? 1 : 0;
            } catch (RuntimeException problem) {
                failed++;
                failures.add(new RuleFailure(rule.info(), context.path(), problem.toString()));
            }
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
                findings.add(new Finding(rule.info(), at, outcome));
            }
        }

        @Override
        public void compliant(Supplier<DataPath> at) {
            reported++;
            compliant++;
        }

        RuleTally tally() {
            return new RuleTally(rule.info(), judged, compliant, violated, undetermined, notApplicable, failed);
        }
    }
}
