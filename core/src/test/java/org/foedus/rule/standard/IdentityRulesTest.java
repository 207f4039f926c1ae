package org.foedus.rule.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foedus.rule.standard.Example.agreement;
import static org.foedus.rule.standard.Example.at;
import static org.foedus.rule.standard.Example.counts;
import static org.foedus.rule.standard.Example.dataset;
import static org.foedus.rule.standard.Example.date;
import static org.foedus.rule.standard.Example.decider;
import static org.foedus.rule.standard.Example.message;
import static org.foedus.rule.standard.Example.participation;
import static org.foedus.rule.standard.Example.person;
import static org.foedus.rule.standard.Example.signed;
import static org.foedus.rule.standard.Example.state;

import org.foedus.agreement.Agreement;
import org.foedus.agreement.AgreementBuilder;
import org.foedus.agreement.Participation;
import org.foedus.dataset.DatasetBuilder;
import org.foedus.id.Id;
import org.foedus.party.Person;
import org.foedus.rule.Report;
import org.foedus.source.Source;
import org.foedus.source.SourceBuilder;
import org.foedus.source.SourceKind;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The rules that find one thing under two identifiers. */
class IdentityRulesTest {

    @Nested
    class IdsRule {
        private Report judge(String... ids) {
            DatasetBuilder dataset = dataset();
            for (String id : ids) {
                dataset.addParties(state(id, id));
            }
            return Example.run(new IdsDifferVisibly(), dataset);
        }

        @Test
        void case_and_hyphens_do_not_tell_ids_apart() {
            Report report = judge("NORTH-EAST", "NorthEast", "north.east", "NORTH");

            assertThat(counts(report)).containsExactly(4, 2, 2, 0, 0);
            assertThat(report.findings())
                    .extracting(finding -> finding.at().toString())
                    .containsExactly("parties/NorthEast/id", "parties/north.east/id");
            assertThat(message(report))
                    .isEqualTo(
                            "\"NorthEast\" looks like \"NORTH-EAST\"; make one record of the two, or give them ids that"
                                    + " can be told apart");
        }

        @Test
        void hyphens_between_digits_tell_ids_apart_and_so_do_kinds() {
            assertThat(counts(judge("art-1-11", "art-11-1"))).containsExactly(2, 2, 0, 0, 0);
            assertThat(counts(Example.run(
                            new IdsDifferVisibly(),
                            dataset()
                                    .addParties(state("EAST", "East"))
                                    .addAgreements(agreement("east").build()))))
                    .containsExactly(2, 2, 0, 0, 0);
        }

        @Test
        void same_id_twice_is_left_to_its_own_rule() {
            assertThat(counts(judge("EAST", "EAST"))).containsExactly(2, 2, 0, 0, 0);
        }
    }

    @Nested
    class AgreementOnceRule {
        private AgreementBuilder titled(String id, String title, Participation... parties) {
            return Agreement.builder().id(Id.of(id)).title(title).addParticipations(parties);
        }

        private Report judge(String title, Participation... parties) {
            return Example.run(
                    new SameAgreementOnce(),
                    dataset()
                            .addAgreements(
                                    titled("a", "Pact", signed("EAST", "2020-03-01"), signed("WEST", "2020-03-01"))
                                            .build(),
                                    titled("b", title, parties).build()));
        }

        @Test
        void same_title_parties_and_day_in_any_order_are_violated() {
            Report report = judge("PACT", signed("WEST", "2020-03-01"), signed("EAST", "2020-03-01"));

            assertThat(counts(report)).containsExactly(2, 0, 1, 0, 1);
            assertThat(at(report)).isEqualTo("agreements/b");
            assertThat(message(report))
                    .isEqualTo(
                            "\"a\" has the same title and the same parties, and was signed on the same day, 2020-03-01;"
                                    + " make one record of the two");
        }

        @Test
        void another_day_is_compliant() {
            assertThat(counts(judge("Pact", signed("WEST", "2020-03-02"), signed("EAST", "2020-03-02"))))
                    .containsExactly(2, 1, 0, 0, 1);
        }

