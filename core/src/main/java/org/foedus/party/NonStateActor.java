package org.foedus.party;

import java.util.List;
import java.util.Optional;
import org.foedus.id.Id;
import org.foedus.id.Identifier;
import org.foedus.internal.DomainStyle;
import org.foedus.source.Citation;
import org.foedus.time.DateSpan;
import org.immutables.value.Value;

/** A party that is neither a state nor made up of states: an armed group, a company, a fund. */
@DomainStyle
@SuppressWarnings("immutables:from")
@Value.Immutable
public abstract non-sealed class NonStateActor implements Party {
    NonStateActor() {}

    /** Starts a non-state actor; {@code id} and {@code name} are required. */
    public static NonStateActorBuilder builder() {
        return new NonStateActorBuilder();
    }

    @Override
    public abstract Id<Party> id();

    @Override
    public abstract String name();

    @Override
    public abstract List<PartyName> otherNames();

    @Override
    public abstract List<Identifier> identifiers();

    @Override
    public abstract Optional<DateSpan> existence();

    @Override
    public abstract List<Citation> citations();
}
