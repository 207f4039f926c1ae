package org.foedus.aid;

import java.util.List;
import java.util.Optional;
import org.foedus.id.Id;
import org.foedus.id.Identified;
import org.foedus.internal.DomainStyle;
import org.foedus.party.Party;
import org.foedus.source.Citation;
import org.immutables.value.Value;

/**
 * Help that somebody gave, or said that they would give: who to whom, what, and how far it has come. An {@link Item} is a kind
 * of thing; an aid item is a gift of it.
 */
@DomainStyle
@SuppressWarnings("immutables:from")
@Value.Immutable
public abstract class AidItem implements Identified {
    AidItem() {}

    /** Starts an aid item; {@code id}, {@code description}, {@code recipient} and at least one donor are required. */
    public static AidItemBuilder builder() {
        return new AidItemBuilder();
    }

    @Override
    public abstract Id<AidItem> id();

    /** What is given, as the source says. */
    public abstract String description();

    /** Who gives; several give together. */
    public abstract List<Id<Party>> donors();

    /** Who receives it. */
    public abstract Id<Party> recipient();

    /** The kind of thing; empty if it has not been told. */
    public abstract Optional<Id<Item>> item();

    /** What it is for. */
    public abstract Optional<AidSector> sector();

    /** Where the giver takes it. */
    public abstract Optional<SourcingChannel> channel();

    /** The entries of lists that cover it. */
    public abstract List<Classification> classifications();

    /** Whether it is lethal, by each test by which it was judged. */
    public abstract List<JudgedLethality> lethality();

    /** The agreements that it is meant to fulfil. */
    public abstract List<Id<?>> fulfils();

    /** The aid item of which this is a part, such as a package; the flows of the whole count this one too. */
    public abstract Optional<Id<AidItem>> partOf();

    /** The steps, in the order of the source. */
    public abstract List<AidFlow> flows();

    /** Where this is taken from. */
    public abstract List<Citation> citations();

    /** A remark for readers. */
    public abstract Optional<String> note();

    @Value.Check
    void check() {
        if (donors().isEmpty() || description().isBlank()) {
            throw new IllegalArgumentException("an aid item needs a donor and a description, but " + id()
                    + " has the donors " + donors() + " and the description \"" + description() + "\"");
        }
    }
}
