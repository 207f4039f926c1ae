package org.foedus.law;

import java.util.List;
import java.util.Set;
import org.foedus.aid.Item;
import org.foedus.id.Id;
import org.foedus.id.Identified;
import org.foedus.internal.DomainStyle;
import org.foedus.party.Party;
import org.foedus.source.Citation;
import org.foedus.time.Truth;
import org.immutables.value.Value;

/**
 * What a legal term means under one law. The same word may mean different things in two laws of one state, so a
 * definition belongs to its law and never to the item.
 */
@DomainStyle
@SuppressWarnings("immutables:from")
@Value.Immutable
public abstract class Definition implements Identified {
    Definition() {}

    /** Starts a definition; {@code id}, {@code jurisdiction}, {@code term} and {@code meaning} are required. */
    public static DefinitionBuilder builder() {
        return new DefinitionBuilder();
    }

    @Override
    public abstract Id<Definition> id();

    /** Whose law. */
    public abstract Id<Party> jurisdiction();

    /** The term: {@code "weapon"}. */
    public abstract String term();

    /** What it means there, in our own words. */
    public abstract String meaning();

    /** Items that fall under the term. */
    public abstract Set<Id<Item>> covers();

    /** Items that do not. */
    public abstract Set<Id<Item>> excludes();

    /** Where this is taken from. */
    public abstract List<Citation> citations();

    /** Whether an item falls under the term: unknown if it is neither covered nor excluded. */
    public Truth covers(Id<Item> item) {
        return covers().contains(item) ? Truth.TRUE : excludes().contains(item) ? Truth.FALSE : Truth.UNKNOWN;
    }

    @Value.Check
    void check() {
        covers().stream().filter(excludes()::contains).findFirst().ifPresent(item -> {
            throw new IllegalArgumentException(
                    "definition \"" + id() + "\" both covers and excludes the item \"" + item + "\"");
        });
    }
}