        @Test
        void day_that_is_not_known_is_undetermined() {
            assertThat(counts(judge("Pact", signed("WEST", "2020-03"), signed("EAST", "2020-03"))))
                    .containsExactly(2, 0, 0, 1, 1);
            assertThat(decider(judge("Pact", participation("WEST"), participation("EAST"))))
                    .isEqualTo("the day on which each of the two was signed");
        }

        @Test
        void another_title_or_party_is_not_applicable() {
            assertThat(counts(judge("Treaty", signed("WEST", "2020-03-01"), signed("EAST", "2020-03-01"))))
                    .containsExactly(2, 0, 0, 0, 2);
            assertThat(counts(judge("Pact", signed("NORTH", "2020-03-01"), signed("EAST", "2020-03-01"))))
                    .containsExactly(2, 0, 0, 0, 2);
        }
    }

    @Nested
    class PersonRule {
        private Report judge(Person... persons) {
            return Example.run(new PersonOnceByName(), dataset().addPersons(persons));
        }

        private Person alsoNamed(String id, String name, String other) {
            return Person.builder()
                    .id(Id.of(id))
                    .name(name)
                    .addOtherNames(other)
                    .build();
        }

        @Test
        void different_names_are_compliant_and_one_spelling_in_two_records_violated_once() {
            assertThat(counts(judge(person("a", "Ada"), person("b", "Ben")))).containsExactly(2, 2, 0, 0, 0);
            Report report = judge(alsoNamed("a", "Ada East", "East Ada"), alsoNamed("b", "EAST Ada", "Ada East"));
            assertThat(counts(report)).containsExactly(2, 1, 1, 0, 0);
            assertThat(at(report)).isEqualTo("persons/b/name");
            assertThat(message(report))
                    .isEqualTo(
                            "EAST Ada bears a name of \"a\"; make one record of them, or leave it if they are namesakes");
        }

        @Test
        void name_given_twice_for_one_person_is_compliant() {
            assertThat(counts(judge(alsoNamed("a", "Ada", "ada")))).containsExactly(1, 1, 0, 0, 0);
        }
    }

    @Nested
    class SourceRule {
        private Report judge(SourceBuilder first, SourceBuilder second) {
            return Example.run(
                    new SourceOnce(),
                    dataset()
                            .addSources(
                                    first.address("https://example.org/a").build(),
                                    second.address("https://example.org/a").build()));
        }

        private SourceBuilder titled(String id, String title) {
            return Source.builder().id(Id.of(id)).kind(SourceKind.PRESS).title(title);
        }

        @Test
        void two_texts_of_one_address_are_compliant_and_one_text_violated() {
            assertThat(counts(judge(titled("a", "One"), titled("b", "Two")))).containsExactly(2, 2, 0, 0, 0);
            Report report = judge(titled("a", "One"), titled("b", "ONE"));
            assertThat(counts(report)).containsExactly(2, 1, 1, 0, 0);
            assertThat(at(report)).isEqualTo("sources/b/address");
            assertThat(message(report))
                    .isEqualTo("\"a\" has the same address and the same title; cite that one, and leave this one out");
        }

        @Test
        void another_edition_is_compliant_and_one_that_may_be_the_same_undetermined() {
            assertThat(counts(judge(
                            titled("a", "One").publishedOn(date("2024-01-01")),
                            titled("b", "One").publishedOn(date("2024-01-02")))))
                    .containsExactly(2, 2, 0, 0, 0);
            assertThat(counts(judge(titled("a", "One").publishedOn(date("2024-01-01")), titled("b", "One"))))
                    .containsExactly(2, 1, 0, 1, 0);
        }

        @Test
        void source_without_address_is_not_applicable() {
            assertThat(counts(Example.run(
                            new SourceOnce(),
                            dataset().addSources(titled("a", "One").build()))))
                    .containsExactly(1, 0, 0, 0, 1);
        }
    }
}
