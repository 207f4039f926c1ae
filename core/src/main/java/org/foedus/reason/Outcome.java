package org.foedus.reason;

import java.util.List;

/**
 * How a rule answers for one place in one record. The four kinds follow the response model of the Biodiversity Data
 * Quality group (TDWG BDQ): passing differs from not applying, and failing differs from not knowing.
 */
public sealed interface Outcome {

    /** The record satisfies the rule. */
    record Compliant() implements Outcome {
        private static final Compliant INSTANCE = new Compliant();
    }

    /**
     * The record breaks the rule.
     *
     * @param message what is wrong, the value, and what would be right
     */
    record Violated(String message) implements Outcome {
        public Violated {
            if (message.isBlank()) {
                throw new IllegalArgumentException("a violation needs a message that says what is wrong");
            }
        }
    }

    /**
     * The record gives too little, or too contradictory, information to tell.
     *
     * @param causes why it cannot be told, at least one
     * @param deciders facts that would settle it; empty where none can be named
     */
    record Undetermined(List<Cause> causes, List<Decider> deciders) implements Outcome {
        public Undetermined {
            causes = List.copyOf(causes);
            deciders = List.copyOf(deciders);
            if (causes.isEmpty()) {
                throw new IllegalArgumentException("an undetermined outcome needs at least one cause");
            }
        }
    }

    /**
     * The rule has nothing to say about the record.
     *
     * @param reason the prerequisite that is not met
     */
    record NotApplicable(String reason) implements Outcome {}

    /** The record satisfies the rule. */
    static Outcome compliant() {
        return Compliant.INSTANCE;
    }

    /** The record breaks the rule, for the reason given. */
    static Outcome violated(String message) {
        return new Violated(message);
    }

    /** It cannot be told, for one cause, and one fact would decide it. */
    static Outcome undetermined(Cause cause, Decider decider) {
        return new Undetermined(List.of(cause), List.of(decider));
    }

    /** It cannot be told, for one cause; no single fact that would decide it can be named. */
    static Outcome undetermined(Cause cause) {
        return new Undetermined(List.of(cause), List.of());
    }

    /** The rule has nothing to say, for the reason given. */
    static Outcome notApplicable(String reason) {
        return new NotApplicable(reason);
    }
}
