package org.foedus.rule.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.foedus.dataset.Dataset;
import org.foedus.dataset.DatasetIndex;
import org.foedus.dataset.RecordKind;
import org.foedus.id.Id;
import org.foedus.party.Office;
import org.foedus.party.Person;
import org.foedus.party.Tenure;
import org.foedus.rule.Judgment;
import org.foedus.rule.RecordJudge;
import org.foedus.time.DateSpan;
import org.junit.jupiter.api.Test;

/** Records judged one by one beside a dataset that is held. */
class RecordJudgeTest {
    private static final Dataset HELD = Dataset.builder()
            .id("held")
            .title("Held")
            .addPersons(person("ann"), person("bob"))
            .addOffices(Office.builder().id(Id.of("premier")).title("Premier").build())
            .addTenures(
                    tenure("ann-premier", "ann", "2020-01-01", "2022-01-01"),
                    tenure("bob-premier", "bob", "2021-01-01", "2023-01-01"))
            .build();
    private static final RecordJudge JUDGE = StandardRules.all().beside(DatasetIndex.of(HELD), Example.TODAY);

    private static Person person(String id) {
        return Person.builder().id(Id.of(id)).name(id).build();
    }

    private static Tenure tenure(String id, String person, String from, String to) {
        return Tenure.builder()
                .id(Id.of(id))
                .person(Id.of(person))
                .office(Id.of("premier"))
                .during(DateSpan.of(LocalDate.parse(from), LocalDate.parse(to)))
                .build();
    }

    private static List<String> rules(Judgment judgment) {
        assertThat(judgment.failures()).isEmpty();
        return judgment.findings().stream()
                .map(finding -> finding.rule().id() + " " + finding.at())
                .toList();
    }

    @Test
    void new_record_is_judged_beside_those_that_share_its_key() {
        assertThat(rules(JUDGE.judge(RecordKind.TENURE, tenure("cat-premier", "cat", "2021-06-01", "2024-01-01"))))
                .containsExactly(
                        "reference-resolves tenures/cat-premier/person",
                        "one-holder-of-an-office tenures/cat-premier/during",
                        "one-holder-of-an-office tenures/cat-premier/during");
    }

    @Test
    void record_stands_in_the_place_of_the_one_with_its_id() {
        assertThat(rules(JUDGE.judge(RecordKind.TENURE, tenure("bob-premier", "bob", "2022-01-01", "2023-01-01"))))
                .isEmpty();
        assertThat(rules(JUDGE.judge(RecordKind.TENURE, HELD.tenures().get(0))))
                .containsExactly("one-holder-of-an-office tenures/ann-premier/during");
    }

    @Test
    void nothing_is_said_of_what_is_wrong_elsewhere() {
        assertThat(rules(JUDGE.judge(RecordKind.TENURE, tenure("ann-again", "ann", "2023-01-01", "2024-01-01"))))
                .isEmpty();
    }
}
