package org.foedus.party;

import java.util.List;
import org.foedus.id.Id;
import org.foedus.id.Identified;
import org.foedus.internal.DomainStyle;
import org.foedus.source.Citation;
import org.foedus.time.PartialDate;
import org.immutables.value.Value;

/** That one party took the place of another, in whole or in part (Vienna Convention on Succession of States, 1978). */
@DomainStyle
@SuppressWarnings("immutables:from")
@Value.Immutable
public abstract class Succession implements Identified {

    /** How. */
    public enum Kind {
        /** The successor continues the legal person of the predecessor. */
        CONTINUATION,
        /** The predecessor broke up, and the successor is one of the parts. */
        DISSOLUTION,
        /** The successor left the predecessor, which lives on. */
        SEPARATION,
        /** Several became one. */
        UNION
    }

    Succession() {}

    /** Starts a succession; all but the citations are required. */
    public static SuccessionBuilder builder() {
        return new SuccessionBuilder();
    }

    @Override
    public abstract Id<Succession> id();

    /** Who was there before. */
    public abstract Id<Party> predecessor();

    /** Who came after. */
    public abstract Id<Party> successor();

    /** How. */
    public abstract Kind kind();

    /** When. */
    public abstract PartialDate on();

    /** Where this is taken from. */
    public abstract List<Citation> citations();
}
