package org.foedus.rule.standard;

import java.util.List;
import org.foedus.dataset.DatasetIndex;
import org.foedus.id.Id;
import org.foedus.party.Office;
import org.foedus.party.Party;
import org.foedus.party.Person;

/** How records are called in messages: by name where the dataset has one, else by identifier. */
final class Names {
    private Names() {}

    static String person(DatasetIndex index, Id<Person> id) {
        return index.person(id).map(Person::name).orElse(id.value());
    }

    static String office(DatasetIndex index, Id<Office> id) {
        return index.office(id).map(Office::title).orElse(id.value());
    }

    static String party(DatasetIndex index, Id<Party> id) {
        return index.party(id).map(Party::name).orElse(id.value());
    }

    /** Several names as a list in words: "A", "A and B", "A, B and C". */
    static String list(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
