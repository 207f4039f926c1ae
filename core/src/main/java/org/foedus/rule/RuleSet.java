package org.foedus.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.foedus.dataset.Dataset;
import org.foedus.dataset.DatasetIndex;
import org.foedus.dataset.RecordKind;
import org.foedus.dataset.ReferenceData;
import org.foedus.id.Identified;

/** An immutable list of rules that run together. */
public final class RuleSet {
    private final List<Rule<?>> rules;
    private final List<RuleInfo> infos;
    private final List<RuleInfo> leftOut;

    /** The positions of the rules that judge records of a class. */
    private final ClassValue<int[]> judging = new ClassValue<>() {
        @Override
        protected int[] computeValue(Class<?> type) {
            return IntStream.range(0, rules.size())
                    .filter(i -> rules.get(i).judges().isAssignableFrom(type))
                    .toArray();
        }
    };

    private RuleSet(List<Rule<?>> rules, List<RuleInfo> infos, List<RuleInfo> leftOut) {
        this.rules = List.copyOf(rules);
        this.infos = List.copyOf(infos);
        this.leftOut = List.copyOf(leftOut);
        Set<String> ids = new HashSet<>();
        for (RuleInfo info : this.infos) {
            if (!ids.add(info.id())) {
                throw new IllegalArgumentException("two rules have the id \"" + info.id() + "\"");
            }
        }
    }

    /**
     * A set of the rules given, in their order.
     *
     * @throws IllegalArgumentException if two rules have the same id
     */
    public static RuleSet of(List<? extends Rule<?>> rules) {
        return new RuleSet(
                List.copyOf(rules), rules.stream().<RuleInfo>map(Rule::info).toList(), List.of());
    }

    /**
     * This set and one more rule.
     *
     * @throws IllegalArgumentException if a rule of the set has the same id
     */
    public RuleSet with(Rule<?> rule) {
        List<Rule<?>> moreRules = new ArrayList<>(rules);
        List<RuleInfo> moreInfos = new ArrayList<>(infos);
        moreRules.add(rule);
        moreInfos.add(rule.info());
        String id = rule.info().id();
        return new RuleSet(
                moreRules,
                moreInfos,
                leftOut.stream().filter(info -> !info.id().equals(id)).toList());
    }

    /** This set without the rule of the id given. */
    public RuleSet without(String id) {
        return only(info -> !info.id().equals(id));
    }

    /** Those of the rules that look at nothing but the record they judge. */
    public RuleSet overSingleRecords() {
        return only(RuleInfo::singleRecord);
    }

    /** Only the rules of the ids given, in the order of this set. */
    public RuleSet only(Set<String> ids) {
        return only(info -> ids.contains(info.id()));
    }

    /** Only the rules of a family. */
    public RuleSet tagged(String tag) {
        return only(info -> info.tags().contains(tag));
    }

    /** Only the rules of which a condition is true, in the order of this set. */
    public RuleSet only(Predicate<RuleInfo> condition) {
        int[] kept = IntStream.range(0, rules.size())
                .filter(position -> condition.test(infos.get(position)))
                .toArray();
        return new RuleSet(
                Arrays.stream(kept).<Rule<?>>mapToObj(rules::get).toList(),
                Arrays.stream(kept).mapToObj(infos::get).toList(),
                Stream.concat(leftOut.stream(), infos.stream().filter(condition.negate()))
                        .toList());
    }

    /**
     * This set with a rule that matters more or less than its author thought.
     *
     * @throws IllegalArgumentException if there is no rule of the id
     */
    public RuleSet withSeverity(String id, Severity severity) {
        if (infos.stream().noneMatch(info -> info.id().equals(id))) {
            throw new IllegalArgumentException("there is no rule \"" + id + "\"");
        }
        return new RuleSet(
                rules,
                infos.stream()
                        .map(info -> info.id().equals(id) ? info.withSeverity(severity) : info)
                        .toList(),
                leftOut);
    }

    /** What each rule is, in order. */
    public List<RuleInfo> infos() {
        return infos;
    }

    /** The rules that were taken out of this set, in the order in which that was done; a report names them. */
    public List<RuleInfo> leftOut() {
        return leftOut;
    }

    /** Judges every record of a dataset by every rule for its type. */
    public Report evaluate(Dataset dataset, ReferenceData reference) {
        return evaluate(dataset, reference, Runnable::run);
    }

    /**
     * Judges every record of a dataset by every rule for its type, some of them at the same time. The report is the same as from
     * one thread, and the findings are in the same order.
     *
     * @param dataset the dataset
     * @param reference what may be looked up beside it
     * @param executor runs the parts of the work, and decides how many at once; it is not shut down
     */
    public Report evaluate(Dataset dataset, ReferenceData reference, Executor executor) {
        return new Evaluation(this, DatasetIndex.of(dataset), reference).report(executor);
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
            new Run(infos.get(position), findings, failures).judge(rules.get(position), record, context);
        }
        findings.sort(Finding.reportOrder());
        return new Judgment(findings, failures);
    }

    /**
     * These rules for judging records one by one beside a dataset that is held, such as what is typed into a form.
     *
     * @param index the dataset
     * @param reference what may be looked up beside it
     */
    public RecordJudge beside(DatasetIndex index, ReferenceData reference) {
        List<Placed<?>> records = Evaluation.placed(index);
        return new RecordJudge(
                new RuleSet(
                        rules.stream()
                                .<Rule<?>>map(rule -> rule instanceof GroupRule<?, ?> grouped
                                        ? new RuleBesideDataset<>(grouped, records, index, reference)
                                        : rule)
                                .toList(),
                        infos,
                        leftOut),
                index,
                reference);
    }

    /** For each rule, in order, one that has judged nothing yet. */
    List<Run> runs() {
        return infos.stream().map(Run::new).toList();
    }

    int size() {
        return rules.size();
    }

    Rule<?> rule(int position) {
        return rules.get(position);
    }

    /** The positions of the rules that judge records of a class. */
    int[] judging(Class<?> type) {
        return judging.get(type);
    }
}
