package org.foedus.law;

import java.util.List;
import java.util.Optional;
import org.foedus.aid.Item;
import org.foedus.id.Id;
import org.foedus.party.Membership;
import org.foedus.party.Party;
import org.foedus.party.Person;
import org.foedus.source.Source;
import org.foedus.statement.Statement;

/**
 * What a {@link LegalAssessor} reads: norms, the definitions and circumstances that they ask for, what people claim, and
 * names for its sentences. The index of a dataset is one; who keeps norms elsewhere implements it.
 */
public interface LegalRecords {

    /** All norms, in any order. */
    List<Norm> norms();

    /** All circumstances, in any order. */
    List<Circumstance> circumstances();

    /** All memberships in organizations, in any order. */
    List<Membership> memberships();

    /** All statements, in any order. */
    List<Statement> statements();

    /** The definition with an identifier. */
    Optional<Definition> definition(Id<Definition> id);

    /** The source with an identifier. */
    Optional<Source> source(Id<Source> id);

    /** The item with an identifier. */
    Optional<Item> item(Id<Item> id);

    /** The party with an identifier. */
    Optional<Party> party(Id<Party> id);

    /** The person with an identifier. */
    Optional<Person> person(Id<Person> id);
}
