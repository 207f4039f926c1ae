package org.foedus.agreement;

import java.util.List;
import java.util.Optional;
import org.foedus.id.Id;
import org.foedus.internal.DomainStyle;
import org.foedus.source.Citation;
import org.immutables.value.Value;

/** What the text says about an event that does not by itself set the term, such as the accession of a party to NATO. */
@DomainStyle
@Value.Immutable
public abstract class EventEffect {

    /** What follows from the event. */
    public enum Effect {
        /** The agreement ends. */
        ENDS,
        /** The parties decide on its future status. */
        PARTIES_DECIDE,
        /** The parties meet and confer; no duty to decide. */
        PARTIES_CONFER,
        /** The parties adapt it. */
        PARTIES_ADAPT,
        /** The text ties the agreement to the time before the event, and does not say what follows. */
        LEFT_OPEN,
        /** The text states no effect. */
        NONE_STATED;

        /** What follows, as a clause: {@code "the parties decide on its future status"}. */
        public String words() {
            return switch (this) {
                case ENDS -> "the agreement ends";
                case PARTIES_DECIDE -> "the parties decide on its future status";
                case PARTIES_CONFER -> "the parties meet and confer";
                case PARTIES_ADAPT -> "the parties adapt it";
                case LEFT_OPEN -> "the agreement is meant for the time before, and what follows is not said";
                case NONE_STATED -> "nothing follows";
            };
        }
    }

    EventEffect() {}

    /** Starts the clause; {@code event} and {@code effect} are required. */
    public static EventEffectBuilder builder() {
        return new EventEffectBuilder();
    }

    /** The event. */
    public abstract Id<Event> event();

    /** What follows from it. */
    public abstract Effect effect();

    /** Where this is taken from. */
    public abstract List<Citation> citations();

    /** A remark for readers. */
    public abstract Optional<String> note();
}
