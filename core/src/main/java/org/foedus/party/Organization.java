package org.foedus.party;

import java.util.List;
import java.util.Optional;
import org.foedus.id.Id;
import org.foedus.id.Identifier;
import org.foedus.internal.DomainStyle;
import org.foedus.source.Citation;
import org.foedus.time.DateSpan;
import org.immutables.value.Value;

/** An international organization with legal personality of its own, such as the European Union or NATO. */
@DomainStyle
@SuppressWarnings("immutables:from")
@Value.Immutable
public abstract non-sealed class Organization implements Party {
    Organization() {}

    /** Starts an organization; {@code id} and {@code name} are required. */
    public static OrganizationBuilder builder() {
        return new OrganizationBuilder();
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
