package org.foedus.party;

import java.util.List;
import org.foedus.id.Id;
import org.foedus.id.Identified;
import org.foedus.internal.DomainStyle;
import org.foedus.source.Citation;
import org.immutables.value.Value;

/** A human being who signs or speaks. */
@DomainStyle
@SuppressWarnings("immutables:from")
@Value.Immutable
public abstract class Person implements Identified {
    Person() {}

    /** Starts a person; {@code id} and {@code name} are required. */
    public static PersonBuilder builder() {
        return new PersonBuilder();
    }

    @Override
    public abstract Id<Person> id();

    /** The usual name in Latin script. */
    public abstract String name();

    /** Other spellings and orders of the name, as printed somewhere. */
    public abstract List<String> otherNames();

    /** Where this is taken from. */
    public abstract List<Citation> citations();
}
