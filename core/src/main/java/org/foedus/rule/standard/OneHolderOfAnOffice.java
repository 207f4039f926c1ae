package org.foedus.rule.standard;

import java.util.List;
import java.util.regex.Pattern;
import org.foedus.id.Id;
import org.foedus.party.Office;
import org.foedus.party.Tenure;
import org.foedus.rule.GroupRule;
import org.foedus.rule.Outcomes;
import org.foedus.rule.Placed;
import org.foedus.rule.RuleContext;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.Severity;
import org.foedus.time.PartialDate;
import org.foedus.time.Truth;

/** No two persons hold one office for more than the day on which it changes hands. */
final class OneHolderOfAnOffice implements GroupRule<Id<Office>, Tenure> {
    /** What a title says of a post that several may hold at once, and the name of a body that is a post as a whole. */
    private static final Pattern SHARED = Pattern.compile(
            "\\b(?:co|deput(?:y|ies)|vice|members?|captains|consuls|commissioners|ministers|secretaries|ambassadors|representatives)\\b"
                    + "|^(?:the )?(?:\\S+ )?(?:council|board|presidency|directorate|commission|committee|junta)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("one-holder-of-an-office")
            .title("One person at a time holds an office")
            .rationale("An office here is a post that one person holds. Two tenures that run beside each other for more"
                    + " than the day of the change mean that a day is wrong, or that two posts were put into one; then"
                    + " whoever asks who spoke for the state gets two answers. Deputies, members of a council and those"
                    + " who came and went together may hold one post beside each other; whether they do is for a reader"
                    + " to see.")
            .version(2)
            .authority("Foedus data model: an office is a post that one person at a time holds")
            .severity(Severity.WARNING)
            .addTags("parties")
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
    public List<Id<Office>> keys(Tenure tenure, RuleContext context) {
        return List.of(tenure.office());
    }

    @Override
    public void judge(Id<Office> key, List<Placed<Tenure>> group, RuleContext context, Outcomes outcomes) {
        String office = Names.office(context.index(), key);
        for (Pair<Tenure> pair : Pair.of(group)) {
            Tenure tenure = pair.later().record();
            Tenure other = pair.earlier().record();
            if (tenure.person().equals(other.person())) {
                continue;
            }
            Truth together = SharedDays.moreThanOne(tenure.during(), other.during());
            String both = Names.person(context.index(), tenure.person()) + " (" + tenure.during() + ") and "
                    + Names.person(context.index(), other.person()) + " (" + other.during() + ")";
            if (together.isTrue() && (tenure.during().equals(other.during()) || isShared(office))) {
                outcomes.report(
                        pair.later().at().member("during"),
                        Sequence.missing(both + " are both " + office, "whether several hold this office at once"));
                continue;
            }
            outcomes.report(
                    pair.later().at().member("during"),
                    Dated.outcome(
                            together.not(),
                            both + " are both " + office
                                    + " for more than a day; mend the day that is wrong, or record two offices",
                            "whether " + both + " were both " + office + " for more than a day is not known",
                            SharedDays.dates(tenure.during(), other.during()).toArray(PartialDate[]::new)));
        }
    }

    private static boolean isShared(String office) {
        return SHARED.matcher(office).find();
    }
}
