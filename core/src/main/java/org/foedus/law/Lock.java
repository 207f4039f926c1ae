package org.foedus.law;

import java.util.List;

/**
 * A norm that stands in the way of a transfer, and what would open it. A door may have several locks, and each has to be opened; each key
 * of one lock opens it alone.
 *
 * @param norm the norm
 * @param verdict what it says: {@link Verdict#PROHIBITED}, {@link Verdict#REFUSED_IN_PRINCIPLE} or
 *     {@link Verdict#PERMITTED_ON_CONDITION}
 * @param reason why, in one sentence
 * @param keys what would open it, at least one
 */
public record Lock(Norm norm, Verdict verdict, String reason, List<Key> keys) {
    public Lock {
        keys = List.copyOf(keys);
    }

    /**
     * One thing that would open a lock.
     *
     * @param turns what would have to be otherwise
     * @param how in words
     */
    public record Key(Turns turns, String how) {}

    /** What would have to be otherwise for a lock to open. */
    public enum Turns {
        /** Somebody consents. */
        CONSENT("the consent of "),
        /** Somebody decides. */
        DECISION("a decision by "),
        /** Somebody makes an exception. */
        EXCEPTION("an exception, made by "),
        /** Another item. */
        ITEM("another item"),
        /** Another destination. */
        DESTINATION("another destination"),
        /** Another route. */
        ROUTE("another route"),
        /** Another receiving unit. */
        UNIT("another receiving unit"),
        /** Another purpose. */
        PURPOSE("another purpose"),
        /** Another amount. */
        AMOUNT("another amount"),
        /** Another who acts. */
        ACTOR("another who acts"),
        /** Another who pays. */
        PAYER("another who pays"),
        /** Other circumstances. */
        CIRCUMSTANCES("other circumstances"),
        /** Another norm that makes this one give way. */
        OTHER_NORM("the entry into force of "),
        /** A change of the norm itself. */
        CHANGE("");

        private final String words;

        Turns(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }
}
