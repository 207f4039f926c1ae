package org.foedus.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.foedus.aid.Item;
import org.foedus.id.Id;
import org.foedus.law.OpenFact.Gap;
import org.foedus.law.OpenFact.Subject;
import org.foedus.party.Party;
import org.foedus.reason.Cause;
import org.foedus.time.Bound;
import org.foedus.time.PartialDate;
import org.foedus.time.Truth;

/** Puts conditions and histories of norms to one question, and says what the data know of each test. */
final class FactFinder {
    private final LegalRecords records;
    private final Map<String, List<Circumstance>> circumstances;
    private final Wording wording;
    private final Transfer transfer;

    FactFinder(
            LegalRecords records, Map<String, List<Circumstance>> circumstances, Wording wording, Transfer transfer) {
        this.records = records;
        this.circumstances = circumstances;
        this.wording = wording;
        this.transfer = transfer;
    }

    /** A condition of a norm, put to the question. */
    Formula find(Condition condition, Id<Party> jurisdiction) {
        if (condition instanceof Condition.ItemIs test) {
            return itemIs(test);
        } else if (condition instanceof Condition.ItemWithin test) {
            return itemWithin(test);
        } else if (condition instanceof Condition.DestinationIs test) {
            return destinationIs(test);
        } else if (condition instanceof Condition.RouteIncludes test) {
            return routeIncludes(test);
        } else if (condition instanceof Condition.NextStopIs test) {
            return nextStopIs(test, jurisdiction);
        } else if (condition instanceof Condition.Holds test) {
            return holds(test.fact(), jurisdiction);
        } else if (condition instanceof Condition.AllOf test) {
            return new Formula.AllOf(test.conditions().stream()
                    .map(one -> find(one, jurisdiction))
                    .toList());
        } else if (condition instanceof Condition.AnyOf test) {
            return new Formula.AnyOf(test.conditions().stream()
                    .map(one -> find(one, jurisdiction))
                    .toList());
        } else if (condition instanceof Condition.Not test) {
            return new Formula.Not(find(test.condition(), jurisdiction));
        }
        throw new IllegalArgumentException("no test is known for the condition " + condition);
    }

    /** Whether a norm is in force on the day of the question, by its history. */
    Formula inForce(Norm norm) {
        List<NormEvent> starts = steps(norm, NormEvent.Kind.IN_FORCE);
        List<NormEvent> ends = steps(norm, NormEvent.Kind.REPEALED);
        Formula started = started(norm, starts, ends);
        if (ends.isEmpty() || started.known().isFalse()) {
            return started;
        }
        Truth ended = Truth.anyOf(ends.stream().map(this::reached).toList());
        String dates = dates(ends);
        Formula repealed = ended.isUnknown()
                ? Formula.Test.open(
                        new OpenFact(
                                "repealed:" + norm.id(),
                                "whether " + wording.norm(norm) + " was repealed by " + transfer.on(),
                                "it was repealed by then",
                                "it was not repealed by then",
                                new Cause(
                                        Cause.Kind.IMPRECISE_DATE,
                                        "the repeal of " + wording.norm(norm) + " is dated " + dates
                                                + ", which does not tell whether it was out of force on "
                                                + transfer.on()),
                                Gap.NONE),
                        "its repeal is dated " + dates)
                : Formula.Test.of(
                        ended.isTrue(), ended.isTrue() ? "repealed on " + dates : "to be repealed on " + dates);
        return new Formula.AllOf(List.of(started, new Formula.Not(repealed)));
    }

