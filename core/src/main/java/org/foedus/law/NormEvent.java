package org.foedus.law;

import java.util.List;
import org.foedus.internal.DomainStyle;
import org.foedus.source.Citation;
import org.foedus.time.PartialDate;
import org.immutables.value.Value;

/** One step in the life of a norm. Adoption and entry into force are two steps, often months apart. */
@DomainStyle
@Value.Immutable
public abstract class NormEvent {

    /** The steps. */
    public enum Kind {
        /** Put forward; without legal effect. */
        PROPOSED,
        /** Passed or decided; not yet in force. */
        ADOPTED,
        /**
         * Kept from entering into force, for example by a call for a referendum; or, if it was in force, out of force from this day on,
         * the day included, until it is put into force again.
         */
        SUSPENDED,
        /** In force from this day on, the day included. */
        IN_FORCE,
        /** Changed in a way that leaves it as coded; a change that matters here is a norm of its own. */
        AMENDED,
        /** Out of force from this day on, the day included. */
        REPEALED
    }

    NormEvent() {}

    /** Starts a step; {@code kind} and {@code on} are required. */
    public static NormEventBuilder builder() {
        return new NormEventBuilder();
    }

    /** Which step. */
    public abstract Kind kind();

    /** When. */
    public abstract PartialDate on();

    /** Where this is taken from. */
    public abstract List<Citation> citations();
}
