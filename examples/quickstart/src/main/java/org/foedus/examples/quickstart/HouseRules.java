package org.foedus.examples.quickstart;

import java.util.List;
import org.foedus.rule.Rule;
import org.foedus.rule.RuleProvider;

/** Adds our own rules to those that ship, for whoever finds this jar on the class path. */
public final class HouseRules implements RuleProvider {

    @Override
    public List<Rule<?>> rules() {
        return List.of(OwnRule.titleNotInCapitals());
    }
}
