package org.foedus.examples.cli;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foedus.rule.RuleInfo;
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
                .collect(Collectors.toCollection(TreeSet::new));
        for (String name : names) {
            require(name, known, "rule or family");
        }
        return names.isEmpty()
                ? all
                : all.only(rule ->
                        names.contains(rule.id()) || rule.tags().stream().anyMatch(names::contains));
    }

    /**
     * The rule of an id.
     *
     * @throws UnusableInput if there is none
     */
    static RuleSet one(String id) {
        RuleSet all = StandardRules.andInstalled();
        require(id, all.infos().stream().map(RuleInfo::id).collect(Collectors.toCollection(TreeSet::new)), "rule");
        return all.only(Set.of(id));
    }

    private static void require(String name, Collection<String> known, String what) {
        if (!known.contains(name)) {
            throw new UnusableInput("there is no " + what + " \"" + name + "\""
                    + Similar.to(name, known)
                            .map(near -> ", did you mean \"" + near + "\"?")
                            .orElse("; foedus rules lists them"));
        }
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
