package org.foedus.agreement;

import java.util.List;
import java.util.Optional;
import org.foedus.id.Id;
import org.foedus.internal.DomainStyle;
import org.foedus.source.Citation;
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
    }

    Relation() {}

    /** Starts a relation; {@code kind} and {@code to} are required. */
    public static RelationBuilder builder() {
        return new RelationBuilder();
    }

    /** The sort of relation. */
    public abstract Kind kind();

    /** The other instrument. */
    public abstract Id<Agreement> to();

    /** The other instrument as this text calls it. */
    public abstract Optional<String> asPrinted();

    /** Where this is taken from. */
    public abstract List<Citation> citations();
}
