package org.foedus.rule.standard;

import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.foedus.agreement.Agreement;
import org.foedus.agreement.SigningDays;
import org.foedus.dataset.Dataset;
import org.foedus.id.Id;
import org.foedus.reason.Cause;
import org.foedus.reason.Decider;
import org.foedus.reason.Outcome;
import org.foedus.rule.Outcomes;
import org.foedus.rule.Rule;
import org.foedus.rule.RuleContext;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.Severity;
import org.foedus.statement.Statement;
import org.foedus.statement.Strength;
import org.foedus.time.PartialDate;

/** An agreement that was to be signed on a day was signed on it. */
final class PlannedSignatureHappened implements Rule<Statement> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("planned-signature-happened")
            .title("A signature that was planned for a day took place on it")
            .rationale("\"Will sign on 19 December\" is no signature. Once the day has passed, the plan is set against"
                    + " the signatures in the data: signed then, on another day, or not at all although the makers"
                    + " of the data looked that far. The property is \"planned-signature\", the value the day.")
            .authority("VCLT 10 to 12; practice of fact-checking")
            .severity(Severity.INFO)
            .addTags("statements")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Class<Statement> judges() {
        return Statement.class;
    }

    @Override
    public void judge(Statement statement, RuleContext context, Outcomes outcomes) {
        Optional<PartialDate> planned = statement.value().flatMap(PlannedSignatureHappened::day);
        boolean passed = planned.filter(
                        day -> day.isBefore(context.reference().today()).isTrue())
                .isPresent();
        if (!statement.property().equals("planned-signature") || !passed || statement.strength() == Strength.DENIES) {
            return;
        }
        for (Id<?> id : statement.about()) {
            context.index()
                    .agreement(Id.of(id.value()))
                    .ifPresent(agreement -> outcomes.report(
                            context.path().member("value"),
                            judge(
                                    planned.orElseThrow(),
                                    agreement,
                                    context.index().dataset())));
        }
    }

    private static Outcome judge(PartialDate planned, Agreement agreement, Dataset dataset) {
        String name = "\"" + agreement.id() + "\" was to be signed on " + planned;
        Optional<PartialDate> signed = SigningDays.of(agreement).first();
        if (signed.isPresent()) {
            PartialDate day = signed.orElseThrow();
            return Dated.outcome(
                    day.isExact() ? day.isWithin(planned) : day.isSameDayAs(planned),
                    name + ", and was signed on " + day + "; do not take the plan for the act",
                    name + ", and was signed on " + day + ": whether that is the day is not known",
                    planned,
                    day);
        }
        boolean looked = dataset.observedUntil()
                .filter(last -> last.isNotBefore(planned).isTrue())
                .isPresent();
        return looked
                ? Outcome.violated(name + ", and no signature was found up to "
                        + dataset.observedUntil().map(PartialDate::toString).orElse("")
                        + "; do not take the plan for the act")
                : Outcome.undetermined(
                        new Cause(
                                Cause.Kind.OUTSIDE_WINDOW,
                                name
                                        + ", no signature is recorded, and whether the makers of the data looked is not said"),
                        Decider.of("whether, and when, it was signed"));
    }

    private static Optional<PartialDate> day(String value) {
        try {
            return Optional.of(PartialDate.parse(value));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
