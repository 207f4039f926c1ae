package org.foedus.law;

import java.util.Collection;
import java.util.List;

/**
 * The answer to one question before and after a change of the law.
 *
 * @param before the answer under the law as it is
 * @param after the answer under the law as it would be
 */
public record ChangedAnswer(Assessment before, Assessment after) {

    /** Answers questions under two laws. */
    public static List<ChangedAnswer> compare(
            LegalAssessor before, LegalAssessor after, Collection<Transfer> questions) {
        return questions.stream()
                .map(question -> new ChangedAnswer(before.assess(question), after.assess(question)))
                .toList();
    }

    /** The question. */
    public Transfer transfer() {
        return before.transfer();
    }

    /** Whether the verdict is another. */
    public boolean isAnother() {
        return before.verdict() != after.verdict();
    }

    /** The locks that were opened: those before that are no longer there. */
    public List<Lock> opened() {
        return without(before.locks(), after.locks());
    }

    /** The locks that are new. */
    public List<Lock> added() {
        return without(after.locks(), before.locks());
    }

    private static List<Lock> without(List<Lock> some, List<Lock> others) {
        return some.stream()
                .filter(lock -> others.stream()
                        .noneMatch(other ->
                                other.norm().id().equals(lock.norm().id()) && other.verdict() == lock.verdict()))
                .toList();
    }
}
