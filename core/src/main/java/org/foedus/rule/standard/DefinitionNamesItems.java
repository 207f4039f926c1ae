package org.foedus.rule.standard;

import org.foedus.law.Definition;
import org.foedus.rule.Outcomes;
import org.foedus.rule.Rule;
import org.foedus.rule.RuleContext;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.Severity;

/** A definition covers or excludes at least one item. */
final class DefinitionNamesItems implements Rule<Definition> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("definition-names-items")
            .title("A definition names something that it covers or excludes")
            .rationale("A legal term decides a question only through the things of which it is said that they fall"
                    + " under it, or that they do not. A definition that names none leaves every question under it"
                    + " open.")
            .authority("Foedus data model: a definition says what falls under it")
            .severity(Severity.ADVISORY)
            .addTags("law")
            .singleRecord(true)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Class<Definition> judges() {
        return Definition.class;
    }

    @Override
    public void judge(Definition definition, RuleContext context, Outcomes outcomes) {
        if (definition.covers().isEmpty() && definition.excludes().isEmpty()) {
            outcomes.violated(
                    context.path(),
                    "the definition of \"" + definition.term()
                            + "\" neither covers nor excludes an item, so that no question is decided by it; add items to"
                            + " \"covers\" or \"excludes\"");
        } else {
            outcomes.compliant(context.path());
        }
    }
}
