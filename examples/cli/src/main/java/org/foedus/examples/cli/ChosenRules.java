package org.foedus.examples.cli;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foedus.rule.RuleSet;
import org.foedus.rule.Severity;
import org.foedus.rule.standard.StandardRules;

/** The rules that somebody names on the command line. */
final class ChosenRules {
    private ChosenRules() {}

    /**
     * The rules of some ids and families; all if none is given.
     *
     * @throws UnusableInput if there is no rule and no family of a name
     */
    static RuleSet of(List<String> names) {
        RuleSet all = StandardRules.andInstalled();
        Set<String> known = all.infos().stream()
                .flatMap(rule -> Stream.concat(Stream.of(rule.id()), rule.tags().stream()))
                .collect(Collectors.toSet());
        for (String name : names) {
            if (!known.contains(name)) {
                throw new UnusableInput("there is no rule \"" + name + "\" and no family; foedus rules lists them");
            }
        }
        return names.isEmpty()
                ? all
                : all.only(rule ->
                        names.contains(rule.id()) || rule.tags().stream().anyMatch(names::contains));
    }

    /**
     * The rules, of which some matter more or less than their authors thought.
     *
     * @throws UnusableInput if there is no rule of an id
     */
    static RuleSet withSeverities(RuleSet rules, Map<String, Severity> severities) {
        RuleSet changed = rules;
        for (Map.Entry<String, Severity> one : severities.entrySet()) {
            try {
                changed = changed.withSeverity(one.getKey(), one.getValue());
            } catch (IllegalArgumentException unknown) {
                throw new UnusableInput("--severity: " + unknown.getMessage() + " among those that run");
            }
        }
        return changed;
    }
}
