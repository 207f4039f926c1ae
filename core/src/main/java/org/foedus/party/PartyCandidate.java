package org.foedus.party;

/**
 * A party that a name or a code may stand for.
 *
 * @param party the party
 * @param because what speaks for it, and what against, as a clause
 */
public record PartyCandidate(Party party, String because) {

    /** The name and the identifier of the party, and the reason. */
    @Override
    public String toString() {
        return party.name() + " (" + party.id() + "): " + because;
    }
}
