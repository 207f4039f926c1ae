package org.foedus.rule.standard;

import java.util.Optional;
import org.foedus.agreement.Agreement;
import org.foedus.agreement.TreatyActionKind;
import org.foedus.time.PartialDate;

/** When an instrument came into being. */
final class Made {
    private Made() {}

    /** The day on which an instrument was adopted or first signed, as far as it is known. */
    static Optional<PartialDate> on(Agreement agreement) {
        return agreement
                .allActions()
                .filter(act -> act.kind().isSignature() || act.kind() == TreatyActionKind.ADOPTION)
                .flatMap(act -> act.actedOn().stream())
                .min(PartialDate.byEarliest());
    }
}
