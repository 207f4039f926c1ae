package org.foedus.agreement;

import java.util.Optional;
import org.foedus.id.Id;
import org.foedus.internal.DomainStyle;
import org.foedus.party.Office;
import org.foedus.party.Person;
import org.immutables.value.Value;

/** A person who signed for a party, as printed, and as identified where that was possible. */
@DomainStyle
@Value.Immutable
public abstract class Signatory {
    Signatory() {}

    /** Starts a signatory; {@code name} is required. */
    public static SignatoryBuilder builder() {
        return new SignatoryBuilder();
    }

    /** The name in Latin script. */
    public abstract String name();

    /** The office under which the person signed. */
    public abstract Optional<String> capacity();

    /** The name or line as the text prints it, where that differs. */
    public abstract Optional<String> asPrinted();

    /** The person, where identified. */
    public abstract Optional<Id<Person>> person();

    /** The office, where identified. */
    public abstract Optional<Id<Office>> office();
}
