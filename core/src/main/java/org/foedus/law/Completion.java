package org.foedus.law;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.foedus.time.Truth;

/**
 * One way in which the open facts of a question could turn out.
 *
 * @param facts the open facts, in a fixed order
 * @param values one bit for each fact, the first fact in the lowest
 */
record Completion(List<OpenFact> facts, int values) {

    /** The fixed order, which does not depend on the order of the data. */
    static final Comparator<OpenFact> ORDER = Comparator.comparing(OpenFact::key);

    private static final Set<OpenFact.Subject> GAPS = EnumSet.complementOf(EnumSet.of(OpenFact.Subject.NONE));

    /** Every way that is possible; one thing at a time fills a gap in the question. */
    static List<Completion> of(List<OpenFact> facts) {
        List<Completion> all = new ArrayList<>();
        for (int values = 0; values < 1 << facts.size(); values++) {
            Completion completion = new Completion(facts, values);
            if (GAPS.stream().allMatch(completion::admits)) {
                all.add(completion);
            }
        }
        return all;
    }

    boolean holds(OpenFact fact) {
        return holds(facts.indexOf(fact));
    }

    boolean holds(int fact) {
        return (values >> fact & 1) == 1;
    }

    /** The values of some of the facts, chosen by one bit for each. */
    int of(int chosen) {
        return values & chosen;
    }

    private boolean admits(OpenFact.Subject subject) {
        Set<String> fillers = new HashSet<>();
        fillers.add("");
        boolean open = false;
        for (OpenFact fact : facts) {
            if (fact.gap().subject() == subject) {
                open = true;
                fillers.addAll(fact.gap().fillers());
            }
        }
        return !open || fillers.stream().anyMatch(filler -> agreesWith(subject, filler));
    }

    private boolean agreesWith(OpenFact.Subject subject, String filler) {
        for (int i = 0; i < facts.size(); i++) {
            OpenFact.Gap gap = facts.get(i).gap();
            if (gap.subject() == subject && gap.ifFilledBy(filler).equals(Truth.of(!holds(i)))) {
                return false;
            }
        }
        return true;
    }
}
