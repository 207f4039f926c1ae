package org.foedus.statement;

/**
 * How strongly something is said, from a decision to a denial. Our own scale, made for reports on treaties: a newspaper that
 * writes "will consider" must not become "will".
 */
public enum Strength {
    /** It has been decided or done. */
    DECIDED,
    /** The speaker promises it. */
    PROMISES,
    /** The speaker intends it. */
    INTENDS,
    /** The speaker will consider it. */
    CONSIDERS,
    /** The speaker holds it to be so. */
    ASSERTS,
    /** The speaker argues for it as an interested party. */
    ARGUES,
    /** The speaker reports what another party does or says. */
    REPORTS_ANOTHER,
    /** The speaker denies it. */
    DENIES
}
