package org.foedus.law;

import java.util.List;
import java.util.Optional;
import org.foedus.aid.Item;
import org.foedus.aid.Quantity;
import org.foedus.id.Id;
import org.foedus.party.Party;

/** A test that a norm puts to a transfer. Tests combine into a tree and are evaluated in three-valued logic. */
public sealed interface Condition {

    /**
     * The item is one of those named.
     *
     * @param items at least one
     */
    record ItemIs(List<Id<Item>> items) implements Condition {
        public ItemIs {
            items = notEmpty(items, "items");
        }
    }

    /**
     * The item falls under a legal term as one law defines it. An item that the definition neither covers nor excludes is
     * undecided.
     *
     * @param definition the definition of the term
     */
    record ItemWithin(Id<Definition> definition) implements Condition {}

    /**
     * The item is covered by an entry of a list, such as a category of a military list. An item of which the data name no entry of that
     * list and edition is undecided; one of which they name others is not covered.
     *
     * @param scheme the list, as in {@link org.foedus.aid.Classification#scheme()}
     * @param edition the edition; any if empty
     * @param codes the entries, each with those below it ({@code ML13} with {@code ML13.d}); any entry if empty
     */
    record ItemListed(String scheme, Optional<String> edition, List<String> codes) implements Condition {
        public ItemListed {
            if (scheme.isBlank()) {
                throw new IllegalArgumentException("a test of lists needs the scheme of the list");
            }
            codes = List.copyOf(codes);
        }
    }

    /**
     * The one who acts is one of those named. Law of an organization uses it for members that stand aside.
     *
     * @param actors at least one
     */
    record ActorIs(List<Id<Party>> actors) implements Condition {
        public ActorIs {
            actors = notEmpty(actors, "actors");
        }
    }

    /**
     * The unit of forces that is to receive the help is one of those named. Some laws judge units and not states.
     *
     * @param units at least one
     */
    record UnitIs(List<Id<Party>> units) implements Condition {
        public UnitIs {
            units = notEmpty(units, "units");
        }
    }

    /**
     * The purpose is one of those named.
     *
     * @param purposes at least one, from an open list: {@code "self-defence"}
     */
    record PurposeIs(List<String> purposes) implements Condition {
        public PurposeIs {
            purposes = notEmpty(purposes, "purposes");
        }
    }

    /**
     * The amount is greater than a threshold, the threshold not included. An amount in another measure is undecided.
     *
     * @param threshold a sum, or a number of things or people
     */
    record MoreThan(Quantity threshold) implements Condition {
        public MoreThan {
            if (!(threshold instanceof Quantity.Sum || threshold instanceof Quantity.Units)) {
                throw new IllegalArgumentException(
                        "a threshold is a sum of money or a number of units, but " + threshold.inWords() + " is given");
            }
        }
    }

    /**
     * The destination is one of those named.
     *
     * @param destinations at least one
     */
    record DestinationIs(List<Id<Party>> destinations) implements Condition {
        public DestinationIs {
            destinations = notEmpty(destinations, "destinations");
        }
    }

    /**
     * One of those named lies on the route: a transit state, or a fund through which is paid.
     *
     * @param route at least one
     */
    record RouteIncludes(List<Id<Party>> route) implements Condition {
        public RouteIncludes {
            route = notEmpty(route, "route");
        }
    }

    /**
     * The next place on the route after the state whose norm asks is one of those named: the next state crossed, or the
     * destination. A norm on transit may look at the next border only. For law of a party that is not on the route it is the destination.
     *
     * @param stops at least one
     */
    record NextStopIs(List<Id<Party>> stops) implements Condition {
        public NextStopIs {
            stops = notEmpty(stops, "stops");
        }
    }

    /** Of whom a test of circumstances asks. */
    enum Whom {
        /** The destination. */
        DESTINATION,
        /** The one who acts. */
        ACTOR,
        /** The unit of forces that is to receive the help. */
        UNIT
    }

    /**
     * A circumstance holds on the day; see {@link Circumstance}.
     *
     * @param fact the name of the circumstance: {@code "fighting-under-way"}
     * @param of of whom
     */
    record Holds(String fact, Whom of) implements Condition {
        /** A circumstance of the destination. */
        public Holds(String fact) {
            this(fact, Whom.DESTINATION);
        }
    }

    /**
     * Every one of several tests is met.
     *
     * @param conditions at least one
     */
    record AllOf(List<Condition> conditions) implements Condition {
        public AllOf {
            conditions = notEmpty(conditions, "conditions");
        }
    }

    /**
     * At least one of several tests is met.
     *
     * @param conditions at least one
     */
    record AnyOf(List<Condition> conditions) implements Condition {
        public AnyOf {
            conditions = notEmpty(conditions, "conditions");
        }
    }

    /**
     * A test is not met.
     *
     * @param condition the test
     */
    record Not(Condition condition) implements Condition {}

    private static <E> List<E> notEmpty(List<E> elements, String name) {
        if (elements.isEmpty()) {
            throw new IllegalArgumentException("a condition needs at least one of its " + name);
        }
        return List.copyOf(elements);
    }
}
