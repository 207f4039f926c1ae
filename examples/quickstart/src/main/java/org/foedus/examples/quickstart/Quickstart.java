package org.foedus.examples.quickstart;

import org.foedus.time.Truth;

/** The shortest program that embeds Foedus. */
public final class Quickstart {
    private Quickstart() {}

    /**
     * Says in words what a truth value means.
     *
     * @param truth the value
     * @return the words
     */
    static String inWords(Truth truth) {
        return switch (truth) {
            case TRUE -> "yes";
            case FALSE -> "no";
            case UNKNOWN -> "nobody can tell yet";
        };
    }
}
