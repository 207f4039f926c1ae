package org.foedus.agreement;

/**
 * What an instrument is in law, whatever its title (after the OAS Guidelines on Binding and Non-Binding Agreements, 2020).
 * Whether a bilateral security agreement is a treaty or a political commitment is often disputed; an agreement then has no
 * class, and {@link BindingForce} holds the claims.
 */
public enum InstrumentClass {
    /** A written agreement governed by international law (VCLT 2(1)(a)). */
    TREATY,
    /** An agreement meant to bind politically or morally, not in law. */
    POLITICAL_COMMITMENT,
    /** A statement made by several together that announces a policy and does not itself enter into force. */
    JOINT_DECLARATION,
    /** A statement by one party that may bind it (ILC Guiding Principles, 2006). */
    UNILATERAL_DECLARATION,
    /** An agreement between agencies, with the force its authors intend. */
    INTER_INSTITUTIONAL_AGREEMENT,
    /** An agreement governed by national law. */
    CONTRACT;

    /** Whether an instrument of this class can enter into force; a declaration is made and that is all. */
    public boolean entersIntoForce() {
        return this != JOINT_DECLARATION && this != UNILATERAL_DECLARATION;
    }
}
