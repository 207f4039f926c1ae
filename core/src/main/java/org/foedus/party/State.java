package org.foedus.party;

import java.util.List;
import java.util.Optional;
import org.foedus.id.Id;
import org.foedus.id.Identifier;
import org.foedus.internal.DomainStyle;
import org.foedus.source.Citation;
import org.foedus.time.DateSpan;
import org.immutables.value.Value;

/** A state in the sense of international law, whether or not every other state recognises it. */
@DomainStyle
@SuppressWarnings("immutables:from")
@Value.Immutable
public abstract non-sealed class State implements Party {
    State() {}

    /** Starts a state; {@code id} and {@code name} are required. */
    public static StateBuilder builder() {
        return new StateBuilder();
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
