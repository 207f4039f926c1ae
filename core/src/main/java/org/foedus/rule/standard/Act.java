package org.foedus.rule.standard;

import java.util.ArrayList;
import java.util.List;
import org.foedus.agreement.Agreement;
import org.foedus.agreement.TreatyAction;
import org.foedus.rule.DataPath;

/**
 * An act about an agreement, with its place.
 *
 * @param at the place of the act
 * @param action the act
 */
record Act(DataPath at, TreatyAction action) {

    /**
     * The acts of all parties, and those for the agreement as a whole.
     *
     * @param agreement the agreement
     * @param path its place
     */
    static List<Act> of(Agreement agreement, DataPath path) {
        List<Act> acts = new ArrayList<>();
        for (int i = 0; i < agreement.participations().size(); i++) {
            collect(
                    agreement.participations().get(i).actions(),
                    path.member("participations").element(i),
                    acts);
        }
        collect(agreement.actions(), path, acts);
        return acts;
    }

    private static void collect(List<TreatyAction> actions, DataPath owner, List<Act> acts) {
        for (int i = 0; i < actions.size(); i++) {
            acts.add(new Act(owner.member("actions").element(i), actions.get(i)));
        }
    }
}
