package org.foedus.io.table;

import java.util.List;
import java.util.Optional;
import org.foedus.dataset.Dataset;
import org.foedus.id.Id;
import org.foedus.party.Party;
import org.foedus.time.DateSpan;
import org.foedus.time.PartialDate;

/** Tells which party a table means by a name or a code. It never guesses. */
public interface PartyResolver {

    /**
     * What a name or a code means.
     *
     * @param party the party; empty if it is not known, or several are meant
     * @param reason why there is none; empty if there is one
     * @param candidates the identifiers of parties that may be meant
     */
    record Answer(Optional<Id<Party>> party, String reason, List<String> candidates) {
        public Answer {
            candidates = List.copyOf(candidates);
        }

        /** That one party is meant. */
        public static Answer of(Id<Party> party) {
            return new Answer(Optional.of(party), "", List.of());
        }

        /** That no party can be told. */
        public static Answer none(String reason, List<String> candidates) {
            return new Answer(Optional.empty(), reason, candidates);
        }
    }

    /**
     * Looks names and codes up in a list of parties. What it tells of a party, and of who took whose place, is copied into the
     * dataset that is made, with its sources.
     *
     * @param list a dataset of parties and successions
     */
    static PartyResolver of(Dataset list) {
        return new ListedParties(list);
    }

    /** The list of parties, of which those that are met are copied; empty if only their identifiers are known. */
    default Optional<Dataset> list() {
        return Optional.empty();
    }

    /** Whether it knows codes of a scheme. Codes of other schemes are made identifiers as they are. */
    default boolean lists(String scheme) {
        return true;
    }

    /** The party that bore a name on a day. */
    Answer byName(String name, Optional<PartialDate> on);

    /** The party that bore a name on some of the days of a span. */
    default Answer byName(String name, DateSpan days) {
        return byName(name, Optional.empty());
    }

    /** The party that bore a code of a scheme, such as {@code cow}, on a day. */
    Answer byCode(String scheme, String code, Optional<PartialDate> on);
}
