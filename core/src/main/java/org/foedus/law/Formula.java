package org.foedus.law;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.foedus.time.Truth;

/** A {@link Condition} put to one question: what is known of each test, and in which words to tell it. */
sealed interface Formula {

    /** What follows from what is known. */
    Truth known();

    /** What follows if the open facts turn out in a certain way. */
    boolean in(Completion completion);

    /** Adds the open facts on which the answer may depend. */
    void addOpenTo(Set<OpenFact> facts);

    /** What follows from what is known if one test, known so far, came out the other way. */
    Truth knownIfTurned(Test test);

    /** Adds the single tests. */
    void addTestsTo(Set<Test> tests);

    /** Why the answer is what it is: the tests that lead to it, as clauses. */
    String because();

    /** The test that is always met. */
    static Formula met() {
        return new AllOf(List.of());
    }

    /**
     * One test.
     *
     * @param known the answer
     * @param because the answer as a clause
     * @param open the fact to find out, if the answer is unknown
     * @param turns what of the transfer would have to be otherwise for another answer, if it is a matter of the transfer
     */
    record Test(Truth known, String because, Optional<OpenFact> open, Optional<Lock.Turns> turns) implements Formula {
        static Test of(boolean known, String because) {
            return new Test(Truth.of(known), because, Optional.empty(), Optional.empty());
        }

        static Test of(boolean known, String because, Lock.Turns turns) {
            return new Test(Truth.of(known), because, Optional.empty(), Optional.of(turns));
        }

        static Test open(OpenFact fact, String because) {
            return new Test(Truth.UNKNOWN, because, Optional.of(fact), Optional.empty());
        }

        @Override
        public Truth knownIfTurned(Test test) {
            return equals(test) ? known.not() : known;
        }

        @Override
        public void addTestsTo(Set<Test> tests) {
            tests.add(this);
        }

        @Override
        public boolean in(Completion completion) {
            return open.map(completion::holds).orElseGet(known::isTrue);
        }

        @Override
        public void addOpenTo(Set<OpenFact> facts) {
            open.ifPresent(facts::add);
        }
    }

    /**
     * Every test is met.
     *
     * @param formulas the tests
     */
    record AllOf(List<Formula> formulas) implements Formula {
        @Override
        public Truth known() {
            return Truth.allOf(formulas.stream().map(Formula::known).toList());
        }

        @Override
        public Truth knownIfTurned(Test test) {
            return Truth.allOf(
                    formulas.stream().map(one -> one.knownIfTurned(test)).toList());
        }

        @Override
        public void addTestsTo(Set<Test> tests) {
            formulas.forEach(one -> one.addTestsTo(tests));
        }

        @Override
        public boolean in(Completion completion) {
            return formulas.stream().allMatch(formula -> formula.in(completion));
        }

        @Override
        public void addOpenTo(Set<OpenFact> facts) {
            addOpen(this, formulas, facts);
        }

        @Override
        public String because() {
            return reasons(formulas, known());
        }
    }

    /**
     * At least one test is met.
     *
     * @param formulas the tests
     */
    record AnyOf(List<Formula> formulas) implements Formula {
        @Override
        public Truth known() {
            return Truth.anyOf(formulas.stream().map(Formula::known).toList());
        }

        @Override
        public Truth knownIfTurned(Test test) {
            return Truth.anyOf(
                    formulas.stream().map(one -> one.knownIfTurned(test)).toList());
        }

        @Override
        public void addTestsTo(Set<Test> tests) {
            formulas.forEach(one -> one.addTestsTo(tests));
        }

        @Override
        public boolean in(Completion completion) {
            return formulas.stream().anyMatch(formula -> formula.in(completion));
        }

        @Override
        public void addOpenTo(Set<OpenFact> facts) {
            addOpen(this, formulas, facts);
        }

        @Override
        public String because() {
            return reasons(formulas, known());
        }
    }

    /**
     * A test is not met.
     *
     * @param formula the test
     */
    record Not(Formula formula) implements Formula {
        @Override
        public Truth known() {
            return formula.known().not();
        }

        @Override
        public Truth knownIfTurned(Test test) {
            return formula.knownIfTurned(test).not();
        }

        @Override
        public void addTestsTo(Set<Test> tests) {
            formula.addTestsTo(tests);
        }

        @Override
        public boolean in(Completion completion) {
            return !formula.in(completion);
        }

        @Override
        public void addOpenTo(Set<OpenFact> facts) {
            formula.addOpenTo(facts);
        }

        @Override
        public String because() {
            return formula.because();
        }
    }

    /**
     * An exemption applies.
     *
     * @param label what it is called
     * @param formula its test
     */
    record Exempting(String label, Formula formula) implements Formula {
        @Override
        public Truth known() {
            return formula.known();
        }

        @Override
        public Truth knownIfTurned(Test test) {
            return formula.knownIfTurned(test);
        }

        @Override
        public void addTestsTo(Set<Test> tests) {
            formula.addTestsTo(tests);
        }

        @Override
        public boolean in(Completion completion) {
            return formula.in(completion);
        }

        @Override
        public void addOpenTo(Set<OpenFact> facts) {
            formula.addOpenTo(facts);
        }

        @Override
        public String because() {
            String applies = switch (known()) {
                case TRUE -> "\" applies: ";
                case FALSE -> "\" does not apply: ";
                case UNKNOWN -> "\" may apply: ";
            };
            return "its exemption \"" + label + applies + formula.because();
        }
    }

    private static void addOpen(Formula whole, Collection<Formula> parts, Set<OpenFact> facts) {
        if (whole.known().isUnknown()) {
            parts.forEach(part -> part.addOpenTo(facts));
        }
    }

    /** The reasons of those parts that lead to the answer. */
    private static String reasons(Collection<Formula> parts, Truth answer) {
        return parts.stream()
                .filter(part -> part.known() == answer)
                .map(Formula::because)
                .filter(reason -> !reason.isEmpty())
                .distinct()
                .collect(Collectors.joining(", and "));
    }
}
