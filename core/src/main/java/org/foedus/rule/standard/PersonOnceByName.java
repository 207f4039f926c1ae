package org.foedus.rule.standard;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.foedus.party.Person;
import org.foedus.rule.Outcomes;
import org.foedus.rule.Rule;
import org.foedus.rule.RuleContext;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.Severity;

/** No two persons bear one name. */
final class PersonOnceByName implements Rule<Person> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("person-once-by-name")
            .title("A name belongs to one person")
            .rationale("Two persons with one name are mostly one person who was entered twice, once in each order or"
                    + " spelling of the name; then half of the offices and signatures are with each. Namesakes do occur:"
                    + " that is for a reader to see.")
            .authority("Foedus data model")
            .severity(Severity.INFO)
            .addTags("identity")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Class<Person> judges() {
        return Person.class;
    }

    @Override
    public void judge(Person person, RuleContext context, Outcomes outcomes) {
        Set<String> namesakes = new LinkedHashSet<>();
        for (String name : names(person)) {
            context.index().personsNamed(name).stream()
                    .takeWhile(other -> !other.id().equals(person.id()))
                    .forEach(other -> namesakes.add("\"" + other.id() + "\""));
        }
        if (namesakes.isEmpty()) {
            outcomes.compliant(context.path().member("name"));
        } else {
            outcomes.violated(
                    context.path().member("name"),
                    person.name() + " bears a name of " + Names.list(List.copyOf(namesakes))
                            + "; make one record of them, or leave it if they are namesakes");
        }
    }

    private static List<String> names(Person person) {
        return Stream.concat(Stream.of(person.name()), person.otherNames().stream())
                .toList();
    }
}
