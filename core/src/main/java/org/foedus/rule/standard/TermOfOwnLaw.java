package org.foedus.rule.standard;

import java.util.List;
import org.foedus.law.Condition;
import org.foedus.law.Definition;
import org.foedus.law.Norm;
import org.foedus.party.Organization;
import org.foedus.reason.Cause;
import org.foedus.reason.Decider;
import org.foedus.reason.Outcome;
import org.foedus.rule.DataPath;
import org.foedus.rule.Outcomes;
import org.foedus.rule.Rule;
import org.foedus.rule.RuleContext;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.Severity;

/** A norm uses a legal term as its own law defines it. */
final class TermOfOwnLaw implements Rule<Norm> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("term-of-own-law")
            .title("A norm uses a legal term as its own law defines it")
            .rationale("The same word means different things in two laws: a helmet is civilian goods under one and"
                    + " a weapon under another. A norm that tests an item by the definition of another state has no"
                    + " definition of its own term, and its verdicts are those of the other law. The law of an"
                    + " organization may be taken over by members; whether it is has to be looked up.")
            .authority("LegalRuleML 1.0, constitutive statements; equality of states, UN Charter 2(1)")
            .severity(Severity.WARNING)
            .addTags("law")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Class<Norm> judges() {
        return Norm.class;
    }

    @Override
    public void judge(Norm norm, RuleContext context, Outcomes outcomes) {
        DataPath path = context.path();
        norm.governs().ifPresent(test -> judge(norm, test, path.member("governs"), context, outcomes));
        norm.provided().ifPresent(test -> judge(norm, test, path.member("provided"), context, outcomes));
    }

    private static void judge(Norm norm, Condition test, DataPath at, RuleContext context, Outcomes outcomes) {
        if (test instanceof Condition.ItemWithin term) {
            context.index()
                    .definition(term.definition())
                    .ifPresent(
                            definition -> outcomes.report(at.member("definition"), judge(norm, definition, context)));
        } else if (test instanceof Condition.AllOf all) {
            judge(norm, all.conditions(), at, context, outcomes);
        } else if (test instanceof Condition.AnyOf any) {
            judge(norm, any.conditions(), at, context, outcomes);
        } else if (test instanceof Condition.Not not) {
            judge(norm, not.condition(), at.member("condition"), context, outcomes);
        }
    }

    private static void judge(Norm norm, List<Condition> tests, DataPath at, RuleContext context, Outcomes outcomes) {
        for (int i = 0; i < tests.size(); i++) {
            judge(norm, tests.get(i), at.member("conditions").element(i), context, outcomes);
        }
    }

    private static Outcome judge(Norm norm, Definition definition, RuleContext context) {
        if (norm.jurisdiction().equals(definition.jurisdiction())) {
            return Outcome.compliant();
        }
        String other = Names.party(context.index(), definition.jurisdiction());
        String message = "a norm of the law of " + Names.party(context.index(), norm.jurisdiction())
                + " tests the item by \"" + definition.term() + "\" as the law of " + other + " defines it";
        boolean ofOrganization = context.index()
                .party(definition.jurisdiction())
                .filter(Organization.class::isInstance)
                .isPresent();
        return ofOrganization
                ? Outcome.undetermined(
                        new Cause(Cause.Kind.MISSING_FACT, message + ", and may do so if that law was taken over"),
                        Decider.of("whether the law of the norm takes over the term of " + other))
                : Outcome.violated(message + "; define the term for the law of the norm");
    }
}
