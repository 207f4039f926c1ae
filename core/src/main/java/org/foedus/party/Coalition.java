package org.foedus.party;

import java.util.List;
import java.util.Optional;
import org.foedus.id.Id;
import org.foedus.id.Identifier;
import org.foedus.internal.DomainStyle;
import org.foedus.source.Citation;
import org.foedus.time.DateSpan;
import org.immutables.value.Value;

/** States that act together without an organization of their own, such as the G7. */
@DomainStyle
@SuppressWarnings("immutables:from")
@Value.Immutable
public abstract non-sealed class Coalition implements Party {
    Coalition() {}

    /** Starts a coalition; {@code id} and {@code name} are required. */
    public static CoalitionBuilder builder() {
        return new CoalitionBuilder();
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
