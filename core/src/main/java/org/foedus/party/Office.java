package org.foedus.party;

import java.util.List;
import java.util.Optional;
import org.foedus.id.Id;
import org.foedus.id.Identified;
import org.foedus.internal.DomainStyle;
import org.foedus.source.Citation;
import org.immutables.value.Value;

/** A post that one person at a time holds for a party: prime minister of a state, secretary general of an organization. */
@DomainStyle
@SuppressWarnings("immutables:from")
@Value.Immutable
public abstract class Office implements Identified {
    Office() {}

    /** Starts an office; {@code id} and {@code title} are required. */
    public static OfficeBuilder builder() {
        return new OfficeBuilder();
    }

    @Override
    public abstract Id<Office> id();

    /** The title in English, with the party: {@code "Prime Minister of Japan"}. */
    public abstract String title();

    /** The party whose office it is. */
    public abstract Optional<Id<Party>> party();

    /** Where this is taken from. */
    public abstract List<Citation> citations();
}
