package org.foedus.analysis;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.foedus.agreement.Event;
import org.foedus.agreement.EventCalendar;
import org.foedus.dataset.DatasetIndex;
import org.foedus.id.Id;
import org.foedus.time.PartialDate;
import org.foedus.time.Truth;

/** The events of a dataset and those that are assumed, which go before. */
record DatasetEvents(DatasetIndex index, Map<Id<Event>, PartialDate> assumed) implements EventCalendar {
    @Override
    public Optional<PartialDate> happenedOn(Id<Event> event) {
        return Optional.ofNullable(assumed.get(event))
                .or(() -> index.event(event).flatMap(Event::happenedOn));
    }

    @Override
    public Set<Id<Event>> supposed() {
        return assumed.keySet();
    }

    /** Whether an event has happened by the end of a day; false if it is not known to have. */
    static Truth happenedBy(LocalDate day, Id<Event> event, EventCalendar events) {
        return events.happenedOn(event).map(on -> on.isNotAfter(day)).orElse(Truth.FALSE);
    }
}
