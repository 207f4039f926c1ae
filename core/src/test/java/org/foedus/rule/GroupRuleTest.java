package org.foedus.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.foedus.dataset.Dataset;
import org.foedus.dataset.DatasetIndex;
import org.foedus.dataset.RecordKind;
import org.foedus.dataset.ReferenceData;
import org.foedus.id.Id;
import org.foedus.party.Person;
import org.junit.jupiter.api.Test;

class GroupRuleTest {
    private static final ReferenceData TODAY = new ReferenceData(LocalDate.of(2026, 1, 1));

    /** Groups persons by the words of their names; a word that several share is a fault of all but the first. */
    private static final GroupRule<String, Person> WORDS =
            words("words", person -> Arrays.asList(person.name().split(" ")));

    private static GroupRule<String, Person> words(String id, Function<Person, List<String>> keys) {
        RuleInfo info = RuleInfo.builder()
                .id(id)
                .title("Title")
                .rationale("Rationale")
                .authority("Authority")
                .severity(Severity.WARNING)
                .build();
        return new GroupRule<>() {
            @Override
            public RuleInfo info() {
                return info;
            }

            @Override
            public Class<Person> judges() {
                return Person.class;
            }

            @Override
            public List<String> keys(Person person, RuleContext context) {
                return keys.apply(person);
            }

            @Override
            public void judge(String key, List<Placed<Person>> group, RuleContext context, Outcomes outcomes) {
                if (key.equals("unspeakable")) {
                    throw new IllegalStateException("not this word");
                }
                if (key.equals("nameless")) {
                    return;
                }
                outcomes.compliant(() -> context.path());
                group.stream()
                        .skip(1)
                        .forEach(one -> outcomes.violated(one.at().member("name"), "\"" + key + "\" once more"));
            }
        };
    }

    private static Dataset persons(String... names) {
        return Dataset.builder()
                .id("d")
                .title("D")
                .addAllPersons(IntStream.range(0, names.length)
                        .<Person>mapToObj(i -> Person.builder()
                                .id(Id.of("p" + i))
                                .name(names[i])
                                .build())
                        .toList())
                .build();
    }

    private static List<String> findings(Report report) {
        return report.findings().stream()
                .map(finding -> finding.at() + ": " + finding.message())
                .toList();
    }

    @Test
    void records_are_judged_together_with_those_that_share_a_key() {
        Report report = RuleSet.of(List.of(WORDS)).evaluate(persons("Ada Byron", "Ada King", "Grace King"), TODAY);

        assertThat(findings(report))
                .containsExactly("persons/p1/name: \"Ada\" once more", "persons/p2/name: \"King\" once more");
        assertThat(report.tallies()).containsExactly(new RuleTally(WORDS.info(), 3, 4, 2, 0, 0, 0));
    }

    @Test
    void record_without_a_key_and_one_of_which_nothing_is_said_are_not_judged() {
        GroupRule<String, Person> rule =
                words("first-words", person -> person.name().equals("none") ? List.of() : List.of(person.name()));
        Report report = RuleSet.of(List.of(rule)).evaluate(persons("none", "nameless", "Ada"), TODAY);

        assertThat(report.tallies()).containsExactly(new RuleTally(rule.info(), 3, 1, 0, 0, 2, 0));
    }

    @Test
    void group_on_which_the_rule_breaks_down_is_reported_and_stops_no_other() {
        Report report = RuleSet.of(List.of(WORDS)).evaluate(persons("unspeakable", "Ada", "Ada", "unspeakable"), TODAY);

        assertThat(findings(report)).containsExactly("persons/p2/name: \"Ada\" once more");
        assertThat(report.failures())
                .containsExactly(new RuleFailure(
                        WORDS.info(),
                        DataPath.of(RecordKind.PERSON, Id.of("p0")),
                        "java.lang.IllegalStateException: not this word"));
        assertThat(report.tallies()).containsExactly(new RuleTally(WORDS.info(), 4, 1, 1, 0, 0, 2));
    }

    @Test
    void record_for_whose_keys_the_rule_breaks_down_is_reported_and_stops_no_other() {
        GroupRule<String, Person> rule = words("keys", person -> {
            if (person.name().equals("broken")) {
                throw new IllegalArgumentException("no key");
            }
            return List.of(person.name());
        });
        Report report = RuleSet.of(List.of(rule)).evaluate(persons("Ada", "broken", "Ada"), TODAY);

        assertThat(findings(report)).containsExactly("persons/p2/name: \"Ada\" once more");
        assertThat(report.failures())
                .extracting(failure -> failure.at() + ": " + failure.problem())
                .containsExactly("persons/p1: java.lang.IllegalArgumentException: no key");
        assertThat(report.tallies()).containsExactly(new RuleTally(rule.info(), 3, 1, 1, 0, 0, 1));
    }

    @Test
    void single_record_is_judged_as_a_group_of_one() {
        Dataset dataset = persons("Ada Byron", "Ada King");
        Judgment judgment = RuleSet.of(List.of(WORDS))
                .judge(RecordKind.PERSON, dataset.persons().get(1), DatasetIndex.of(dataset), TODAY);

        assertThat(judgment.findings()).isEmpty();
        assertThat(judgment.failures()).isEmpty();
    }

    @Test
    void two_threads_find_the_same_in_the_same_order_as_one() {
        String[] names = IntStream.range(0, 9000)
                .mapToObj(i -> i % 1000 == 7 ? "unspeakable" : "Ada " + i % 4000 + " " + i % 17)
                .toArray(String[]::new);
        Dataset dataset = persons(names);
        RuleInfo info = RuleInfo.builder()
                .id("odd")
                .title("Title")
                .rationale("Rationale")
                .authority("Authority")
                .severity(Severity.WARNING)
                .build();
        RuleSet rules = RuleSet.of(List.of(WORDS)).with(Rule.of(info, Person.class, (person, context, outcomes) -> {
            if (person.name().endsWith("5")) {
                throw new IllegalStateException(person.name());
            }
            outcomes.violated(context.path(), "odd");
        }));
        Report one = rules.evaluate(dataset, TODAY);
        ExecutorService executor = Executors.newFixedThreadPool(2);
        try {
            assertThat(rules.evaluate(dataset, TODAY, executor)).isEqualTo(one);
        } finally {
            executor.shutdown();
        }
        assertThat(one.findings()).hasSizeGreaterThan(9000);
        assertThat(one.failures()).hasSizeGreaterThan(500);
    }
}
