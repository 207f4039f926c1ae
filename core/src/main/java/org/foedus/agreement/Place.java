package org.foedus.agreement;

import java.util.Optional;
import org.foedus.internal.DomainStyle;
import org.immutables.value.Value;

/** Where an act took place, as far as it is recorded. */
@DomainStyle
@Value.Immutable
public abstract class Place {
    Place() {}

    /** Starts a place; nothing is required, since a text may name a region or a country only. */
    public static PlaceBuilder builder() {
        return new PlaceBuilder();
    }

    /** The town, as printed. */
    public abstract Optional<String> city();

    /** The region, as printed. */
    public abstract Optional<String> region();

    /** The country, as an ISO 3166-1 alpha-2 code. */
    public abstract Optional<String> country();
}
