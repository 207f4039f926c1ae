package org.foedus.law;

import java.util.List;
import org.foedus.aid.Item;
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
     * destination. A norm on transit may look at the next border only.
     *
     * @param stops at least one
     */
    record NextStopIs(List<Id<Party>> stops) implements Condition {
        public NextStopIs {
            stops = notEmpty(stops, "stops");
        }
    }

    /**
     * A circumstance holds for the destination on the day; see {@link Circumstance}.
     *
     * @param fact the name of the circumstance: {@code "fighting-under-way"}
     */
    record Holds(String fact) implements Condition {}

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
