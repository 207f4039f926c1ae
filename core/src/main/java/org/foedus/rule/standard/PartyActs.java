package org.foedus.rule.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.foedus.agreement.Agreement;
import org.foedus.agreement.Participation;
import org.foedus.agreement.TreatyActionKind;
import org.foedus.dataset.DatasetIndex;
import org.foedus.rule.DataPath;
import org.foedus.time.PartialDate;

/**
 * The acts of one party about an agreement, with their places.
 *
 * @param participation the participation that holds them
 * @param acts the acts, in the order of the record
 */
record PartyActs(Participation participation, List<Act> acts) {

    /** The acts of each party of an agreement; those for the agreement as a whole are left out. */
    static List<PartyActs> of(Agreement agreement, DataPath path) {
        List<PartyActs> parties = new ArrayList<>();
        for (int i = 0; i < agreement.participations().size(); i++) {
            Participation participation = agreement.participations().get(i);
            DataPath owner = path.member("participations").element(i);
            parties.add(new PartyActs(participation, Act.of(participation.actions(), owner)));
        }
        return parties;
    }

    /** The name of the party. */
    String name(DatasetIndex index) {
        return Names.party(index, participation.party());
    }

    /** The acts of the kinds asked for. */
    List<Act> that(Predicate<TreatyActionKind> kinds) {
        return acts.stream().filter(act -> kinds.test(act.action().kind())).toList();
    }

    /** The first day on which an act of the kinds asked for was done, as far as the days are known. */
    Optional<PartialDate> first(Predicate<TreatyActionKind> kinds) {
        return that(kinds).stream()
                .flatMap(act -> act.action().actedOn().stream())
                .min(PartialDate.byEarliest());
    }
}
