package org.foedus.law;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foedus.id.Id;
import org.foedus.party.Party;

/** Norms by whose law they are and by what they are about. */
final class NormsByAction {
    private final Map<Id<Party>, Map<Action, List<Norm>>> norms = new HashMap<>();

    NormsByAction(Collection<Norm> all) {
        for (Norm norm : all) {
            Map<Action, List<Norm>> own =
                    norms.computeIfAbsent(norm.jurisdiction(), party -> new EnumMap<>(Action.class));
            norm.actions()
                    .forEach(action -> own.computeIfAbsent(action, one -> new ArrayList<>())
                            .add(norm));
        }
    }

    boolean has(Id<Party> jurisdiction) {
        return norms.containsKey(jurisdiction);
    }

    boolean has(Id<Party> jurisdiction, Action action) {
        return !of(jurisdiction, action).isEmpty();
    }

    /** The norms of a party about an action. */
    List<Norm> of(Id<Party> jurisdiction, Action action) {
        return norms.getOrDefault(jurisdiction, Map.of()).getOrDefault(action, List.of());
    }

    /** The norms of a party about any of some actions, each once. */
    Collection<Norm> of(Id<Party> jurisdiction, Set<Action> actions) {
        if (actions.size() == 1) {
            return of(jurisdiction, actions.iterator().next());
        }
        Set<Norm> found = new LinkedHashSet<>();
        actions.forEach(action -> found.addAll(of(jurisdiction, action)));
        return found;
    }
}
