package org.foedus.law;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foedus.id.Id;
import org.foedus.law.Assessment.ReadingAnswer;
import org.foedus.reason.Cause;
import org.foedus.reason.Decider;
import org.foedus.reason.Trace;

/**
 * Evaluates norms in every way in which they are read. If all ways lead to one verdict, that is the answer; otherwise it cannot
 * be told, and which reading prevails would decide it.
 */
final class CompetingReadings {
    /** How many combinations of readings are looked at; a question with more is undetermined and says so. */
    private static final int MAX_COMBINATIONS = 256;

    private static final String WHICH_READING = "which reading prevails";

    private final LegalAssessor assessor;
    private final List<Norm> disputed;

    CompetingReadings(LegalAssessor assessor, List<Norm> disputed) {
        this.assessor = assessor;
        this.disputed = disputed;
    }

    Assessment assess(Transfer transfer) {
        List<ReadingAnswer> answers = new ArrayList<>();
        for (Norm norm : disputed) {
            for (Reading reading : readings(norm)) {
                Verdict verdict = assess(transfer, Map.of(norm.id(), readSo(norm, reading)))
                        .verdict();
                answers.add(new ReadingAnswer(norm, reading, verdict));
            }
        }
        List<Map<Id<Norm>, Norm>> combinations = combinations();
        List<Assessment> all = combinations.stream()
                .limit(MAX_COMBINATIONS)
                .map(combination -> assess(transfer, combination))
                .toList();
        boolean whole = combinations.size() <= MAX_COMBINATIONS;
        boolean agreed = all.stream().map(Assessment::verdict).distinct().count() == 1;
        Assessment first = all.get(0);
        if (whole && agreed && sameOpen(all)) {
            return Assessment.builder()
                    .from(first)
                    .possible(possible(all))
                    .readings(answers)
                    .trace(trace(first.trace(), answers, answer(first.trace())))
                    .build();
        }
        if (whole && agreed) {
            List<Decider> deciders = new ArrayList<>(deciders(all));
            deciders.add(Decider.of(WHICH_READING));
            return Assessment.builder()
                    .from(first)
                    .possible(possible(all))
                    .locks(locks(all))
                    .readings(answers)
                    .causes(Stream.concat(all.stream().flatMap(one -> one.causes().stream()), Stream.of(cause(true)))
                            .distinct()
                            .toList())
                    .wouldDecide(deciders)
                    .trace(trace(first.trace(), answers, LegalNote.undetermined(deciders)))
                    .build();
        }
        Decider decider = decider(answers);
        return Assessment.builder()
                .transfer(transfer)
                .verdict(Verdict.UNDETERMINED)
                .possible(whole ? possible(all) : LegalAssessor.ANY)
                .alsoConsidered(considered(first))
                .locks(locks(all))
                .readings(answers)
                .sources(first.sources())
                .claims(first.claims())
                .addCauses(cause(whole))
                .addWouldDecide(decider)
                .trace(trace(
                        first.trace(),
                        answers,
                        Trace.of("Answer: it cannot be told. It would be decided by " + decider.fact() + ".")))
                .build();
    }

    /** Whether the same facts decide, with the same answers, however the norms are read. */
    private static boolean sameOpen(List<Assessment> all) {
        return all.stream().map(Assessment::wouldDecide).distinct().count() == 1;
    }

