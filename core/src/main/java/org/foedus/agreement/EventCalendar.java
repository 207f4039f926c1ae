package org.foedus.agreement;

import java.util.Optional;
import org.foedus.id.Id;
import org.foedus.time.PartialDate;

/** Tells when events happened. An event for which there is no answer is not known to have happened. */
@FunctionalInterface
public interface EventCalendar {

    /** The day of an event; empty if it is not known to have happened. */
    Optional<PartialDate> happenedOn(Id<Event> event);

    /** A calendar in which no event is known to have happened. */
    static EventCalendar empty() {
        return event -> Optional.empty();
    }
}
