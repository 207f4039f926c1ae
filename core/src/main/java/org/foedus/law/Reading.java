package org.foedus.law;

import java.util.List;
import java.util.Optional;
import org.foedus.internal.DomainStyle;
import org.foedus.source.Citation;
import org.foedus.time.PartialDate;
import org.immutables.value.Value;

/**
 * One of several ways in which a norm is read, and who reads it so. Readings by courts, governments and parliaments compete; the
 * answer is definite only if all of them lead to it (LegalRuleML, alternatives). An interested party's argument is no reading
 * but a claim.
 */
@DomainStyle
@Value.Immutable
public abstract class Reading {
    Reading() {}

    /** Starts a reading; {@code label}, {@code holder} and {@code effect} are required. */
    public static ReadingBuilder builder() {
        return new ReadingBuilder();
    }

    /** What the reading says, in a few words. */
    public abstract String label();

    /** Who holds it. */
    public abstract String holder();

    /** What the norm says about the transfers that it governs, if it is read so. */
    public abstract Norm.Effect effect();

    /** Who has to consent or decide, if it is read so. */
    public abstract Optional<String> decider();

    /** When it was voiced. */
    public abstract Optional<PartialDate> voicedOn();

    /** Where this is taken from. */
    public abstract List<Citation> citations();
}