    private Formula started(Norm norm, List<NormEvent> starts, List<NormEvent> ends) {
        if (starts.isEmpty() && ends.isEmpty() && !norm.history().isEmpty()) {
            NormEvent last = norm.history().get(norm.history().size() - 1);
            return Formula.Test.of(false, step(last.kind()) + " on " + last.on() + " and never put into force");
        }
        Truth reached = Truth.anyOf(starts.stream().map(this::reached).toList());
        if (!starts.isEmpty() && !reached.isUnknown()) {
            return Formula.Test.of(
                    reached.isTrue(),
                    reached.isTrue() ? "in force since " + dates(starts) : "in force only from " + dates(starts));
        }
        String reason = starts.isEmpty()
                ? "the data do not say since when " + wording.norm(norm) + " is in force"
                : wording.norm(norm) + " entered into force on a day dated " + dates(starts)
                        + ", which does not tell whether it was in force on " + transfer.on();
        Cause.Kind kind = starts.isEmpty() ? Cause.Kind.MISSING_FACT : Cause.Kind.IMPRECISE_DATE;
        return Formula.Test.open(
                new OpenFact(
                        "in-force:" + norm.id(),
                        "whether " + wording.norm(norm) + " had entered into force by " + transfer.on(),
                        "it was in force by then",
                        "it was not in force by then",
                        new Cause(kind, reason),
                        Gap.NONE),
                reason);
    }

    private static String step(NormEvent.Kind kind) {
        return switch (kind) {
            case PROPOSED -> "proposed";
            case ADOPTED -> "adopted";
            case SUSPENDED -> "suspended";
            case IN_FORCE -> "in force";
            case REPEALED -> "repealed";
        };
    }

    private Truth reached(NormEvent event) {
        return event.on().isNotAfter(transfer.on());
    }

    private static List<NormEvent> steps(Norm norm, NormEvent.Kind kind) {
        return norm.history().stream().filter(event -> event.kind() == kind).toList();
    }

    private static String dates(List<NormEvent> events) {
        return events.stream()
                .map(NormEvent::on)
                .sorted(PartialDate.byEarliest())
                .map(PartialDate::toString)
                .distinct()
                .collect(Collectors.joining(" or "));
    }

    private Formula itemIs(Condition.ItemIs test) {
        String items = wording.items(test.items());
        if (transfer.item().isPresent()) {
            Id<Item> item = transfer.item().get();
            return test.items().contains(item)
                    ? Formula.Test.of(true, "the item is " + wording.item(item))
                    : Formula.Test.of(false, "the item is not " + items);
        }
        return open(
                Subject.ITEM,
                "item-is:" + sorted(test.items()),
                "whether the item is " + items,
                "the question does not name the item",
                allTrue(test.items()),
                Truth.FALSE);
    }

    private Formula destinationIs(Condition.DestinationIs test) {
        String destinations =
                Wording.joined(test.destinations().stream().map(wording::party).toList(), " or ");
        if (transfer.destination().isPresent()) {
            Id<Party> destination = transfer.destination().get();
            return test.destinations().contains(destination)
                    ? Formula.Test.of(true, "the destination is " + wording.party(destination))
                    : Formula.Test.of(false, "the destination is not " + destinations);
        }
        return open(
                Subject.DESTINATION,
                "destination-is:" + sorted(test.destinations()),
                "whether the destination is " + destinations,
                "the question does not name the destination",
                allTrue(test.destinations()),
                Truth.FALSE);
    }

    private Formula nextStopIs(Condition.NextStopIs test, Id<Party> jurisdiction) {
        List<Id<Party>> route = new ArrayList<>(List.of(transfer.actor()));
        route.addAll(transfer.via());
        transfer.destination().ifPresent(route::add);
        int next = route.indexOf(jurisdiction) + 1;
        String stops = Wording.joined(test.stops().stream().map(wording::party).toList(), " or ");
        if (next < route.size()) {
            Id<Party> stop = route.get(next);
            return test.stops().contains(stop)
                    ? Formula.Test.of(true, "the next stop is " + wording.party(stop))
                    : Formula.Test.of(false, "the next stop is not " + stops);
        }
        return open(
                Subject.DESTINATION,
                "next-stop-is:" + sorted(test.stops()),
                "whether the next stop is " + stops,
                "the question does not name the destination",
                allTrue(test.stops()),
                Truth.FALSE);
    }

    private Formula routeIncludes(Condition.RouteIncludes test) {
        List<Id<Party>> included =
                test.route().stream().filter(transfer.via()::contains).toList();
        return included.isEmpty()
                ? Formula.Test.of(false, "the route does not include " + wording.parties(test.route()))
                : Formula.Test.of(true, "the route includes " + wording.parties(included));
    }

