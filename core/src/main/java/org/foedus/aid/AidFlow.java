package org.foedus.aid;

import java.util.List;
import java.util.Optional;
import org.foedus.internal.DomainStyle;
import org.foedus.source.Citation;
import org.foedus.time.PartialDate;
import org.immutables.value.Value;

/**
 * One step of help: so much was pledged, committed, delivered on a day. What comes back is a flow of the same stage with a
 * negative number, as in IATI. The amount that is still to come is a difference of flows and is never stored.
 */
@DomainStyle
@Value.Immutable
public abstract class AidFlow {
    AidFlow() {}

    /** Starts a flow; {@code stage} is required. */
    public static AidFlowBuilder builder() {
        return new AidFlowBuilder();
    }

    /** How far the help came. */
    public abstract AidStage stage();

    /** When; empty if the source does not say. */
    public abstract Optional<PartialDate> date();

    /** The date in the words of the source, where they are no date: {@code "until July"}. */
    public abstract Optional<String> dateAsPrinted();

    /** How many, of what; empty if the source does not say. */
    public abstract Optional<Amount> goods();

    /** How much in money; empty if the source does not say. */
    public abstract Optional<Amount> value();

    /** Where this is taken from. */
    public abstract List<Citation> citations();

    /** A remark for readers. */
    public abstract Optional<String> note();

    @Value.Check
    void check() {
        goods().map(Amount::quantity).ifPresent(quantity -> {
            if (!(quantity instanceof Quantity.Units)) {
                throw new IllegalArgumentException("goods are a number of things, but " + quantity + " is given");
            }
        });
        value().map(Amount::quantity).ifPresent(quantity -> {
            if (quantity instanceof Quantity.Units) {
                throw new IllegalArgumentException("a value is money, but " + quantity + " is given");
            }
        });
    }
}
