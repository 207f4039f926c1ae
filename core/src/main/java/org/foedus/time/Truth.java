package org.foedus.time;

import java.util.Collection;

/**
 * The answer to a question about incomplete data.
 *
 * <p>{@link #UNKNOWN} is an answer of its own, not a weak {@link #FALSE}: it says that the data at hand admit both. The
 * operations are those of Kleene's strong logic of three values (S. C. Kleene, <i>Introduction to Metamathematics</i>,
 * 1952, section 64): a result is definite as soon as the operands that are known decide it, whatever the others turn
 * out to be.
 */
public enum Truth {
    /** It is so, whatever the missing data are. */
    TRUE,
    /** It is not so, whatever the missing data are. */
    FALSE,
    /** The data at hand admit both answers. */
    UNKNOWN;

    /** Obtains {@link #TRUE} or {@link #FALSE} from a boolean. */
    public static Truth of(boolean value) {
        return value ? TRUE : FALSE;
    }

    /**
     * Whether all of the given hold: {@link #FALSE} if any is false, else {@link #UNKNOWN} if any is unknown, else
     * {@link #TRUE}. Of nothing at all it is {@link #TRUE}.
     *
     * @throws NullPointerException if the collection or an element is null
     */
    public static Truth allOf(Collection<Truth> truths) {
        Truth result = TRUE;
        for (Truth truth : truths) {
            result = truth.and(result);
        }
        return result;
    }

    /**
     * Whether at least one of the given holds: {@link #TRUE} if any is true, else {@link #UNKNOWN} if any is unknown,
     * else {@link #FALSE}. Of nothing at all it is {@link #FALSE}.
     *
     * @throws NullPointerException if the collection or an element is null
     */
    public static Truth anyOf(Collection<Truth> truths) {
        Truth result = FALSE;
        for (Truth truth : truths) {
            result = truth.or(result);
        }
        return result;
    }

    /** Whether both hold: one {@link #FALSE} decides it, even against {@link #UNKNOWN}. */
    public Truth and(Truth other) {
        if (this == FALSE || other == FALSE) {
            return FALSE;
        }
        return this == TRUE && other == TRUE ? TRUE : UNKNOWN;
    }

    /** Whether at least one holds: one {@link #TRUE} decides it, even against {@link #UNKNOWN}. */
    public Truth or(Truth other) {
        if (this == TRUE || other == TRUE) {
            return TRUE;
        }
        return this == FALSE && other == FALSE ? FALSE : UNKNOWN;
    }

    /** The opposite; the opposite of {@link #UNKNOWN} is {@link #UNKNOWN}. */
    public Truth not() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
        };
    }

    /**
     * Whether this is {@link #TRUE}. Its negation also covers {@link #UNKNOWN}; to ask for a definite no, use
     * {@link #isFalse()}.
     */
    public boolean isTrue() {
        return this == TRUE;
    }

    /** Whether this is {@link #FALSE}. */
    public boolean isFalse() {
        return this == FALSE;
    }

    /** Whether this is {@link #UNKNOWN}. */
    public boolean isUnknown() {
        return this == UNKNOWN;
    }
}
