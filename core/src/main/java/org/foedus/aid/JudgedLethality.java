package org.foedus.aid;

import java.util.List;
import java.util.Optional;
import org.foedus.source.Citation;

/**
 * That somebody judged a thing lethal or not, and by which test. Another test may give another answer on the same day: by its
 * purpose a helmet is civilian, by a list it is military equipment.
 *
 * @param value the judgement
 * @param test the test
 * @param by whose judgement it is; empty if it is whoever made the dataset
 * @param citations where this is taken from
 */
public record JudgedLethality(Lethality value, Test test, Optional<String> by, List<Citation> citations) {

    /** By what a thing is judged. */
    public enum Test {
        /** By what it is meant for. */
        PURPOSE,
        /** By what it does. */
        EFFECT,
        /** By an entry of a list, which is then among the classifications. */
        LIST,
        /** By the fund or the line of a budget that pays for it. */
        BUDGET_LINE,
        /** By the definition of a law. */
        DEFINITION
    }

    public JudgedLethality {
        citations = List.copyOf(citations);
    }
}
