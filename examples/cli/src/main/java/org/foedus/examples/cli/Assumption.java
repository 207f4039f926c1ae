package org.foedus.examples.cli;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.foedus.agreement.Event;
import org.foedus.dataset.Dataset;
import org.foedus.dataset.RecordKind;
import org.foedus.id.Id;
import org.foedus.time.PartialDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** An event that is supposed to happen on a day, written {@code ua-nato-accession=2030-07-01}. */
record Assumption(String event, LocalDate on) {

    /** Reads an assumption from the command line. */
    static final class Converter implements ITypeConverter<Assumption> {
        @Override
        public Assumption convert(String text) {
            int equals = text.lastIndexOf('=');
            if (equals < 1) {
                throw new TypeConversionException(
                        "\"" + text + "\" is not an event and its day, written like ua-nato-accession=2030-07-01");
            }
            return new Assumption(text.substring(0, equals), Main.day(text.substring(equals + 1)));
        }
    }

    /**
     * The events and their days.
     *
     * @throws UnusableInput if the data hold no such event, or one is named twice
     */
    static Map<Id<Event>, PartialDate> events(Dataset dataset, List<Assumption> assumed) {
        Map<Id<Event>, PartialDate> events = new HashMap<>();
        for (Assumption assumption : assumed) {
            Known.require(dataset, RecordKind.EVENT, assumption.event());
            if (events.put(Id.of(assumption.event()), PartialDate.of(assumption.on())) != null) {
                throw new UnusableInput("--assume names \"" + assumption.event() + "\" twice; an event has one day");
            }
        }
        return events;
    }
}
