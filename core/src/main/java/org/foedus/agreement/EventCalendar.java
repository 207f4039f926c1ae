package org.foedus.agreement;

import java.util.Optional;
import java.util.Set;
import org.foedus.id.Id;
import org.foedus.time.PartialDate;

/** Tells when events happened. An event for which there is no answer is not known to have happened. */
@FunctionalInterface
public interface EventCalendar {

    /** The day of an event; empty if it is not known to have happened. */
    Optional<PartialDate> happenedOn(Id<Event> event);

    /**
     * The events that a user supposes to happen. What a text says about them counts; of an agreement whose text was not seen
     * whole it cannot be told.
     */
    default Set<Id<Event>> supposed() {
        return Set.of();
    }

    /** A calendar in which no event is known to have happened. */
    static EventCalendar empty() {
        return event -> Optional.empty();
    }
}
