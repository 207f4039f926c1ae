package org.foedus.rule.standard;

import org.foedus.aid.AidItem;
import org.foedus.id.Id;
import org.foedus.reason.Outcome;
import org.foedus.rule.Outcomes;
import org.foedus.rule.Rule;
import org.foedus.rule.RuleContext;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.Severity;

/** No aid item is a part of itself, by way of others or not. */
final class PackageNotInsideItself implements Rule<AidItem> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("package-not-inside-itself")
            .title("No aid item is a part of itself")
            .rationale("The flows of a package count its parts. If the way from part to package leads back to where"
                    + " it began, no record is the whole, and whatever is counted is counted twice or not at all.")
            .authority("IATI Standard, related activity: parent and child")
            .severity(Severity.ERROR)
            .addTags("aid")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Class<AidItem> judges() {
        return AidItem.class;
    }

    @Override
    public void judge(AidItem item, RuleContext context, Outcomes outcomes) {
        item.partOf().ifPresent(whole -> outcomes.report(context.path().member("partOf"), judge(item, whole, context)));
    }

    private static Outcome judge(AidItem item, Id<AidItem> whole, RuleContext context) {
        return Circles.leadsBack(
                        item.id(),
                        id -> context.index().aidItem(id).flatMap(AidItem::partOf).stream()
                                .toList())
                ? Outcome.violated("\"" + item.id() + "\" is a part of \"" + whole
                        + "\", and from there the way leads back to it; take out the link that is wrong")
                : Outcome.compliant();
    }
}
