package org.foedus.agreement;

import java.util.List;
import java.util.Optional;
import org.foedus.internal.DomainStyle;
import org.foedus.source.Citation;
import org.foedus.time.PartialDate;
import org.immutables.value.Value;

/** A unilateral statement of a party about the effect or the meaning of an agreement (VCLT 2(1)(d), 19 to 23). */
@DomainStyle
@Value.Immutable
public abstract class Reservation {

    /** What the statement does. */
    public enum Kind {
        /** It excludes or changes the effect of a provision. */
        RESERVATION,
        /** It says how the party understands a provision. */
        INTERPRETATIVE_DECLARATION,
        /** It objects to the reservation of another. */
        OBJECTION,
        /** It withdraws an earlier one. */
        WITHDRAWAL
    }

    Reservation() {}

    /** Starts a statement; {@code kind} and {@code summary} are required. */
    public static ReservationBuilder builder() {
        return new ReservationBuilder();
    }

    /** What it does. */
    public abstract Kind kind();

    /** What it says, in one sentence of our own. */
    public abstract String summary();

    /** When it was made. */
    public abstract Optional<PartialDate> on();

    /** Where this is taken from. */
    public abstract List<Citation> citations();
}
