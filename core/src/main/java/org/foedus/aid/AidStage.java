package org.foedus.aid;

/**
 * How far help has come. The words are those of the OECD's Development Assistance Committee and of IATI's list of transaction
 * types; {@link #ALLOCATION} is that of the Ukraine Support Tracker. Sources draw the lines differently, so that stages of
 * different sources are not compared without looking.
 */
public enum AidStage {
    /** An intention was announced; there is no firm undertaking yet (IATI transaction types 12 and 13). */
    PLEDGE,
    /**
     * A firm undertaking in writing, with funds behind it (OECD; IATI types 2 and 11). The Ukraine Support Tracker counts every
     * public promise.
     */
    COMMITMENT,
    /** Set aside for a package that is named (Ukraine Support Tracker). */
    ALLOCATION,
    /** Money was placed at the recipient's disposal (IATI type 3). */
    DISBURSEMENT,
    /** Goods were handed over, or services rendered. */
    DELIVERY,
    /** Money was spent on goods and services (IATI type 4). */
    EXPENDITURE
}
