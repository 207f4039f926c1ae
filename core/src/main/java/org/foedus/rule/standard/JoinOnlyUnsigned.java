package org.foedus.rule.standard;

import java.util.List;
import java.util.Optional;
import org.foedus.agreement.Agreement;
import org.foedus.agreement.Participation;
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

/** A party that has signed an agreement is not said to be about to join it. */
final class JoinOnlyUnsigned implements Rule<Statement> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("join-only-unsigned")
            .title("A party does not join what it has signed")
            .rationale(
                    "Reports confuse instruments: that a state \"will join\" an agreement which it signed long before means another"
                            + " instrument, such as guarantees under discussion, or is wrong. The two must not be read as one, since"
                            + " what is discussed binds nobody and what is signed may.")
            .authority("VCLT 11 to 15")
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
        if (!statement.value().equals(Optional.of("will-join")) || statement.strength() == Strength.DENIES) {
            return;
        }
        SaidDay said = SaidDay.of(statement, context.index());
        for (Id<?> id : statement.about()) {
            Optional<Agreement> agreement = context.index().agreement(Id.of(id.value()));
            agreement.stream()
                    .flatMap(one -> one.participations().stream())
                    .filter(one -> statement.about().contains(one.party())
                            && one.signedOn().isPresent())
                    .forEach(one -> outcomes.report(
                            context.path().member("value"), judge(statement, said, agreement.get(), one, context)));
        }
    }

    private static Outcome judge(
            Statement statement, SaidDay said, Agreement agreement, Participation participation, RuleContext context) {
        PartialDate signed = participation.signedOn().orElseThrow();
        String fact =
                Names.party(context.index(), participation.party()) + " signed \"" + agreement.id() + "\" on " + signed;
        String violation =
                fact + " and is said to join it later; the statement speaks of another instrument, or is wrong";
        if (statement.presupposes().contains(agreement.id())) {
            return Outcome.violated(violation);
        }
        return said.day()
                .map(day -> Dated.outcome(
                        day.isNotAfter(signed),
                        () -> violation + " (said on " + day + ")",
                        () -> fact + ", and is said on " + day + " to join it: which was first is not known",
                        day,
                        signed))
                .orElseGet(() -> Outcome.undetermined(
                        new Cause(
                                Cause.Kind.MISSING_FACT,
                                fact + ", and no source gives the day on which it was said to join it"),
                        new Decider(
                                "the day on which it was said",
                                List.of(
                                        new Decider.Alternative("up to " + signed, "it could still join"),
                                        new Decider.Alternative("after " + signed, "it had joined already")))));
    }
}
