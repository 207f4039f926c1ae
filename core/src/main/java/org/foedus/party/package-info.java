/**
 * Who can be bound, act or speak.
 *
 * <p>A {@link org.foedus.party.Party} is a state, an organization, a coalition or a non-state actor, with dated
 * names and identifiers and a span of existence; a {@link org.foedus.party.Membership} ties one to an organization for a span of
 * time. A {@link org.foedus.party.Person} holds an {@link org.foedus.party.Office} for a
 * {@link org.foedus.party.Tenure}; the day on which an office changes hands belongs to both holders.
 * {@link org.foedus.party.PartyDirectory} finds parties by name and by code as of a day.
 */
@NullMarked
package org.foedus.party;

import org.jspecify.annotations.NullMarked;
