package org.foedus.examples.quickstart;

import java.util.Locale;
import org.foedus.agreement.Agreement;
import org.foedus.reason.Outcome;
import org.foedus.rule.Rule;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.RuleSet;
import org.foedus.rule.Severity;
import org.foedus.rule.standard.StandardRules;

/** A rule of our own beside those that ship. */
final class OwnRule {
    private OwnRule() {}

    /** The standard rules, and one that asks for titles not printed in capitals. */
    static RuleSet rules() {
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
        RuleSet rules = StandardRules.all().with(rule);
        // README: end
        return rules;
    }
}
