package org.foedus.agreement;

import java.util.List;
import java.util.Optional;
import org.foedus.internal.DomainStyle;
import org.foedus.source.Citation;
import org.immutables.value.Value;

/**
 * What a text says about the limits of the help it promises: non-lethal goods only, no troops. A term of our own; the texts with
 * Ireland and Japan show it.
 */
@DomainStyle
@Value.Immutable
public abstract class ScopeLimit {

    /** The limits. */
    public enum Limit {
        /** Help that is not lethal, and no other. */
        NON_LETHAL_ONLY,
        /** Help that is centred on what is not lethal, without excluding other help. */
        NON_LETHAL_FOCUS,
        /** What is not lethal is named, in a list that is open. */
        NON_LETHAL_NAMED,
        /** Lethal and other help are both covered: an inclusion, not a limit. */
        LETHAL_AND_NON_LETHAL_COVERED,
        /** No troops. */
        NO_TROOPS,
        /** The goods serve self-defence only. */
        END_USE_SELF_DEFENCE,
        /** The goods are used lawfully only. */
        END_USE_LAWFUL,
        /** Who uses the goods is controlled. */
        END_USER_CONTROL,
        /** The neutrality of a party is respected. */
        NEUTRALITY_RESPECTED,
        /** Another limit; the finer word says which. */
        OTHER
    }

    ScopeLimit() {}

    /** Starts a limit; {@code limit} is required. */
    public static ScopeLimitBuilder builder() {
        return new ScopeLimitBuilder();
    }

    /** The limit. */
    public abstract Limit limit();

    /** A finer word for it. */
    public abstract Optional<String> finer();

    /** What it covers: a place in the text, or the whole text. */
    public abstract Optional<String> covers();

    /** Where it stands. */
    public abstract List<Citation> citations();

    /** A remark for readers. */
    public abstract Optional<String> note();
}
