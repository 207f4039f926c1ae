package org.foedus.agreement;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.foedus.internal.DomainStyle;
import org.foedus.source.Citation;
import org.immutables.value.Value;

/** The clause by which the term may be prolonged (ATOP {@code proren}, {@code renewlgt}). */
@DomainStyle
@Value.Immutable
public abstract class Renewal {

    /** How renewal comes about. */
    public enum Mode {
        /** By itself, unless a party objects. */
        AUTOMATIC,
        /** By a decision the parties take together. */
        JOINT_DECISION,
        /** By a written agreement. */
        WRITTEN_AGREEMENT,
        /** By notice of the intention to prolong. */
        NOTIFIED_INTENTION
    }

    Renewal() {}

    /** Starts the clause; {@code mode} is required. */
    public static RenewalBuilder builder() {
        return new RenewalBuilder();
    }

    /** How renewal comes about. */
    public abstract Mode mode();

    /** How long before the end the step has to be taken at the latest. */
    public abstract Optional<Period> deadlineBeforeEnd();

    /** For how long the term is prolonged; empty where the text leaves it open. */
    public abstract Optional<Period> extension();

    /** Where this is taken from. */
    public abstract List<Citation> citations();
}
