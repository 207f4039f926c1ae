package org.foedus.rule.standard;

import java.util.Locale;
import org.foedus.id.Identified;
import org.foedus.rule.Fix;
import org.foedus.rule.Outcomes;
import org.foedus.rule.Rule;
import org.foedus.rule.RuleContext;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.Severity;

/** No two records of one kind bear the same identifier. */
final class IdUnique implements Rule<Identified> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("id-unique")
            .title("An identifier names one record of its kind")
            .rationale(
                    "If two records of a kind bear one identifier, a mention of it means either, and whichever stands first wins"
                            + " by accident. This happens when files are read together that were written apart, or when a record"
                            + " was copied and only half changed.")
            .authority("Foedus data model")
            .severity(Severity.ERROR)
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
        if (context.path().occurrence() == 0) {
            outcomes.compliant(context.path());
            return;
        }
        String kind = context.path().kind().name().toLowerCase(Locale.ROOT);
        String earlier = "an earlier " + kind + " has the id \"" + record.id() + "\" as well";
        if (record.equals(
                context.index().all(context.path().kind(), record.id()).get(0))) {
            outcomes.violated(
                    context.path(),
                    earlier + " and says just the same; leave this one out",
                    Fix.remove(context.path()));
        } else {
            outcomes.violated(
                    context.path(),
                    earlier + "; mentions of it mean that one. Give this " + kind
                            + " another id, or make one record of the two");
        }
    }
}
