package org.foedus.rule.standard;

import java.util.Locale;
import org.foedus.agreement.Agreement;
import org.foedus.agreement.Clause;
import org.foedus.rule.Outcomes;
import org.foedus.rule.Rule;
import org.foedus.rule.RuleContext;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.Severity;

/** What a text is said to be silent on has no clause. */
final class SilenceAgreesWithClauses implements Rule<Agreement> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("silence-agrees-with-clauses")
            .title("A text is not silent on what it has a clause about")
            .rationale(
                    "That a text was searched for a clause and has none is a finding of its own, on which answers rest."
                            + " It cannot stand beside the clause: either the clause is there, or the text is silent on it.")
            .authority("Foedus data model: silence is recorded only of a text that was read")
            .severity(Severity.ERROR)
            .addTags("time")
            .singleRecord(true)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Class<Agreement> judges() {
        return Agreement.class;
    }

    @Override
    public void judge(Agreement agreement, RuleContext context, Outcomes outcomes) {
        for (Clause clause : agreement.silentOn()) {
            String name = clause.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            if (has(agreement, clause)) {
                outcomes.violated(
                        context.path().member("silentOn"),
                        "the text is said to be silent on \"" + name
                                + "\", and the record has a clause about it; leave out one of the two");
            } else {
                outcomes.compliant(context.path().member("silentOn"));
            }
        }
    }

    private static boolean has(Agreement agreement, Clause clause) {
        return switch (clause) {
            case ENTRY_INTO_FORCE -> agreement.entryIntoForce().isPresent();
            case TERM -> agreement.term().isPresent();
            case RENEWAL -> agreement.renewal().isPresent();
            case TERMINATION -> agreement.termination().isPresent();
            case CONSULTATION -> agreement.consultation().isPresent();
            case REVIEW -> agreement.review().isPresent();
            case DISPUTE_SETTLEMENT -> false;
        };
    }
}
