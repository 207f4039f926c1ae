package org.foedus.rule.standard;

import java.time.LocalDate;
import java.util.Optional;
import org.foedus.aid.AidFlow;
import org.foedus.aid.AidItem;
import org.foedus.aid.AidStage;
import org.foedus.aid.SourcingChannel;
import org.foedus.id.Id;
import org.foedus.law.Action;
import org.foedus.law.Assessment;
import org.foedus.law.Transfer;
import org.foedus.party.Party;
import org.foedus.reason.Cause;
import org.foedus.reason.Decider;
import org.foedus.reason.Outcome;
import org.foedus.rule.DataPath;
import org.foedus.rule.Outcomes;
import org.foedus.rule.Rule;
import org.foedus.rule.RuleContext;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.Severity;
import org.foedus.time.PartialDate;

/** What is delivered is not forbidden by the law of the giver on the day. */
final class AidWithinLaw implements Rule<AidItem> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("aid-within-law")
            .title("What is delivered is within the law of the giver")
            .rationale("A state that hands over what its own law forbids on the day breaks its law, or, far more"
                    + " often, the record names the wrong item, day or giver, or a norm is missing in the data. The"
                    + " law is asked as it stood on the day of the delivery; only norms in the data are known, and"
                    + " a giver without any is not judged.")
            .authority("The norms in the data; VCLT 27 and 46 on internal law")
            .severity(Severity.WARNING)
            .addTags("law", "aid")
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
    public void judge(AidItem aid, RuleContext context, Outcomes outcomes) {
        for (int i = 0; i < aid.flows().size() && aid.item().isPresent(); i++) {
            AidFlow flow = aid.flows().get(i);
            DataPath at = context.path().member("flows").element(i);
            for (Id<Party> donor : aid.donors()) {
                if (flow.stage() == AidStage.DELIVERY && context.index().hasLawOf(donor)) {
                    outcomes.report(at, judge(aid, donor, flow, context));
                }
            }
        }
    }

    private static Outcome judge(AidItem aid, Id<Party> donor, AidFlow flow, RuleContext context) {
        Optional<LocalDate> day = flow.date()
                .filter(date -> !date.isUncertain() && !date.isApproximate())
                .flatMap(PartialDate::day);
        if (day.isEmpty()) {
            return Outcome.undetermined(
                    new Cause(
                            Cause.Kind.IMPRECISE_DATE,
                            "the law is asked as of a day, and the day of the delivery is not known"),
                    Decider.of("the day of the delivery"));
        }
        return outcome(context.index().assessor().assess(question(aid, donor, day.orElseThrow())), context);
    }

    private static Transfer question(AidItem aid, Id<Party> donor, LocalDate day) {
        boolean pays =
                aid.channel().filter(SourcingChannel.INDUSTRY_DIRECT::equals).isPresent();
        return Transfer.builder()
                .id(Id.of(aid.id().value()))
                .actor(donor)
                .action(pays ? Action.FINANCE : Action.GIFT)
                .item(aid.item())
                .destination(aid.recipient())
                .on(day)
                .build();
    }

    private static Outcome outcome(Assessment answer, RuleContext context) {
        return switch (answer.verdict()) {
            case PERMITTED, PERMITTED_ON_CONDITION -> Outcome.compliant();
            case NOT_REGULATED -> Outcome.notApplicable("no norm in the data governs it");
            case UNDETERMINED -> new Outcome.Undetermined(answer.causes(), answer.wouldDecide());
            case REFUSED_IN_PRINCIPLE ->
                Outcome.undetermined(
                        new Cause(
                                Cause.Kind.DECISION_PENDING,
                                "the law refuses this in principle" + by(answer) + " and leaves room for an exception"),
                        Decider.of("whether an exception was made"));
            case PROHIBITED ->
                Outcome.violated("on " + answer.transfer().on() + " the law of "
                        + Names.party(context.index(), answer.transfer().actor()) + " prohibits this" + by(answer)
                        + "; mend the item, the day or the giver, or add the norm that permits it");
        };
    }

    private static String by(Assessment answer) {
        return answer.decidedBy().isEmpty()
                ? ""
                : " (" + answer.decidedBy().get(0).norm().title() + ")";
    }
}