    private Formula itemWithin(Condition.ItemWithin test) {
        Optional<Definition> definition = records.definition(test.definition());
        String term = wording.term(test.definition());
        if (transfer.item().isEmpty()) {
            Map<String, Truth> named = new HashMap<>();
            definition.ifPresent(known -> {
                known.covers().forEach(item -> named.put(item.value(), Truth.TRUE));
                known.excludes().forEach(item -> named.put(item.value(), Truth.FALSE));
            });
            return open(
                    Subject.ITEM,
                    "item-within:" + test.definition(),
                    "whether the item falls under " + term,
                    "the question does not name the item",
                    named,
                    Truth.UNKNOWN);
        }
        Id<Item> item = transfer.item().get();
        Truth within = definition.map(known -> known.covers(item)).orElse(Truth.UNKNOWN);
        if (!within.isUnknown()) {
            return Formula.Test.of(
                    within.isTrue(),
                    "the item " + wording.item(item) + (within.isTrue() ? " falls under " : " does not fall under ")
                            + term);
        }
        String reason = definition.isPresent()
                ? "the definition of " + term + " neither covers nor excludes the item " + wording.item(item)
                : "the definition " + term + " is not in the data";
        return Formula.Test.open(
                OpenFact.alone(
                        "item-within:" + test.definition(),
                        "whether the item " + wording.item(item) + " falls under " + term,
                        new Cause(Cause.Kind.MISSING_FACT, reason)),
                reason);
    }

    private Formula holds(String fact, Id<Party> jurisdiction) {
        String name = Wording.fact(fact);
        if (transfer.destination().isEmpty()) {
            String reason = "the question does not name the destination";
            return Formula.Test.open(
                    OpenFact.alone(
                            "holds:" + fact + ":" + jurisdiction,
                            "whether " + name + " is so for the destination",
                            new Cause(Cause.Kind.MISSING_FACT, reason)),
                    reason);
        }
        Id<Party> destination = transfer.destination().get();
        LocalDate day = transfer.on();
        String where = wording.party(destination) + " on " + day;
        List<Circumstance> certain = new ArrayList<>();
        List<Circumstance> possible = new ArrayList<>();
        for (Circumstance one : circumstances.getOrDefault(fact, List.of())) {
            if (one.party().equals(destination)
                    && one.jurisdiction().map(jurisdiction::equals).orElse(true)) {
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
            return Formula.Test.of(yes, name + (yes ? " is so for " : " is not so for ") + where);
        }
        Cause cause = yes
                ? new Cause(
                        Cause.Kind.CONFLICTING_SOURCES,
                        "the data say both that " + name + " is so for " + where + " and that it is not ("
                                + ids(certain) + ")")
                : possible.isEmpty()
                        ? new Cause(
                                Cause.Kind.MISSING_FACT, "the data do not say whether " + name + " is so for " + where)
                        : imprecise(name, where, possible);
        return Formula.Test.open(
                OpenFact.alone("holds:" + fact + ":" + jurisdiction, "whether " + name + " is so for " + where, cause),
                cause.text());
    }

    private Cause imprecise(String name, String where, List<Circumstance> possible) {
        boolean beyond = possible.stream()
                .allMatch(one -> one.during().end() instanceof Bound.Censored end
                        && end.observedUntil().isBefore(transfer.on()).isTrue());
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

    private static Formula open(
            Subject subject, String key, String fact, String reason, Map<String, Truth> named, Truth unnamed) {
        return Formula.Test.open(
                new OpenFact(
                        key,
                        fact,
                        "it is",
                        "it is not",
                        new Cause(Cause.Kind.MISSING_FACT, reason),
                        new Gap(subject, Map.copyOf(named), unnamed)),
                reason);
    }

    private static Map<String, Truth> allTrue(Collection<? extends Id<?>> ids) {
        Map<String, Truth> named = new HashMap<>();
        ids.forEach(id -> named.put(id.value(), Truth.TRUE));
        return named;
    }

    private static String sorted(Collection<? extends Id<?>> ids) {
        return ids.stream().map(Id::value).sorted().distinct().collect(Collectors.joining(","));
    }

    private static String ids(List<Circumstance> circumstances) {
        return circumstances.stream().map(one -> one.id().value()).sorted().collect(Collectors.joining(", "));
    }
}
