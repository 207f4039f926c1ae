package org.foedus.rule.standard;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.foedus.agreement.Agreement;
import org.foedus.agreement.ClaimedStatus;
import org.foedus.agreement.EntryDate;
import org.foedus.agreement.SigningDays;
import org.foedus.agreement.TreatyActionKind;
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

/** What is said about the status of an agreement was so on the day on which it was said. */
final class StatusFitsItsDay implements Rule<Statement> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("status-fits-its-day")
            .title("A status is claimed for a day on which it held")
            .rationale(
                    "\"Still being negotiated\" is true until the last signature and false from then on, and \"signed\" is the other"
                            + " way round; \"in force\" is true until the termination. A claim about status is therefore judged on the day on which it was made, never on the"
                            + " day on which it is read; without a day it cannot be judged.")
            .version(2)
            .authority("VCLT 10 to 12, 24, 70")
            .severity(Severity.ERROR)
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
        if (!statement.property().equals("status") || statement.strength() == Strength.DENIES) {
            return;
        }
        Optional<ClaimedStatus> status = statement.value().flatMap(ClaimedStatus::of);
        if (status.isEmpty()) {
            return;
        }
        SaidDay said = SaidDay.of(statement, context.index());
        for (Id<?> id : statement.about()) {
            context.index()
                    .agreement(Id.of(id.value()))
                    .flatMap(agreement -> judge(status.get(), said, agreement))
                    .ifPresent(outcome -> outcomes.report(context.path().member("value"), outcome));
        }
    }

    private static Optional<Outcome> judge(ClaimedStatus status, SaidDay said, Agreement agreement) {
        String name = "\"" + agreement.id() + "\"";
        return switch (status) {
            case UNDER_NEGOTIATION -> SigningDays.of(agreement).last().map(signed -> until(said, signed, name));
            case SIGNED ->
                SigningDays.of(agreement).first().map(signed -> from(status, said, signed, name + " was signed"));
            case IN_FORCE -> EntryDate.first(agreement).map(entry -> inForce(said, entry, agreement, name));
        };
    }

    private static Outcome inForce(SaidDay said, PartialDate entry, Agreement agreement, String name) {
        Outcome begun = from(ClaimedStatus.IN_FORCE, said, entry, name + " entered into force");
        Optional<PartialDate> ended = agreement.actions().stream()
                .filter(act -> act.kind() == TreatyActionKind.TERMINATION)
                .flatMap(act -> act.effectDate().stream())
                .min(PartialDate.byEarliest());
        return begun instanceof Outcome.Compliant && ended.isPresent()
                ? compare(ClaimedStatus.IN_FORCE, said.day().orElseThrow(), ended.get(), name + " was terminated", true)
                : begun;
    }

    private static Outcome until(SaidDay said, PartialDate signed, String name) {
        if (said.day().isPresent()) {
            return compare(ClaimedStatus.UNDER_NEGOTIATION, said.day().get(), signed, name + " was signed", true);
        }
        boolean reportedBefore =
                said.notAfter().filter(last -> !last.isAfter(signed.earliest())).isPresent();
        return reportedBefore
                ? Outcome.compliant()
                : noDay(
                        ClaimedStatus.UNDER_NEGOTIATION,
                        new Decider.Alternative("up to " + signed, "it was so"),
                        new Decider.Alternative(
                                "after " + signed, "it was out of date, since " + name + " was signed"));
    }

    private static Outcome from(ClaimedStatus status, SaidDay said, PartialDate since, String fact) {
        return said.day()
                .map(day -> compare(status, day, since, fact, false))
                .orElseGet(() -> noDay(
                        status,
                        new Decider.Alternative("before " + since, "it was not so yet"),
                        new Decider.Alternative("from " + since + " on", "it was so, since " + fact)));
    }

    private static Outcome compare(
            ClaimedStatus status, PartialDate day, PartialDate turn, String fact, boolean before) {
        Supplier<String> said = () -> "it is said on " + day + " to be \"" + status.word() + "\", but " + fact;
        return Dated.outcome(
                before ? day.isNotAfter(turn) : day.isNotBefore(turn),
                () -> said.get() + (before ? " already on " : " only on ") + turn
                        + "; mend the day, or the agreement that is spoken of",
                () -> said.get() + " on " + turn + ": which was first is not known",
                day,
                turn);
    }

    private static Outcome noDay(ClaimedStatus status, Decider.Alternative... alternatives) {
        return Outcome.undetermined(
                new Cause(
                        Cause.Kind.MISSING_FACT,
                        "it is said to be \"" + status.word()
                                + "\", and no source gives the day on which that was said"),
                new Decider("the day on which it was said", List.of(alternatives)));
    }
}
