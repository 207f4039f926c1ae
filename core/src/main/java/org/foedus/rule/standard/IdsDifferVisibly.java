package org.foedus.rule.standard;

import java.util.List;
import org.foedus.id.Identified;
import org.foedus.rule.Outcomes;
import org.foedus.rule.Rule;
import org.foedus.rule.RuleContext;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.Severity;

/** No two identifiers of a kind differ only in case or hyphens. */
final class IdsDifferVisibly implements Rule<Identified> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("ids-differ-visibly")
            .title("Identifiers differ by more than case and hyphens")
            .rationale("Identifiers are typed and read by people. Two that differ only in upper and lower case, or in a"
                    + " hyphen, are taken for each other sooner or later; mostly they were meant to be one.")
            .authority("Foedus data model")
            .severity(Severity.WARNING)
            .addTags("identity")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Class<Identified> judges() {
        return Identified.class;
    }

    @Override
    public void judge(Identified record, RuleContext context, Outcomes outcomes) {
        List<Identified> alike = context.index().idsLike(context.path().kind(), record.id()).stream()
                .takeWhile(other -> !other.id().equals(record.id()))
                .toList();
        if (alike.isEmpty()) {
            outcomes.compliant(context.path().member("id"));
        } else {
            outcomes.violated(
                    context.path().member("id"),
                    "\"" + record.id() + "\" looks like \"" + alike.get(0).id()
                            + "\"; make one record of the two, or give them ids that can be told apart");
        }
    }
}
