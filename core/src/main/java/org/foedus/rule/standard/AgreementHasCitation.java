package org.foedus.rule.standard;

import java.util.Optional;
import org.foedus.agreement.Agreement;
import org.foedus.dataset.RecordKind;
import org.foedus.rule.Outcomes;
import org.foedus.rule.Rule;
import org.foedus.rule.RuleContext;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.Severity;

/** An agreement says where it is taken from. */
final class AgreementHasCitation implements Rule<Agreement> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("agreement-has-citation")
            .title("An agreement cites a source")
            .rationale(
                    "A record that says nowhere what it is taken from cannot be checked and cannot be told from an invention. One"
                            + " citation anywhere in the record is enough for this rule, since clauses and acts may each cite their"
                            + " own passage.")
            .authority("Foedus data model: every fact about the world cites a source")
            .severity(Severity.ERROR)
            .addTags("sources")
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
        boolean cites = !agreement.citations().isEmpty()
                || References.of(agreement, context.path()).stream()
                        .anyMatch(reference -> reference.expected().equals(Optional.of(RecordKind.SOURCE)));
        if (cites) {
            outcomes.compliant(context.path());
        } else {
            outcomes.violated(
                    context.path(),
                    "agreement \"" + agreement.id()
                            + "\" cites no source, neither as a whole nor for a clause or an act;"
                            + " add the text or report that it is taken from to \"citations\"");
        }
    }
}
