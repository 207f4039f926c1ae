package org.foedus.rule.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foedus.agreement.Agreement;
import org.foedus.agreement.TreatyAction;
import org.foedus.rule.DataPath;
import org.foedus.time.PartialDate;

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
            acts.addAll(of(
                    agreement.participations().get(i).actions(),
                    path.member("participations").element(i)));
        }
        acts.addAll(of(agreement.actions(), path));
        return acts;
    }

    /**
     * The day on which an entry into force came about: the day of the act if the parties let it work back to an earlier one
     * (VCLT 24(1), 28), else the day of effect.
     */
    Optional<PartialDate> cameAbout() {
        Optional<PartialDate> effect = action.effectDate();
        return action.actedOn()
                .filter(acted ->
                        effect.filter(day -> day.isBefore(acted).isTrue()).isPresent())
                .or(() -> effect);
    }

    /** Acts that stand in the member {@code actions} of an owner. */
    static List<Act> of(List<TreatyAction> actions, DataPath owner) {
        List<Act> acts = new ArrayList<>();
        for (int i = 0; i < actions.size(); i++) {
            acts.add(new Act(owner.member("actions").element(i), actions.get(i)));
        }
        return acts;
    }
}
