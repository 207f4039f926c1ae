package org.foedus.party;

import java.util.List;
import java.util.Optional;
import org.foedus.id.Id;
import org.foedus.id.Identified;
import org.foedus.id.Identifier;
import org.foedus.source.Citation;
import org.foedus.time.DateSpan;

/**
 * Someone who can take part in an agreement, owe or receive something, or be subject to a law. The kinds are closed, so
 * that a caller can match on all of them.
 */
public sealed interface Party extends Identified permits State, Organization, Coalition, NonStateActor {

    @Override
    Id<Party> id();

    /** The usual English name. */
    String name();

    /** Further names, now and in the past: {@code "Zaire"}; each may be limited in time. */
    List<PartyName> otherNames();

    /** Codes in outside schemes, such as ISO 3166 or the Correlates of War; each may be limited in time. */
    List<Identifier> identifiers();

    /** When the party existed; empty where the dataset does not say. */
    Optional<DateSpan> existence();

    /** Where this is taken from. */
    List<Citation> citations();
}
