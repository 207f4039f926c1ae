package org.foedus.rule.standard;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.foedus.agreement.Agreement;
import org.foedus.agreement.EventEffect;
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

/** What is said about the effect of an event on an agreement is what its text says. */
final class ReportAgreesWithText implements Rule<Statement> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("report-agrees-with-text")
            .title("A report of what an event does to an agreement agrees with the text")
            .rationale(
                    "Reports shorten. \"It holds until Ukraine joins NATO\" and \"on accession the sides decide on its future\""
                            + " are different promises. Where the text is coded it outranks the report; both are shown, and neither"
                            + " is changed.")
            .authority("VCLT 10, 31(1): what counts are the terms of the authentic text")
            .severity(Severity.WARNING)
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
        Optional<String> said = statement.value();
        if (!statement.property().equals("event-effect") || said.isEmpty() || statement.strength() == Strength.DENIES) {
            return;
        }
        for (Id<?> id : statement.about()) {
            context.index()
                    .agreement(Id.of(id.value()))
                    .ifPresent(agreement -> outcomes.report(
                            context.path().member("value"), compare(said.orElseThrow(), agreement, statement.about())));
        }
    }

    private static Outcome compare(String said, Agreement agreement, List<Id<?>> about) {
        List<EventEffect> effects = agreement.eventEffects().stream()
                .filter(effect -> about.stream()
                        .anyMatch(id -> id.value().equals(effect.event().value())))
                .toList();
        String name = "\"" + agreement.id() + "\"";
        if (effects.isEmpty() && !agreement.commitmentsComplete()) {
            return Outcome.undetermined(
                    new Cause(Cause.Kind.MISSING_FACT, "the text of " + name + " is not coded completely"),
                    Decider.of("what the text of " + name + " says about it"));
        }
        if (effects.stream().anyMatch(effect -> code(effect).equals(said))) {
            return Outcome.compliant();
        }
        String text = effects.isEmpty()
                ? "nothing"
                : "\"" + code(effects.get(0)) + "\"" + place(effects.get(0)).orElse("");
        return Outcome.violated("it is reported as \"" + said + "\", but the text of " + name + " says " + text
                + "; the text outranks the report");
    }

    private static String code(EventEffect effect) {
        return effect.effect().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Optional<String> place(EventEffect effect) {
        return effect.citations().stream()
                .flatMap(citation -> citation.locator().stream())
                .map(locator -> " (" + locator + ")")
                .findFirst();
    }
}
