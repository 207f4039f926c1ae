package org.foedus.rule.standard;

import java.util.Optional;
import org.foedus.agreement.Agreement;
import org.foedus.id.Id;
import org.foedus.rule.DataPath;
import org.foedus.rule.Outcomes;
import org.foedus.rule.Rule;
import org.foedus.rule.RuleContext;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.Severity;

/** No relation leads to the agreement in which it stands. */
final class RelationNotToItself implements Rule<Agreement> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("relation-not-to-itself")
            .title("An agreement is related to another one")
            .rationale("A relation joins two instruments. One that leads back to its own record names the wrong"
                    + " identifier, often that of the text which was being read.")
            .authority("VCLT 30, 39, 59")
            .severity(Severity.ERROR)
            .addTags("relations")
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
        for (int i = 0; i < agreement.relations().size(); i++) {
            Optional<Id<Agreement>> to = agreement.relations().get(i).to();
            DataPath at = context.path().member("relations").element(i).member("to");
            if (to.isPresent() && to.get().equals(agreement.id())) {
                outcomes.violated(
                        at, "the relation leads to \"" + agreement.id() + "\" itself; name the other instrument");
            } else if (to.isPresent()) {
                outcomes.compliant(at);
            }
        }
    }
}
