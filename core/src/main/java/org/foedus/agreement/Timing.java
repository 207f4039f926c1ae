package org.foedus.agreement;

import java.time.Period;
import java.time.temporal.TemporalAmount;
import java.util.Optional;
import java.util.stream.Stream;
import org.foedus.id.Id;
import org.foedus.internal.DomainStyle;
import org.foedus.time.DateSpan;
import org.immutables.value.Value;

/**
 * When a commitment is to be kept, as far as its own words say; elsewhere it lasts as long as the agreement. A term of our own,
 * found necessary in the coding of the agreements with Ukraine.
 */
@DomainStyle
@Value.Immutable
public abstract class Timing {
    Timing() {}

    /** Starts a timing; nothing is required. */
    public static TimingBuilder builder() {
        return new TimingBuilder();
    }

    /** From the first day or year to the last, both included; an end that the text does not give is unknown. */
    public abstract Optional<DateSpan> during();

    /** For how long. */
    public abstract Optional<Period> length();

    /** Whether it runs as long as the agreement. */
    @Value.Default
    public boolean sameAsTerm() {
        return false;
    }

    /** Within which time it is to be done: a {@link Period} of days or more, or a {@link java.time.Duration} of hours. */
    public abstract Optional<TemporalAmount> within();

    /** From when {@link #within()} or {@link #length()} is counted, in words. */
    public abstract Optional<String> countedFrom();

    /** At which interval it recurs. */
    public abstract Optional<Period> every();

    /** The longer end of the interval, where the text gives a range. */
    public abstract Optional<Period> everyUpTo();

    /** The event until which it runs. */
    public abstract Optional<Id<Event>> until();

    /** The time in words: {@code "as long as it takes"}. */
    public abstract Optional<String> asWorded();

    /** Whether its words are all that is known of the time, such as {@code "as long as it takes"}. */
    public boolean isInWordsOnly() {
        return asWorded().isPresent()
                && !sameAsTerm()
                && Stream.of(during(), length(), within(), every(), until()).allMatch(Optional::isEmpty);
    }
}
