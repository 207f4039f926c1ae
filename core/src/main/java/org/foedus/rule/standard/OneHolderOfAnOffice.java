package org.foedus.rule.standard;

import java.util.List;
import org.foedus.party.Tenure;
import org.foedus.rule.Outcomes;
import org.foedus.rule.Rule;
import org.foedus.rule.RuleContext;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.Severity;
import org.foedus.time.PartialDate;

/** No two persons hold one office for more than the day on which it changes hands. */
final class OneHolderOfAnOffice implements Rule<Tenure> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("one-holder-of-an-office")
            .title("One person at a time holds an office")
            .rationale("An office here is a post that one person holds. Two tenures that run beside each other for more"
                    + " than the day of the change mean that a day is wrong, or that two posts were put into one; then"
                    + " whoever asks who spoke for the state gets two answers.")
            .authority("VCLT 7; Foedus data model")
            .severity(Severity.WARNING)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Class<Tenure> judges() {
        return Tenure.class;
    }

    @Override
    public void judge(Tenure tenure, RuleContext context, Outcomes outcomes) {
        List<Tenure> earlier = context.index().tenuresOf(tenure.office()).stream()
                .takeWhile(other -> !other.id().equals(tenure.id()))
                .filter(other -> !other.person().equals(tenure.person()))
                .toList();
        for (Tenure other : earlier) {
            String both = Names.person(context.index(), tenure.person()) + " (" + tenure.during() + ") and "
                    + Names.person(context.index(), other.person()) + " (" + other.during() + ")";
            String office = Names.office(context.index(), tenure.office());
            outcomes.report(
                    context.path().member("during"),
                    Dated.outcome(
                            SharedDays.moreThanOne(tenure.during(), other.during())
                                    .not(),
                            both + " are both " + office
                                    + " for more than a day; mend the day that is wrong, or record two offices",
                            "whether " + both + " were both " + office + " for more than a day is not known",
                            SharedDays.dates(tenure.during(), other.during()).toArray(PartialDate[]::new)));
        }
    }
}
