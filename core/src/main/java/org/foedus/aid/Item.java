package org.foedus.aid;

import java.util.List;
import java.util.Optional;
import org.foedus.id.Id;
import org.foedus.id.Identified;
import org.foedus.internal.DomainStyle;
import org.foedus.source.Citation;
import org.immutables.value.Value;

/**
 * A kind of thing that can be handed over: protective vests, interceptors for a Patriot battery, money. The vocabulary is
 * open; its classifications tie it to entries of lists, such as ML13 of the EU Common Military List.
 */
@DomainStyle
@SuppressWarnings("immutables:from")
@Value.Immutable
public abstract class Item implements Identified {
    Item() {}

    /** Starts an item; {@code id} and {@code name} are required. */
    public static ItemBuilder builder() {
        return new ItemBuilder();
    }

    @Override
    public abstract Id<Item> id();

    /** The name in English. */
    public abstract String name();

    /** What it does, as far as laws ask for it. */
    public abstract Optional<String> description();

    /** The entries of lists that cover it. */
    public abstract List<Classification> classifications();

    /** Where this is taken from. */
    public abstract List<Citation> citations();
}
