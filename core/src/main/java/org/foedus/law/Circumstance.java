package org.foedus.law;

import java.util.List;
import java.util.Optional;
import org.foedus.id.Id;
import org.foedus.id.Identified;
import org.foedus.internal.DomainStyle;
import org.foedus.party.Party;
import org.foedus.source.Citation;
import org.foedus.time.DateSpan;
import org.immutables.value.Value;

/**
 * That something is, or is not, the case for a party during a span of time, where laws ask for it: fighting is under way, the
 * Security Council takes measures, an equipment-transfer agreement exists.
 */
@DomainStyle
@SuppressWarnings("immutables:from")
@Value.Immutable
public abstract class Circumstance implements Identified {
    Circumstance() {}

    /** Starts a circumstance; all but the jurisdiction, the citations and the note are required. */
    public static CircumstanceBuilder builder() {
        return new CircumstanceBuilder();
    }

    @Override
    public abstract Id<Circumstance> id();

    /** The name by which {@link Condition.Holds} asks for it. */
    public abstract String fact();

    /** The party it is about: the destination of a transfer, the one who acts, or the unit that is to receive the help. */
    public abstract Id<Party> party();

    /** Towards which other state it holds, such as the partner of an agreement; empty if towards all. */
    public abstract Optional<Id<Party>> jurisdiction();

    /** Whether it is the case. */
    public abstract boolean holds();

    /** When. */
    public abstract DateSpan during();

    /** Where this is taken from. */
    public abstract List<Citation> citations();

    /** A remark for readers. */
    public abstract Optional<String> note();
}
