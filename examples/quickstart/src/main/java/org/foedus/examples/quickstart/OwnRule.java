package org.foedus.examples.quickstart;

import java.util.Locale;
import org.foedus.agreement.Agreement;
import org.foedus.reason.Outcome;
import org.foedus.rule.Rule;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.Severity;

/** A rule of our own beside those that ship. */
final class OwnRule {
    private OwnRule() {}

    /** Asks for titles that are not printed in capitals. */
    static Rule<Agreement> titleNotInCapitals() {
        // README: rule
        RuleInfo info = RuleInfo.builder()
                .id("title-not-in-capitals")
                .title("A title is not printed in capitals")
                .rationale("Capitals hide which words are names.")
                .authority("Our house style")
                .severity(Severity.ADVISORY)
                .build();
        Rule<Agreement> rule = Rule.of(info, Agreement.class, (agreement, context, outcomes) -> {
            boolean capitals = agreement.title().equals(agreement.title().toUpperCase(Locale.ROOT));
            outcomes.report(
                    context.path().member("title"),
                    capitals ? Outcome.violated("in capitals: " + agreement.title()) : Outcome.compliant());
        });
        // README: end
        return rule;
    }
}
