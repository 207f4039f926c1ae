package org.foedus.party;

import java.util.Optional;
import org.foedus.time.DateSpan;

/**
 * A name that a party bears or bore beside its usual one: the official one, one in another language, one that was given up.
 *
 * @param text the name, as printed
 * @param borne the days on which it stood for the party, both bounds included; empty if nothing is said about it
 */
public record PartyName(String text, Optional<DateSpan> borne) {

    /**
     * Obtains the name.
     *
     * @throws IllegalArgumentException if the text is blank
     */
    public PartyName {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a name of a party is blank");
        }
    }

    /**
     * Obtains a name without dates.
     *
     * @throws IllegalArgumentException if the text is blank
     */
    public static PartyName of(String text) {
        return new PartyName(text, Optional.empty());
    }

    /**
     * Obtains a name that stood for the party on certain days.
     *
     * @throws IllegalArgumentException if the text is blank
     */
    public static PartyName of(String text, DateSpan borne) {
        return new PartyName(text, Optional.of(borne));
    }
}
