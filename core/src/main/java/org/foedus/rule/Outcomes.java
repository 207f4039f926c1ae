package org.foedus.rule;

import java.util.function.Supplier;
import org.foedus.reason.Cause;
import org.foedus.reason.Decider;
import org.foedus.reason.Outcome;

/** Takes the outcomes that a rule reports for one record. */
@FunctionalInterface
public interface Outcomes {

    /** Reports an outcome for a place in the record. */
    void report(DataPath at, Outcome outcome);

    /** The place is as it should be. */
    default void compliant(DataPath at) {
        report(at, Outcome.compliant());
    }

    /** The place is as it should be; the path is made only for those who ask where. */
    default void compliant(Supplier<DataPath> at) {
        report(at.get(), Outcome.compliant());
    }

    /** The place is not as it should be; the message says what is wrong, the value, and what would be right. */
    default void violated(DataPath at, String message) {
        report(at, Outcome.violated(message));
    }

    /** The place is not as it should be, and there is no doubt how to mend it. */
    default void violated(DataPath at, String message, Fix fix) {
        violated(at, message);
    }

    /** It cannot be told, and one fact would decide it. */
    default void undetermined(DataPath at, Cause cause, Decider decider) {
        report(at, Outcome.undetermined(cause, decider));
    }
}
