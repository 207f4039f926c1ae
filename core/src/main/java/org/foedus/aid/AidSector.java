package org.foedus.aid;

/** What help is for, in the three groups of the Ukraine Support Tracker. */
public enum AidSector {
    /** Support of a state's budget: grants, loans, guarantees. */
    FINANCIAL,
    /** Support of people: food, medicine, shelter. */
    HUMANITARIAN,
    /** Support of armed forces: weapons, equipment, training, and money tied to them. */
    MILITARY
}
