package org.foedus.agreement;

import java.util.List;
import java.util.Optional;
import org.foedus.id.Id;
import org.foedus.internal.DomainStyle;
import org.foedus.party.Party;
import org.foedus.source.Citation;
import org.immutables.value.Value;

/**
 * What one source says about the legal force of an agreement, for one party or for all. Claims may conflict: two states may
 * classify one text differently (OAS Guidelines on Binding and Non-Binding Agreements), so all of them are kept.
 */
@DomainStyle
@Value.Immutable
public abstract class BindingForce {

    /** What the source says. */
    public enum Reading {
        /** That the agreement binds in law. */
        BINDING,
        /** That it does not bind in law. */
        NOT_BINDING,
        /** Some passages bind and some do not, or the signs point both ways. */
        MIXED,
        /** Nothing: the source was read and is silent. */
        SILENT
    }

    BindingForce() {}

    /** Starts a claim; {@code reading} is required. */
    public static BindingForceBuilder builder() {
        return new BindingForceBuilder();
    }

    /** The party for which it is said; empty if for all. */
    public abstract Optional<Id<Party>> party();

    /** What is said. */
    public abstract Reading reading();

    /** Words and facts of the text that point one way or the other, without deciding it. */
    public abstract List<String> clues();

    /** Where this is taken from. */
    public abstract List<Citation> citations();

    /** A remark for readers. */
    public abstract Optional<String> note();
}
