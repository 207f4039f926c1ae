package org.foedus.law;

/**
 * The standing of a norm in its legal order, from the highest to the lowest. Irish neutrality is a policy and Austrian
 * neutrality a constitutional law: the same word, and not the same lock.
 */
public enum NormRank {
    /** The constitution and laws of its rank. */
    CONSTITUTION,
    /** A treaty that binds in law. */
    TREATY,
    /** Law of an organization that binds its members, such as an EU decision. */
    SUPRANATIONAL,
    /** An act of parliament. */
    STATUTE,
    /** An order or regulation under a statute. */
    DECREE,
    /** A resolution of parliament. */
    PARLIAMENTARY_RESOLUTION,
    /** A decision of the government on how it uses its powers; it can change overnight. */
    POLICY,
    /** A promise made to, or received from, another state that is not a treaty. */
    UNDERTAKING,
    /** What an authority has done so far, without a text that says so. */
    PRACTICE
}
