package org.foedus.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.foedus.aid.Item;
import org.foedus.aid.Quantity;
import org.foedus.id.Id;
import org.foedus.id.Identified;
import org.foedus.internal.DomainStyle;
import org.foedus.party.Party;
import org.immutables.value.Value;

/** The question put to the law: may this actor do this, with this item, for that destination, by this route, on that day? */
@DomainStyle
@SuppressWarnings("immutables:from")
@Value.Immutable
public abstract class Transfer implements Identified {
    Transfer() {}

    /** Starts a question; {@code id}, {@code actor}, {@code action} and {@code on} are required. */
    public static TransferBuilder builder() {
        return new TransferBuilder();
    }

    @Override
    public abstract Id<Transfer> id();

    /** Who wants to act. */
    public abstract Id<Party> actor();

    /** What it wants to do. */
    public abstract Action action();

    /** With which item; empty if not known. */
    public abstract Optional<Id<Item>> item();

    /** For whom; empty if not known. */
    public abstract Optional<Id<Party>> destination();

    /**
     * The states crossed and the funds used, in order. In a {@linkplain Action#RE_EXPORT re-export} also the state where
     * the goods come from, whose consent may be needed; the actor is then the one who passes them on.
     */
    public abstract List<Id<Party>> via();

    /** Those of {@link #via()} on whose territory the goods are unloaded and loaded again. */
    public abstract List<Id<Party>> transshippedIn();

    /** The state that gave the licence under which the item is made, or from which it came, and may have kept a right to consent. */
    public abstract Optional<Id<Party>> licensor();

    /** Who pays, if another than the actor. */
    public abstract Optional<Id<Party>> payer();

    /** The unit of forces that is to receive it; empty if not known. */
    public abstract Optional<Id<Party>> recipientUnit();

    /** For what it is meant, a word from an open list; empty if not known. */
    public abstract Optional<String> purpose();

    /** How much; empty if not known. */
    public abstract Optional<Quantity> amount();

    /** On which day. */
    public abstract LocalDate on();

    /** The question in words, for readers. */
    public abstract Optional<String> question();
}
