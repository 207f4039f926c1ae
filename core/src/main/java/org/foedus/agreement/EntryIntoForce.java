package org.foedus.agreement;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.foedus.id.Id;
import org.foedus.internal.DomainStyle;
import org.foedus.party.Party;
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
        /**
         * A number of parties, or certain parties, have given their consent by ratification, acceptance, approval, accession or
         * definitive signature; whoever consents later joins then (VCLT 24(3)).
         */
        CONSENTS,
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

    /** How many parties have to consent, for {@link Condition#CONSENTS}. */
    public abstract Optional<Integer> consents();

    /** The parties that have to be among those that consent, for {@link Condition#CONSENTS}. */
    public abstract List<Id<Party>> including();

    /** How long after that it enters into force: {@code P30D}; also for those who consent later. */
    public abstract Optional<Period> after();

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
        boolean says = consents().isPresent() || !including().isEmpty();
        if ((on() == Condition.CONSENTS) != says) {
            throw new IllegalArgumentException("entry into force on " + on()
                    + (says
                            ? " does not wait for the consent of a number of parties, or of certain ones"
                            : " needs the number of parties that have to consent, or their names"));
        }
        if (consents().filter(number -> number < 1).isPresent()
                || after().filter(period -> period.isZero() || period.isNegative())
                        .isPresent()) {
            throw new IllegalArgumentException("the number of consents and the time after them must be positive");
        }
    }
}
