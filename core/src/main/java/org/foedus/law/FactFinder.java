package org.foedus.law;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.foedus.aid.Classification;
import org.foedus.aid.Item;
import org.foedus.aid.Quantity;
import org.foedus.id.Id;
import org.foedus.law.Lock.Turns;
import org.foedus.law.OpenFact.Gap;
import org.foedus.law.OpenFact.Subject;
import org.foedus.party.Party;
import org.foedus.reason.Cause;
import org.foedus.time.Truth;

/** Puts conditions of norms to one question, and says what the data know of each test. */
final class FactFinder {
    private final LegalRecords records;
    private final Circumstances circumstances;
    private final Wording wording;
    private final Transfer transfer;

    FactFinder(LegalRecords records, Circumstances circumstances, Wording wording, Transfer transfer) {
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
            return circumstances.holds(test, jurisdiction, transfer);
        } else if (condition instanceof Condition.ItemListed test) {
            return itemListed(test);
        } else if (condition instanceof Condition.ActorIs test) {
            return actorIs(test);
        } else if (condition instanceof Condition.UnitIs test) {
            return unitIs(test);
        } else if (condition instanceof Condition.PurposeIs test) {
            return purposeIs(test);
        } else if (condition instanceof Condition.MoreThan test) {
            return moreThan(test);
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

    private Formula itemIs(Condition.ItemIs test) {
        String items = wording.items(test.items());
        if (transfer.item().isPresent()) {
            Id<Item> item = transfer.item().get();
            return test.items().contains(item)
                    ? Formula.Test.of(true, "the item is " + wording.item(item), Turns.ITEM)
                    : Formula.Test.of(false, "the item is not " + items, Turns.ITEM);
        }
        return open(
                "item-is:" + sorted(test.items()),
                "whether the item is " + items,
                "the question does not name the item",
                Gap.of(Subject.ITEM, allTrue(test.items()), Truth.FALSE));
    }

    private Formula destinationIs(Condition.DestinationIs test) {
        String destinations =
                Wording.joined(test.destinations().stream().map(wording::party).toList(), " or ");
        if (transfer.destination().isPresent()) {
            Id<Party> destination = transfer.destination().get();
            return test.destinations().contains(destination)
                    ? Formula.Test.of(true, "the destination is " + wording.party(destination), Turns.DESTINATION)
                    : Formula.Test.of(false, "the destination is not " + destinations, Turns.DESTINATION);
        }
        return open(
                "destination-is:" + sorted(test.destinations()),
                "whether the destination is " + destinations,
                "the question does not name the destination",
                Gap.of(Subject.DESTINATION, allTrue(test.destinations()), Truth.FALSE));
    }

    private Formula nextStopIs(Condition.NextStopIs test, Id<Party> jurisdiction) {
        List<Id<Party>> route = new ArrayList<>(List.of(transfer.actor()));
        route.addAll(transfer.via());
        transfer.destination().ifPresent(route::add);
        int own = route.indexOf(jurisdiction);
        int next = own < 0 ? transfer.via().size() + 1 : own + 1;
        String stops = Wording.joined(test.stops().stream().map(wording::party).toList(), " or ");
        if (next < route.size()) {
            Id<Party> stop = route.get(next);
            return test.stops().contains(stop)
                    ? Formula.Test.of(true, "the next stop is " + wording.party(stop), Turns.ROUTE)
                    : Formula.Test.of(false, "the next stop is not " + stops, Turns.ROUTE);
        }
        return open(
                "next-stop-is:" + sorted(test.stops()),
                "whether the next stop is " + stops,
                "the question does not name the destination",
                Gap.of(Subject.DESTINATION, allTrue(test.stops()), Truth.FALSE));
    }

    private Formula routeIncludes(Condition.RouteIncludes test) {
        List<Id<Party>> included =
                test.route().stream().filter(transfer.via()::contains).toList();
        return included.isEmpty()
                ? Formula.Test.of(false, "the route does not include " + wording.parties(test.route()), Turns.ROUTE)
                : Formula.Test.of(true, "the route includes " + wording.parties(included), Turns.ROUTE);
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
                    "item-within:" + test.definition(),
                    "whether the item falls under " + term,
                    "the question does not name the item",
                    Gap.of(Subject.ITEM, named, Truth.UNKNOWN));
        }
        Id<Item> item = transfer.item().get();
        Truth within = definition.map(known -> known.covers(item)).orElse(Truth.UNKNOWN);
        if (!within.isUnknown()) {
            return Formula.Test.of(
                    within.isTrue(),
                    "the item " + wording.item(item) + (within.isTrue() ? " falls under " : " does not fall under ")
                            + term,
                    Turns.ITEM);
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

    /** Some entry of the list covers it, another does, or the data do not say. */
    private Formula itemListed(Condition.ItemListed test) {
        String list = test.scheme()
                + test.edition().map(edition -> " (" + edition + ")").orElse("");
        String entries =
                test.codes().isEmpty() ? "an entry of " + list : String.join(" or ", test.codes()) + " of " + list;
        String key = "item-listed:" + list + ":" + String.join(",", test.codes());
        if (transfer.item().isEmpty()) {
            return open(
                    key,
                    "whether the item falls under " + entries,
                    "the question does not name the item",
                    new Gap(
                            Subject.ITEM,
                            Set.of(),
                            filler -> filler.isEmpty() ? Truth.UNKNOWN : listed(Id.of(filler), test)));
        }
        Id<Item> item = transfer.item().get();
        Truth listed = listed(item, test);
        if (!listed.isUnknown()) {
            return Formula.Test.of(
                    listed.isTrue(),
                    "the item " + wording.item(item) + (listed.isTrue() ? " falls under " : " does not fall under ")
                            + entries,
                    Turns.ITEM);
        }
        String reason = "the data do not say whether the item " + wording.item(item) + " falls under " + entries;
        return Formula.Test.open(
                OpenFact.alone(
                        key,
                        "whether the item " + wording.item(item) + " falls under " + entries,
                        new Cause(Cause.Kind.MISSING_FACT, reason)),
                reason);
    }

    private Truth listed(Id<Item> id, Condition.ItemListed test) {
        List<Classification> entries = records.item(id).map(Item::classifications).orElse(List.of()).stream()
                .filter(entry -> entry.scheme().equals(test.scheme()))
                .toList();
        List<Truth> covered = new ArrayList<>();
        boolean editionNamed = false;
        for (Classification entry : entries) {
            boolean same = test.edition().isEmpty() || test.edition().equals(entry.edition());
            editionNamed |= same;
            boolean code = test.codes().isEmpty()
                    || test.codes().stream()
                            .anyMatch(one ->
                                    entry.code().equals(one) || entry.code().startsWith(one + "."));
            if (code && same) {
                return Truth.TRUE;
            }
            covered.add(code && entry.edition().isEmpty() ? Truth.UNKNOWN : Truth.FALSE);
        }
        return editionNamed ? Truth.anyOf(covered) : Truth.UNKNOWN;
    }

    private Formula actorIs(Condition.ActorIs test) {
        boolean is = test.actors().contains(transfer.actor());
        String actors =
                Wording.joined(test.actors().stream().map(wording::party).toList(), " or ");
        return Formula.Test.of(
                is,
                is ? "the one who acts is " + wording.party(transfer.actor()) : "the one who acts is not " + actors,
                Turns.ACTOR);
    }

    private Formula unitIs(Condition.UnitIs test) {
        String units = Wording.joined(test.units().stream().map(wording::party).toList(), " or ");
        if (transfer.recipientUnit().isPresent()) {
            Id<Party> unit = transfer.recipientUnit().get();
            return test.units().contains(unit)
                    ? Formula.Test.of(true, "the receiving unit is " + wording.party(unit), Turns.UNIT)
                    : Formula.Test.of(false, "the receiving unit is not " + units, Turns.UNIT);
        }
        return open(
                "unit-is:" + sorted(test.units()),
                "whether the receiving unit is " + units,
                "the question does not name the unit that receives it",
                Gap.of(Subject.UNIT, allTrue(test.units()), Truth.FALSE));
    }

    private Formula purposeIs(Condition.PurposeIs test) {
        String purposes =
                Wording.joined(test.purposes().stream().map(Wording::fact).toList(), " or ");
        if (transfer.purpose().isPresent()) {
            boolean is = test.purposes().contains(transfer.purpose().get());
            return Formula.Test.of(
                    is,
                    is ? "the purpose is " + Wording.fact(transfer.purpose().get()) : "the purpose is not " + purposes,
                    Turns.PURPOSE);
        }
        Map<String, Truth> named = new HashMap<>();
        test.purposes().forEach(purpose -> named.put(purpose, Truth.TRUE));
        return open(
                "purpose-is:" + test.purposes().stream().sorted().distinct().collect(Collectors.joining(",")),
                "whether the purpose is " + purposes,
                "the question does not name the purpose",
                Gap.of(Subject.PURPOSE, named, Truth.FALSE));
    }

    private Formula moreThan(Condition.MoreThan test) {
        Measured threshold = Measured.of(test.threshold()).orElseThrow();
        String words = test.threshold().inWords();
        String fact = "whether the amount is more than " + words;
        String key = "more-than:" + words;
        Optional<Measured> amount = transfer.amount().flatMap(Measured::of);
        if (transfer.amount().isEmpty()) {
            return open(
                    key,
                    fact,
                    "the question does not name the amount",
                    Gap.moreThan(threshold.number(), threshold.unit()));
        }
        if (amount.filter(one -> one.unit().equals(threshold.unit())).isPresent()) {
            boolean more = amount.get().number().compareTo(threshold.number()) > 0;
            return Formula.Test.of(
                    more,
                    "the amount, " + transfer.amount().get().inWords() + ", is " + (more ? "" : "not ") + "more than "
                            + words,
                    Turns.AMOUNT);
        }
        String reason = "the amount is given as " + transfer.amount().get().inWords()
                + ", which does not compare with the threshold of " + words;
        return Formula.Test.open(OpenFact.alone(key, fact, new Cause(Cause.Kind.MISSING_FACT, reason)), reason);
    }

    /** A number with its measure. */
    private record Measured(BigDecimal number, String unit) {
        static Optional<Measured> of(Quantity quantity) {
            if (quantity instanceof Quantity.Sum sum) {
                return Optional.of(new Measured(sum.money().value(), sum.money().currency()));
            }
            return quantity instanceof Quantity.Units units
                    ? Optional.of(new Measured(units.number(), units.unit()))
                    : Optional.empty();
        }
    }

    private static Formula open(String key, String fact, String reason, Gap gap) {
        return Formula.Test.open(
                new OpenFact(key, fact, "it is", "it is not", new Cause(Cause.Kind.MISSING_FACT, reason), gap), reason);
    }

    private static Map<String, Truth> allTrue(Collection<? extends Id<?>> ids) {
        Map<String, Truth> named = new HashMap<>();
        ids.forEach(id -> named.put(id.value(), Truth.TRUE));
        return named;
    }

    private static String sorted(Collection<? extends Id<?>> ids) {
        return ids.stream().map(Id::value).sorted().distinct().collect(Collectors.joining(","));
    }
}
