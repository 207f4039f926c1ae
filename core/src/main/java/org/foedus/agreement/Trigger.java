package org.foedus.agreement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.foedus.id.Id;
import org.foedus.internal.DomainStyle;
import org.foedus.party.Party;
import org.immutables.value.Value;

/**
 * The event that makes a commitment due: the <em>casus foederis</em> (Oppenheim, International Law; ATOP codes its limits as
 * conditions of each obligation).
 */
@DomainStyle
@Value.Immutable
public abstract class Trigger {

    /** What may set a commitment off. */
    public enum Happening {
        /** An armed attack after the agreement was made. */
        FUTURE_ATTACK,
        /** A new attack after the hostilities under way have ceased; while they last, nothing is set off. */
        ATTACK_AFTER_CESSATION,
        /** A significant escalation of the hostilities under way. */
        ESCALATION,
        /** The threat of an attack. */
        THREAT,
        /** A cease-fire. */
        CEASEFIRE
    }

    Trigger() {}

    /** Starts a trigger; {@code asWorded} is required. */
    public static TriggerBuilder builder() {
        return new TriggerBuilder();
    }

    /** The event, in words close to the text. */
    public abstract String asWorded();

    /** Each of these sets it off. */
    public abstract Set<Happening> happenings();

    /** Who is the victim; empty where the text does not say. */
    public abstract List<Id<Party>> against();

    /** Where the event must take place, in words close to the text; empty where it says nothing (ATOP {@code coloc}). */
    public abstract Optional<String> where();

    /** Who is the aggressor; empty where the text does not say. */
    public abstract List<Id<Party>> by();
}
