package org.foedus.analysis;

import java.time.LocalDate;
import java.util.List;
import org.foedus.agreement.EventCalendar;
import org.foedus.agreement.Standing;
import org.foedus.agreement.Standing.Status;
import org.foedus.dataset.Dataset;
import org.foedus.dataset.DatasetIndex;

/**
 * How every agreement of a dataset stands on a day.
 *
 * @param on the day
 * @param standings one for each agreement, in the order of the dataset
 * @param projection whether the day lies after the last day that the dataset observed, so that acts after that day are not
 *     in it; false where the dataset does not say how far it observed
 */
public record StandingTable(LocalDate on, List<Standing> standings, boolean projection) {
    public StandingTable {
        standings = List.copyOf(standings);
    }

    /** Judges every agreement of a dataset. */
    public static StandingTable of(Dataset dataset, LocalDate on) {
        DatasetIndex index = DatasetIndex.of(dataset);
        EventCalendar events = event -> index.event(event).flatMap(found -> found.happenedOn());
        return new StandingTable(
                on,
                dataset.agreements().stream()
                        .map(agreement -> Standing.of(agreement, on, events))
                        .toList(),
                dataset.observedUntil().map(last -> on.isAfter(last.latest())).orElse(false));
    }

    /** The agreements in force, or applied provisionally. */
    public List<Standing> inForce() {
        return with(List.of(Status.IN_FORCE, Status.PROVISIONALLY_APPLIED));
    }

    /** The agreements that are certainly not in force: not yet, no longer, or suspended. */
    public List<Standing> notInForce() {
        return with(List.of(Status.NOT_SIGNED, Status.SIGNED, Status.SUSPENDED, Status.ENDED));
    }

    /** The agreements of which it cannot be told. */
    public List<Standing> undetermined() {
        return with(List.of(Status.UNDETERMINED));
    }

    /** The declarations, which do not enter into force. */
    public List<Standing> declarations() {
        return with(List.of(Status.DECLARED));
    }

    private List<Standing> with(List<Status> wanted) {
        return standings.stream()
                .filter(standing -> wanted.contains(standing.status()))
                .toList();
    }
}