    private static Set<Verdict> possible(List<Assessment> all) {
        return all.stream().flatMap(one -> one.possible().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What would decide it in any way to read the norms, each answer with those that other ways lead to. */
    private static List<Decider> deciders(List<Assessment> all) {
        Map<String, Map<String, Set<String>>> answers = new LinkedHashMap<>();
        for (Assessment one : all) {
            for (Decider decider : one.wouldDecide()) {
                Map<String, Set<String>> byValue =
                        answers.computeIfAbsent(decider.fact(), fact -> new LinkedHashMap<>());
                decider.alternatives()
                        .forEach(alternative -> byValue.computeIfAbsent(
                                        alternative.value(), value -> new LinkedHashSet<>())
                                .add(alternative.answer()));
            }
        }
        return answers.entrySet().stream()
                .map(fact -> new Decider(
                        fact.getKey(),
                        fact.getValue().entrySet().stream()
                                .map(value -> new Decider.Alternative(
                                        value.getKey(), String.join("; read otherwise, ", value.getValue())))
                                .toList()))
                .toList();
    }

    /** The steps under the first way to read the norms, then every way with what follows from it, then the answer. */
    private static Trace trace(Trace first, List<ReadingAnswer> answers, Trace answer) {
        List<Trace> steps =
                new ArrayList<>(first.steps().subList(0, first.steps().size() - 1));
        steps.add(new Trace(
                "Read in different ways; the steps above take the first:",
                answers.stream()
                        .map(one -> Trace.of(one.norm().title() + ", read as "
                                + one.reading().label() + " (" + one.reading().holder() + "): "
                                + one.verdict()))
                        .toList()));
        steps.add(answer);
        return new Trace(first.text(), steps);
    }

    /** The locks that stand however the norms are read. */
    private static List<Lock> locks(List<Assessment> all) {
        return all.get(0).locks().stream()
                .filter(lock -> all.stream()
                        .allMatch(one -> one.locks().stream()
                                .anyMatch(other ->
                                        other.norm().id().equals(lock.norm().id())
                                                && other.verdict() == lock.verdict())))
                .toList();
    }

    private static Trace answer(Trace trace) {
        return trace.steps().get(trace.steps().size() - 1);
    }

    private Cause cause(boolean whole) {
        String norms = disputed.stream().map(Norm::title).collect(Collectors.joining("; "));
        return new Cause(
                Cause.Kind.COMPETING_READINGS,
                whole
                        ? "it is read in different ways, which lead to different answers: " + norms
                        : "there are more than " + MAX_COMBINATIONS + " combinations of readings of: " + norms);
    }

    private static Decider decider(List<ReadingAnswer> answers) {
        return new Decider(
                WHICH_READING,
                answers.stream()
                        .map(answer -> new Decider.Alternative(
                                answer.reading().label() + " ("
                                        + answer.reading().holder() + ")",
                                answer.verdict().name()))
                        .toList());
    }

    private static List<Assessment.NormAnswer> considered(Assessment assessment) {
        List<Assessment.NormAnswer> answers = new ArrayList<>(assessment.decidedBy());
        answers.addAll(assessment.alsoConsidered());
        return answers;
    }

    /** Every way to choose one reading for each disputed norm. */
    private List<Map<Id<Norm>, Norm>> combinations() {
        List<Map<Id<Norm>, Norm>> combinations = List.of(Map.of());
        for (Norm norm : disputed) {
            List<Map<Id<Norm>, Norm>> longer = new ArrayList<>();
            for (Map<Id<Norm>, Norm> combination : combinations) {
                for (Reading reading : readings(norm)) {
                    Map<Id<Norm>, Norm> one = new HashMap<>(combination);
                    one.put(norm.id(), readSo(norm, reading));
                    longer.add(one);
                }
            }
            combinations = longer.size() > MAX_COMBINATIONS ? longer.subList(0, MAX_COMBINATIONS + 1) : longer;
        }
        return combinations;
    }

    /**
     * The readings of a norm. What its words say at first sight is one of them even if nobody is named who reads it so: that one more
     * reading is found never makes an answer certain that it was not, nor turns it round.
     */
    private static List<Reading> readings(Norm norm) {
        List<Reading> readings = new ArrayList<>(norm.readings());
        if (readings.stream().noneMatch(reading -> reading.effect() == norm.effect())) {
            readings.add(
                    0,
                    Reading.builder()
                            .label("as its words read at first sight")
                            .holder("nobody named")
                            .effect(norm.effect())
                            .decider(norm.decider())
                            .build());
        }
        return readings;
    }

    private static Norm readSo(Norm norm, Reading reading) {
        return Norm.builder()
                .from(norm)
                .readings(List.of())
                .effect(reading.effect())
                .provided(reading.effect() == norm.effect() ? norm.provided() : Optional.empty())
                .decider(reading.decider().or(norm::decider))
                .build();
    }

    private Assessment assess(Transfer transfer, Map<Id<Norm>, Norm> readSo) {
        return assessor.assess(transfer, norm -> readSo.getOrDefault(norm.id(), norm));
    }
}
