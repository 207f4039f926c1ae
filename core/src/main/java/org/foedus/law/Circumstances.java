package org.foedus.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.foedus.id.Id;
import org.foedus.law.Condition.Whom;
import org.foedus.party.Party;
import org.foedus.reason.Cause;
import org.foedus.time.Bound;
import org.foedus.time.Truth;

/** What the data know of the circumstances for which laws ask. */
final class Circumstances {
    private final Map<String, Map<Id<Party>, List<Circumstance>>> byFactAndParty;
    private final Wording wording;

    Circumstances(List<Circumstance> all, Wording wording) {
        byFactAndParty = all.stream()
                .collect(Collectors.groupingBy(Circumstance::fact, Collectors.groupingBy(Circumstance::party)));
        this.wording = wording;
    }

    /** Whether a circumstance holds, asked by the law of a party. */
    Formula holds(Condition.Holds test, Id<Party> jurisdiction, Transfer transfer) {
        String fact = test.fact();
        String name = Wording.fact(fact);
        String key = "holds:" + fact + ":" + jurisdiction + (test.of() == Whom.DESTINATION ? "" : ":" + test.of());
        Optional<Id<Party>> whom = switch (test.of()) {
            case DESTINATION -> transfer.destination();
            case ACTOR -> Optional.of(transfer.actor());
            case UNIT -> transfer.recipientUnit();
        };
        if (whom.isEmpty()) {
            boolean unit = test.of() == Whom.UNIT;
            String reason = "the question does not name the " + (unit ? "unit that receives it" : "destination");
            return Formula.Test.open(
                    OpenFact.alone(
                            key,
                            "whether " + name + " is so for the " + (unit ? "receiving unit" : "destination"),
                            new Cause(Cause.Kind.MISSING_FACT, reason)),
                    reason);
        }
        Id<Party> party = whom.get();
        LocalDate day = transfer.on();
        String where = wording.party(party) + " on " + day;
        List<Circumstance> certain = new ArrayList<>();
        List<Circumstance> possible = new ArrayList<>();
        for (Circumstance one : byFactAndParty.getOrDefault(fact, Map.of()).getOrDefault(party, List.of())) {
            if (one.jurisdiction().map(jurisdiction::equals).orElse(true)) {
                Truth covers = one.during().contains(day);
                if (covers.isTrue()) {
                    certain.add(one);
                } else if (covers.isUnknown()) {
                    possible.add(one);
                }
            }
        }
        boolean yes = certain.stream().anyMatch(Circumstance::holds);
        boolean no = certain.stream().anyMatch(one -> !one.holds());
        if (yes != no) {
            return Formula.Test.of(
                    yes, name + (yes ? " is so for " : " is not so for ") + where, Lock.Turns.CIRCUMSTANCES);
        }
        Cause cause = yes
                ? new Cause(
                        Cause.Kind.CONFLICTING_SOURCES,
                        "the data say both that " + name + " is so for " + where + " and that it is not ("
                                + ids(certain) + ")")
                : possible.isEmpty()
                        ? new Cause(
                                Cause.Kind.MISSING_FACT, "the data do not say whether " + name + " is so for " + where)
                        : imprecise(name, where, possible, day);
        return Formula.Test.open(OpenFact.alone(key, "whether " + name + " is so for " + where, cause), cause.text());
    }

    private Cause imprecise(String name, String where, List<Circumstance> possible, LocalDate day) {
        boolean beyond = possible.stream()
                .allMatch(one -> one.during().end() instanceof Bound.Censored end
                        && end.observedUntil().isBefore(day).isTrue());
        String spans = possible.stream()
                .map(one -> (one.holds() ? "" : "not ") + "so during " + one.during())
                .sorted()
                .collect(Collectors.joining("; "));
        return beyond
                ? new Cause(
                        Cause.Kind.OUTSIDE_WINDOW,
                        "whether " + name + " is so for " + where + " was not observed: " + spans)
                : new Cause(
                        Cause.Kind.IMPRECISE_DATE,
                        "the dates do not tell whether " + name + " is so for " + where + ": " + spans);
    }

    private static String ids(List<Circumstance> circumstances) {
        return circumstances.stream().map(one -> one.id().value()).sorted().collect(Collectors.joining(", "));
    }
}
