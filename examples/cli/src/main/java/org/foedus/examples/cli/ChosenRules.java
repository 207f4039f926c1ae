package org.foedus.examples.cli;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.RuleSet;
import org.foedus.rule.standard.StandardRules;

/** The rules that somebody names on the command line. */
final class ChosenRules {
    private ChosenRules() {}

    /**
     * The rules of some ids; all if none is given.
     *
     * @throws UnusableInput if there is no rule of an id
     */
    static RuleSet of(List<String> ids) {
        RuleSet all = StandardRules.andInstalled();
        Set<String> known = all.infos().stream().map(RuleInfo::id).collect(Collectors.toSet());
        for (String id : ids) {
            if (!known.contains(id)) {
                throw new UnusableInput("there is no rule \"" + id + "\"; foedus rules lists them");
            }
        }
        return ids.isEmpty() ? all : all.only(Set.copyOf(ids));
    }
}
