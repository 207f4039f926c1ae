package org.foedus.agreement;

import java.util.List;
import java.util.Optional;
import org.foedus.internal.DomainStyle;
import org.foedus.source.Citation;
import org.foedus.time.PartialDate;
import org.immutables.value.Value;

/**
 * One act of a party: what it did, on which day, and from which day that takes effect. The two days differ for notices,
 * which take effect on receipt or after a period.
 */
@DomainStyle
@Value.Immutable
public abstract class TreatyAction {
    TreatyAction() {}

    /** Starts an act; {@code kind} is required. */
    public static TreatyActionBuilder builder() {
        return new TreatyActionBuilder();
    }

    /** What was done. */
    public abstract TreatyActionKind kind();

    /** The day of the act. */
    public abstract Optional<PartialDate> actedOn();

    /** The day from which the act takes effect, where a source says so. */
    public abstract Optional<PartialDate> effectiveOn();

    /** How and why the agreement ended by it, if it is an end. */
    public abstract Optional<Ending> ending();

    /** Where it was done. */
    public abstract Optional<Place> place();

    /** Who signed or acted. */
    public abstract List<Signatory> signatories();

    /** Where this is taken from. */
    public abstract List<Citation> citations();

    /** A remark for readers. */
    public abstract Optional<String> note();

    /** The day that counts for the effect: the day of effect if a source gives it, else the day of the act. */
    public Optional<PartialDate> effectDate() {
        return effectiveOn().or(this::actedOn);
    }
}
