package org.foedus.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.foedus.id.Id;
import org.foedus.party.Party;
import org.foedus.time.PartialDate;

/**
 * Where the makers of a dataset looked. Inside the window, that something is not recorded means that it was looked for and not
 * found; outside it, silence means nothing: the answer is unknown, not no.
 *
 * @param from the first day looked at; empty if nothing is said about it
 * @param until the last day looked at; what is said about a later day is a projection; empty if nothing is said about it
 * @param parties the parties whose agreements were looked for, all of them; empty if nothing is said about it
 */
public record ObservationWindow(Optional<PartialDate> from, Optional<PartialDate> until, List<Id<Party>> parties) {

    /**
     * Obtains a window.
     *
     * @throws IllegalArgumentException if it certainly ends before it begins
     */
    public ObservationWindow {
        parties = List.copyOf(parties);
        if (from.isPresent()
                && until.isPresent()
                && until.orElseThrow().isBefore(from.orElseThrow()).isTrue()) {
            throw new IllegalArgumentException("an observation window cannot end on " + until.orElseThrow()
                    + " before it begins on " + from.orElseThrow());
        }
    }

    /** Obtains the window that ends on a day, and about which nothing else is said. */
    public static ObservationWindow until(PartialDate day) {
        return new ObservationWindow(Optional.empty(), Optional.of(day), List.of());
    }

    /** Whether it is said that the agreements of a party were looked for. */
    public boolean covers(Id<Party> party) {
        return parties.contains(party);
    }

    /**
     * The days at which both looked, and the parties for which either did. If their days have nothing in common, the window is
     * that of the one that ends sooner.
     */
    ObservationWindow with(ObservationWindow other) {
        Optional<PartialDate> begins =
                Stream.of(from, other.from).flatMap(Optional::stream).max(PartialDate.byEarliest());
        Optional<PartialDate> ends =
                Stream.of(until, other.until).flatMap(Optional::stream).min(PartialDate.byLatest());
        boolean apart = begins.isPresent()
                && ends.isPresent()
                && ends.orElseThrow().isBefore(begins.orElseThrow()).isTrue();
        List<Id<Party>> either = new ArrayList<>(parties);
        other.parties.stream().filter(party -> !parties.contains(party)).forEach(either::add);
        return new ObservationWindow(apart ? Optional.empty() : begins, ends, either);
    }
}
