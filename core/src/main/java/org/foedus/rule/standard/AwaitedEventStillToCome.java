package org.foedus.rule.standard;

import java.util.Optional;
import org.foedus.agreement.Agreement;
import org.foedus.agreement.Event;
import org.foedus.agreement.SigningDays;
import org.foedus.agreement.Timing;
import org.foedus.dataset.DatasetIndex;
import org.foedus.id.Id;
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

/** What a clause waits for had not happened when the agreement was signed. */
final class AwaitedEventStillToCome implements Rule<Agreement> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("awaited-event-still-to-come")
            .title("An event that is awaited had not happened at signature")
            .rationale("\"Until it joins the alliance\" promises nothing if it had joined before the words were"
                    + " signed. When an event to which a clause looks forward lies before the signature, the day of"
                    + " the event or of the signature is wrong, or another event is meant.")
            .authority("VCLT 31(1); ATOP codebook, conditions of each obligation")
            .severity(Severity.ERROR)
            .addTags("commitments")
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
        DataPath path = context.path();
        Optional<PartialDate> signed = SigningDays.of(agreement).first();
        for (int i = 0; i < agreement.eventEffects().size(); i++) {
            judge(
                    agreement.eventEffects().get(i).event(),
                    signed,
                    path.member("eventEffects").element(i).member("event"),
                    context.index(),
                    outcomes);
        }
        for (int i = 0; i < agreement.commitments().size(); i++) {
            DataPath at = path.member("commitments").element(i).member("timing").member("until");
            agreement
                    .commitments()
                    .get(i)
                    .timing()
                    .flatMap(Timing::until)
                    .ifPresent(event -> judge(event, signed, at, context.index(), outcomes));
        }
    }

    private static void judge(
            Id<Event> id, Optional<PartialDate> signed, DataPath at, DatasetIndex index, Outcomes outcomes) {
        index.event(id)
                .ifPresent(event -> outcomes.report(
                        at,
                        event.happenedOn()
                                .map(happened -> judge(event, happened, signed))
                                .orElseGet(Outcome::compliant)));
    }

    private static Outcome judge(Event event, PartialDate happened, Optional<PartialDate> signed) {
        String fact = "the clause looks forward to \"" + event.name() + "\", which happened on " + happened;
        return signed.map(day -> Dated.outcome(
                        happened.isNotBefore(day),
                        fact + ", before the agreement was signed on " + day
                                + "; mend the day that is wrong, or the event",
                        fact + ", and the agreement was signed on " + day + ": which was first is not known",
                        happened,
                        day))
                .orElseGet(() -> Outcome.undetermined(
                        new Cause(
                                Cause.Kind.MISSING_FACT,
                                fact + ", and the day on which the agreement was signed is not known"),
                        Decider.of("the day of the first signature")));
    }
}
