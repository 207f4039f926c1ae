package org.foedus.aid;

/**
 * Whether help is meant to kill or destroy, as a text words it or as a reader infers from the goods named. It is no legal
 * classification: whether an item is a weapon depends on the law that asks. The words are those of the decisions on the European
 * Peace Facility, which tell equipment "designed to deliver lethal force" from other equipment.
 */
public enum Lethality {
    /** Weapons, ammunition, armed systems or their making are named. */
    LETHAL,
    /** Only goods or services without such effect are named. */
    NON_LETHAL,
    /** Both are named. */
    BOTH,
    /** The help is military, and the text does not say. */
    UNSPECIFIED,
    /** The help is not military. */
    NOT_APPLICABLE
}
