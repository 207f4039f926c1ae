package org.foedus.agreement;

import java.util.List;
import java.util.Optional;
import org.foedus.internal.DomainStyle;
import org.foedus.source.Citation;
import org.foedus.time.PartialDate;
import org.immutables.value.Value;

/** The clause that says when the agreement enters into force, or "comes into effect" (VCLT 24(1)). */
@DomainStyle
@Value.Immutable
public abstract class EntryIntoForce {

    /** What has to happen. */
    public enum Condition {
        /** All have signed. */
        SIGNATURE,
        /** The last notice that internal procedures are complete has been received. */
        LAST_NOTIFICATION,
        /** All have ratified, accepted or approved. */
        LAST_RATIFICATION,
        /** A day named in the text has come. */
        NAMED_DAY
    }

    EntryIntoForce() {}

    /** Starts the clause; {@code on} is required. */
    public static EntryIntoForceBuilder builder() {
        return new EntryIntoForceBuilder();
    }

    /** Entry into force on signature. */
    public static EntryIntoForce onSignature() {
        return builder().on(Condition.SIGNATURE).build();
    }

    /** What has to happen. */
    public abstract Condition on();

    /** The day the text names, for {@link Condition#NAMED_DAY}. */
    public abstract Optional<PartialDate> day();

    /** Where this is taken from. */
    public abstract List<Citation> citations();

    @Value.Check
    void check() {
        if ((on() == Condition.NAMED_DAY) != day().isPresent()) {
            throw new IllegalArgumentException("entry into force on " + on()
                    + (day().isPresent()
                            ? " takes no day, but " + day().orElseThrow() + " is given"
                            : " needs the day that the text names"));
        }
    }
}
