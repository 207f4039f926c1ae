package org.foedus.reason;

import java.util.List;

/**
 * The steps by which an answer was reached, as a tree that reads from top to bottom.
 *
 * @param text one step, as a sentence
 * @param steps the steps below it, in the order in which they were taken
 */
public record Trace(String text, List<Trace> steps) {
    public Trace {
        steps = List.copyOf(steps);
    }

    /** A step without steps below it. */
    public static Trace of(String text) {
        return new Trace(text, List.of());
    }
}
