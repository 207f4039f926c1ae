package org.foedus.agreement;

import java.util.List;
import java.util.Optional;
import org.foedus.id.Id;
import org.foedus.internal.DomainStyle;
import org.foedus.party.Party;
import org.foedus.source.Citation;
import org.immutables.value.Value;

/**
 * Words that put promises under a reservation: "in accordance with its constitutional requirements". The best known is Article 11
 * of the North Atlantic Treaty ("respective constitutional processes").
 */
@DomainStyle
@Value.Immutable
public abstract class Qualifier {

    /** On what ground. A clause that names several grounds stands once for each. */
    public enum Ground {
        /** Law in general. */
        LEGAL,
        /** The constitution. */
        CONSTITUTIONAL,
        /** Law of the European Union. */
        EU_LAW,
        /** The budget. */
        BUDGETARY,
        /** A decision of parliament. */
        PARLIAMENTARY,
        /** Means at hand. */
        RESOURCES,
        /** Neutrality. */
        NEUTRALITY
    }

    Qualifier() {}

    /** Starts a qualifier; {@code ground} is required. */
    public static QualifierBuilder builder() {
        return new QualifierBuilder();
    }

    /** On what ground. */
    public abstract Ground ground();

    /** What it covers: a place in the text, or the whole text. */
    public abstract Optional<String> covers();

    /** Whose promises it puts under a reservation; empty where it is those of every party. */
    public abstract List<Id<Party>> obligors();

    /** Where it stands. */
    public abstract List<Citation> citations();

    /** A remark for readers. */
    public abstract Optional<String> note();
}
