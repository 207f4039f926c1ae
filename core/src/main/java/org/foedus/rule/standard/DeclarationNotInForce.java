package org.foedus.rule.standard;

import java.util.Locale;
import org.foedus.agreement.Agreement;
import org.foedus.agreement.TreatyActionKind;
import org.foedus.rule.Outcomes;
import org.foedus.rule.Rule;
import org.foedus.rule.RuleContext;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.Severity;

/** A declaration does not enter into force. */
final class DeclarationNotInForce implements Rule<Agreement> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("declaration-not-in-force")
            .title("A declaration neither enters into force nor is ratified")
            .rationale(
                    "A declaration is made, and that is all: it announces a policy and waits for no consent. One that"
                            + " is ratified or enters into force is an agreement under the name of a declaration, so either its"
                            + " class is wrong or the act. Others may join a declaration; they make it their own, and that is no"
                            + " consent to be bound.")
            .version(2)
            .authority("VCLT 2(1)(a) and (b), 24; ILC Guiding Principles on unilateral declarations")
            .severity(Severity.WARNING)
            .addTags("consent")
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
        if (agreement.entersIntoForce()) {
            return;
        }
        String advice = "; mend the class of the instrument, or leave this out";
        boolean found = false;
        if (agreement.entryIntoForce().isPresent()) {
            outcomes.violated(
                    context.path().member("entryIntoForce"),
                    "a declaration has no clause on entry into force" + advice);
            found = true;
        }
        for (Act act : Act.of(agreement, context.path())) {
            TreatyActionKind kind = act.action().kind();
            if (kind == TreatyActionKind.ENTRY_INTO_FORCE || (kind.isConsent() && kind != TreatyActionKind.ACCESSION)) {
                String name = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
                outcomes.violated(act.at().member("kind"), "a declaration knows no " + name + advice);
                found = true;
            }
        }
        if (!found) {
            outcomes.compliant(context.path().member("instrumentClass"));
        }
    }
}
