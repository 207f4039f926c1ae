package org.foedus.aid;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.foedus.internal.DomainStyle;
import org.foedus.time.PartialDate;
import org.immutables.value.Value;

/**
 * An amount as a text gives it: how much, how exactly, for what, for which time, and in which other amount it lies. Amounts are
 * added by {@link AmountTotal}, which keeps apart what must not be mixed.
 */
@DomainStyle
@Value.Immutable
public abstract class Amount {

    /** How exactly the quantity is given. */
    public enum Precision {
        /** This much. */
        EXACT(""),
        /** About this much. */
        APPROXIMATE("about "),
        /** This much or more. */
        AT_LEAST("at least "),
        /** More than this much. */
        MORE_THAN("more than "),
        /** This much or less. */
        UP_TO("up to ");

        private final String words;

        Precision(String words) {
            this.words = words;
        }

        private String words() {
            return words;
        }
    }

    /**
     * The same amount in another currency, as the text prints it.
     *
     * @param precision how exactly
     * @param money the sum
     * @param asOf the day of the rate
     */
    public record Equivalent(Precision precision, Money money, Optional<PartialDate> asOf) {}

    Amount() {}

    /** Starts an amount; {@code quantity} is required. */
    public static AmountBuilder builder() {
        return new AmountBuilder();
    }

    /** How exactly the quantity is given; exactly unless said otherwise. */
    @Value.Default
    public Precision precision() {
        return Precision.EXACT;
    }

    /** How much. */
    public abstract Quantity quantity();

    /** For each such period again: {@code P1Y} is every year. */
    public abstract Optional<Period> every();

    /** For which time, or when promised. */
    public abstract Optional<AmountPeriod> period();

    /** For what. */
    public abstract Optional<String> purpose();

    /** The amount in the words of the text, where they add something. */
    public abstract Optional<String> asPrinted();

    /** How goods were valued; empty if the source does not say. */
    public abstract Optional<ValuationMethod> valuation();

    /** The currency that counts where several are printed, as an ISO 4217 code. */
    public abstract Optional<String> bindingCurrency();

    /** The amounts in which this one lies. */
    public abstract List<AmountPart> partOf();

    /** The amounts that lie in this one. */
    public abstract List<AmountPart> comprises();

    /** The same amount in other currencies. */
    public abstract List<Equivalent> equivalents();

    /** A remark for readers. */
    public abstract Optional<String> note();

    /** How much, how often and for which time: {@code "at least 0.25 percent of GDP every year for 2024/2027"}. */
    public String inWords() {
        String often = every().map(every -> every.equals(Period.ofYears(1)) ? " every year" : " every " + every)
                .orElse("");
        String when = period().flatMap(period -> period.during().map(during -> switch (period.kind()) {
                    case COVERED, LENGTH_ONLY -> " for " + during;
                    case PLEDGED -> " promised in " + during;
                }))
                .orElse("");
        return precision().words() + quantity().inWords() + often + when;
    }
}
