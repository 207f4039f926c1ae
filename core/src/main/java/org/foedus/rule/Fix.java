package org.foedus.rule;

import java.util.Optional;

/**
 * A change of the data that mends a finding. A rule proposes one only where the data themselves leave no doubt what is right, so that
 * nothing is lost by it; whether it is made is up to whoever keeps the data.
 *
 * @param at the value that is changed
 * @param value the text that belongs there; empty if the value is taken out of its list
 */
public record Fix(DataPath at, Optional<String> value) {

    /** Another text in place of the one that stands there. */
    public static Fix replace(DataPath at, String value) {
        return new Fix(at, Optional.of(value));
    }

    /** An entry of a list, or a record, is taken out. */
    public static Fix remove(DataPath at) {
        return new Fix(at, Optional.empty());
    }

    /** The change in words: {@code write "sweden"}, {@code take out parties/SE#2}. */
    public String inWords() {
        return value.map(text -> "write \"" + text + "\"").orElseGet(() -> "take out " + at);
    }
}
