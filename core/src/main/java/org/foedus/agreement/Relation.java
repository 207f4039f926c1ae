package org.foedus.agreement;

import java.util.List;
import java.util.Optional;
import org.foedus.id.Id;
import org.foedus.internal.DomainStyle;
import org.foedus.source.Citation;
import org.foedus.time.DateSpan;
import org.foedus.time.PartialDate;
import org.immutables.value.Value;

/** How an agreement stands to another instrument, as its text says. */
@DomainStyle
@Value.Immutable
public abstract class Relation {

    /** The sort of relation, read from this agreement to the other instrument. */
    public enum Kind {
        /** This agreement carries the other out. */
        IMPLEMENTS,
        /** The other is the framework within which this agreement is made. */
        UNDER_FRAMEWORK,
        /** This agreement stands beside the other and adds to it. */
        COMPLEMENTS,
        /** This agreement changes the other (VCLT 39). */
        AMENDS,
        /** This agreement prolongs the other. */
        RENEWS,
        /** This agreement takes the place of the other (VCLT 30, 59). */
        SUPERSEDES,
        /** This agreement mentions the other. */
        RECALLS;

        /** Whether the other instrument has to exist before this one can be made. */
        public boolean needsEarlierInstrument() {
            return this != COMPLEMENTS && this != RECALLS;
        }

        /** Whether this agreement is one of those made to carry the other instrument out, or under it, or to add to it. */
        public boolean isUnder() {
            return this == IMPLEMENTS || this == UNDER_FRAMEWORK || this == COMPLEMENTS;
        }
    }

    Relation() {}

    /** Starts a relation; {@code kind} is required, and one of {@code to} and {@code asPrinted}. */
    public static RelationBuilder builder() {
        return new RelationBuilder();
    }

    /** The sort of relation. */
    public abstract Kind kind();

    /** The other instrument, if it is in the data. */
    public abstract Optional<Id<Agreement>> to();

    /** The other instrument as this text calls it. */
    public abstract Optional<String> asPrinted();

    /** The day or year that this text gives for the other instrument. */
    public abstract Optional<PartialDate> dated();

    /** When the relation holds; empty if as long as both instruments do. */
    public abstract Optional<DateSpan> during();

    /** Where this is taken from. */
    public abstract List<Citation> citations();

    @Value.Check
    void check() {
        if (to().isEmpty() && asPrinted().isEmpty()) {
            throw new IllegalArgumentException(
                    "a relation names the other instrument by its identifier or as this text calls it");
        }
    }
}
