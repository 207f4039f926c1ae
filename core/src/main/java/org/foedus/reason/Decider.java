package org.foedus.reason;

import java.util.List;

/**
 * A fact that would decide an undetermined question, with the answer that each of its values would lead to.
 *
 * @param fact the fact to find out, as a clause: {@code "the day on which the second notification was received"}
 * @param alternatives what follows from each possible value; empty where the values cannot be listed
 */
public record Decider(String fact, List<Alternative> alternatives) {

    /**
     * One possible value of the fact and the answer it leads to.
     *
     * @param value the value, as a clause
     * @param answer the answer that follows
     */
    public record Alternative(String value, String answer) {}

    public Decider {
        alternatives = List.copyOf(alternatives);
        if (fact.isBlank()) {
            throw new IllegalArgumentException("a deciding fact needs a text");
        }
    }

    /** A deciding fact whose values are not listed. */
    public static Decider of(String fact) {
        return new Decider(fact, List.of());
    }
}
