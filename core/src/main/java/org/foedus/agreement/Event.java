package org.foedus.agreement;

import java.util.List;
import java.util.Optional;
import org.foedus.id.Id;
import org.foedus.id.Identified;
import org.foedus.internal.DomainStyle;
import org.foedus.source.Citation;
import org.foedus.time.PartialDate;
import org.immutables.value.Value;

/** Something that happens, or may happen, and on which clauses or claims turn: an accession, a cease-fire, an earthquake. */
@DomainStyle
@SuppressWarnings("immutables:from")
@Value.Immutable
public abstract class Event implements Identified {
    Event() {}

    /** Starts an event; {@code id} and {@code name} are required. */
    public static EventBuilder builder() {
        return new EventBuilder();
    }

    @Override
    public abstract Id<Event> id();

    /** What happens: {@code "Ukraine accedes to NATO"}. */
    public abstract String name();

    /** When it happened; empty as long as it is not known to have happened. */
    public abstract Optional<PartialDate> happenedOn();

    /** Where this is taken from. */
    public abstract List<Citation> citations();
}
