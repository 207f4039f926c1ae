package org.foedus.examples.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.foedus.dataset.Dataset;
import org.foedus.time.PartialDate;

/** What to say about a day after the last one that the makers of the data looked at. */
final class Projection {
    private Projection() {}

    /** The sentence; empty for a day that was looked at, or if the data do not say how long they looked. */
    static Optional<String> of(Dataset dataset, LocalDate day) {
        return dataset.observedUntil()
                .filter(last -> dataset.isProjection(day))
                .map(PartialDate::latest)
                .map(last -> "events were looked for up to " + last
                        + "; what is said of later days holds if nothing changes");
    }
}
