package org.foedus.party;

import java.util.List;
import org.foedus.id.Id;
import org.foedus.id.Identified;
import org.foedus.internal.DomainStyle;
import org.foedus.source.Citation;
import org.foedus.time.DateSpan;
import org.immutables.value.Value;

/**
 * The time for which a person holds an office. The day on which an office changes hands belongs to the outgoing and to the
 * incoming holder: which of the two spoke that day cannot be told from the date alone.
 */
@DomainStyle
@SuppressWarnings("immutables:from")
@Value.Immutable
public abstract class Tenure implements Identified {
    Tenure() {}

    /** Starts a tenure; all but the citations are required. */
    public static TenureBuilder builder() {
        return new TenureBuilder();
    }

    @Override
    public abstract Id<Tenure> id();

    /** Who holds the office. */
    public abstract Id<Person> person();

    /** Which office. */
    public abstract Id<Office> office();

    /** From the day of taking office to the day of leaving it, both included. */
    public abstract DateSpan during();

    /** Where this is taken from. */
    public abstract List<Citation> citations();
}
