package org.foedus.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foedus.agreement.Agreement;
import org.foedus.agreement.Commitment;
import org.foedus.agreement.Event;
import org.foedus.agreement.EventCalendar;
import org.foedus.agreement.Standing;
import org.foedus.agreement.Standing.Status;
import org.foedus.agreement.Timing;
import org.foedus.dataset.Dataset;
import org.foedus.dataset.DatasetIndex;
import org.foedus.id.Id;
import org.foedus.time.PartialDate;

/**
 * How every agreement of a dataset stands on a day.
 *
 * @param on the day
 * @param assumed events that are assumed to happen, with their days
 * @param standings one for each agreement, in the order of the dataset
 * @param endedCommitments commitments that run until an event which has happened by the day, while their agreement stands
 * @param projection whether the day lies after the last day that the dataset observed, so that acts after that day are not
 *     in it; false where the dataset does not say how far it observed
 */
public record StandingTable(
        LocalDate on,
        Map<Id<Event>, PartialDate> assumed,
        List<Standing> standings,
        List<Commitment> endedCommitments,
        boolean projection) {
    public StandingTable {
        assumed = Map.copyOf(assumed);
        standings = List.copyOf(standings);
        endedCommitments = List.copyOf(endedCommitments);
    }

    /** Judges every agreement of a dataset. */
    public static StandingTable of(Dataset dataset, LocalDate on) {
        return of(dataset, on, Map.of());
    }

    /**
     * Judges every agreement of a dataset as if some events happened.
     *
     * @param assumed the events and their days; they go before what the dataset says about them
     */
    public static StandingTable of(Dataset dataset, LocalDate on, Map<Id<Event>, PartialDate> assumed) {
        EventCalendar events = new DatasetEvents(DatasetIndex.of(dataset), assumed);
        Optional<LocalDate> observedUntil = dataset.observedUntil().map(PartialDate::latest);
        return new StandingTable(
                on,
                assumed,
                dataset.agreements().stream()
                        .map(agreement -> Standing.of(agreement, on, events, observedUntil))
                        .toList(),
                dataset.agreements().stream()
                        .flatMap(agreement -> agreement.commitments().stream())
                        .filter(commitment -> hasEnded(commitment, on, events))
                        .toList(),
                dataset.isProjection(on));
    }

    private static boolean hasEnded(Commitment commitment, LocalDate on, EventCalendar events) {
        return commitment
                .timing()
                .flatMap(Timing::until)
                .map(event -> DatasetEvents.happenedBy(on, event, events).isTrue())
                .orElse(false);
    }

    /** How one agreement stands; empty if it is not in the table. */
    public Optional<Standing> standingOf(Id<Agreement> agreement) {
        return standings.stream()
                .filter(standing -> standing.agreement().id().equals(agreement))
                .findFirst();
    }

    /** The agreements in force, or applied provisionally. */
    public List<Standing> inForce() {
        return with(List.of(Status.IN_FORCE, Status.PROVISIONALLY_APPLIED));
    }

    /**
     * The agreements that are certainly not in force: not yet, no longer, or suspended. A declaration that is not yet made is
     * in none of the lists.
     */
    public List<Standing> notInForce() {
        return with(List.of(Status.NOT_SIGNED, Status.SIGNED, Status.SUSPENDED, Status.ENDED)).stream()
                .filter(standing -> standing.agreement().entersIntoForce())
                .toList();
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
