package org.foedus.rule.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foedus.rule.standard.Example.act;
import static org.foedus.rule.standard.Example.agreement;
import static org.foedus.rule.standard.Example.at;
import static org.foedus.rule.standard.Example.counts;
import static org.foedus.rule.standard.Example.dataset;
import static org.foedus.rule.standard.Example.date;
import static org.foedus.rule.standard.Example.decider;
import static org.foedus.rule.standard.Example.message;
import static org.foedus.rule.standard.Example.participation;
import static org.foedus.rule.standard.Example.signed;
import static org.foedus.rule.standard.Example.state;

import java.util.Optional;
import org.foedus.agreement.Agreement;
import org.foedus.agreement.AgreementBuilder;
import org.foedus.agreement.Relation;
import org.foedus.agreement.TreatyAction;
import org.foedus.agreement.TreatyActionKind;
import org.foedus.dataset.DatasetBuilder;
import org.foedus.id.Id;
import org.foedus.party.Organization;
import org.foedus.rule.Report;
import org.foedus.rule.Rule;
import org.foedus.time.DateSpan;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The rules about how agreements stand to each other. */
class RelationRulesTest {

    private static Report judge(Rule<?> rule, AgreementBuilder... agreements) {
        DatasetBuilder dataset = dataset()
                .addParties(
                        state("EAST", "East"),
                        Organization.builder().id(Id.of("UNION")).name("Union").build(),
                        state("NORTH", "North"));
        for (AgreementBuilder agreement : agreements) {
            dataset.addAgreements(agreement.build());
        }
        return Example.run(rule, dataset);
    }

    private static Relation to(Relation.Kind kind, String other) {
        return Relation.builder().kind(kind).to(Id.of(other)).build();
    }

    private static AgreementBuilder amending(String id, String... others) {
        AgreementBuilder agreement = agreement(id);
        for (String other : others) {
            agreement.addRelations(to(Relation.Kind.AMENDS, other));
        }
        return agreement;
    }

    @Nested
    class ToItselfRule {
        @Test
        void relation_to_another_is_compliant_and_to_itself_violated() {
            Report report = judge(
                    new RelationNotToItself(),
                    agreement("a").addRelations(to(Relation.Kind.RECALLS, "b"), to(Relation.Kind.RECALLS, "a")));

            assertThat(counts(report)).containsExactly(1, 1, 1, 0, 0);
            assertThat(at(report)).isEqualTo("agreements/a/relations/1/to");
            assertThat(message(report)).isEqualTo("the relation leads to \"a\" itself; name the other instrument");
        }

        @Test
        void instrument_that_is_not_in_the_data_is_not_applicable() {
            assertThat(counts(judge(
                            new RelationNotToItself(),
                            agreement("a")
                                    .addRelations(Relation.builder()
                                            .kind(Relation.Kind.RECALLS)
                                            .asPrinted("the Pact")
                                            .build()))))
                    .containsExactly(1, 0, 0, 0, 1);
        }
    }

    @Nested
    class CircleRule {
        private final Rule<Agreement> rule = new RelationNotCircular();

        @Test
        void chain_and_fork_are_compliant() {
            assertThat(counts(judge(
                            rule, amending("a"), amending("b", "a"), amending("c", "b", "a"), amending("d", "c", "b"))))
                    .containsExactly(4, 5, 0, 0, 1);
        }

        @Test
        void each_relation_of_a_circle_is_violated_and_those_that_lead_to_it_or_from_it_are_not() {
            Report report = judge(
                    rule,
                    amending("before", "a"),
                    amending("a", "b"),
                    amending("b", "c"),
                    amending("c", "a", "after"),
                    amending("after"));

            assertThat(counts(report)).containsExactly(5, 2, 3, 0, 1);
            assertThat(at(report)).isEqualTo("agreements/a/relations/0/to");
            assertThat(message(report))
                    .isEqualTo(
                            "the relations lead from \"a\" over \"b\" and \"c\" back to it; turn the relation that runs"
                                    + " the wrong way");
        }

        @Test
        void agreement_between_two_circles_lies_on_neither() {
            Report report = judge(
                    rule,
                    amending("a", "b"),
                    amending("b", "a", "between"),
                    amending("between", "c"),
                    amending("c", "d"),
                    amending("d", "c"));

            assertThat(counts(report)).containsExactly(5, 2, 4, 0, 0);
        }

        @Test
        void relation_to_itself_is_left_to_its_own_rule_and_recalling_each_other_is_no_circle() {
            assertThat(counts(judge(rule, amending("a", "a")))).containsExactly(1, 0, 0, 0, 1);
            assertThat(counts(judge(
                            rule,
                            agreement("a").addRelations(to(Relation.Kind.RECALLS, "b")),
                            agreement("b").addRelations(to(Relation.Kind.AMENDS, "a")))))
                    .containsExactly(2, 1, 0, 0, 1);
        }
    }

    @Nested
    class DateRule {
        private Report judge(String dated, AgreementBuilder declaration) {
            return RelationRulesTest.judge(
                    new RelationDateAgrees(),
                    declaration,
                    agreement("a")
                            .addRelations(Relation.builder()
                                    .kind(Relation.Kind.IMPLEMENTS)
                                    .to(Id.of("declaration"))
                                    .dated(date(dated))
                                    .build()));
        }

        private AgreementBuilder adopted(String day) {
            return agreement("declaration").addActions(act(TreatyActionKind.ADOPTION, day));
        }

        @Test
        void day_month_and_year_of_an_act_are_compliant() {
            assertThat(counts(judge("2023-07-12", adopted("2023-07-12")))).containsExactly(2, 1, 0, 0, 1);
            assertThat(counts(judge("2023-07", adopted("2023-07-12")))).containsExactly(2, 1, 0, 0, 1);
            assertThat(counts(judge("2024", adopted("2023-07-12").addParticipations(signed("EAST", "2024-01-01")))))
                    .containsExactly(2, 1, 0, 0, 1);
        }

        @Test
        void another_year_is_violated() {
            Report report = judge("2022-07", adopted("2023-07-12"));

            assertThat(at(report)).isEqualTo("agreements/a/relations/0/dated");
            assertThat(message(report))
                    .isEqualTo(
                            "\"declaration\" is dated 2022-07, but its acts are of 2023-07-12; mend the day, or name the"
                                    + " instrument that is meant");
        }

        @Test
        void coarse_or_missing_day_of_the_instrument_is_undetermined() {
            assertThat(counts(judge("2023-07-12", adopted("2023")))).containsExactly(2, 0, 0, 1, 1);
            assertThat(decider(judge("2023-07-12", agreement("declaration"))))
                    .isEqualTo("the day on which \"declaration\" was adopted or signed");
        }
    }

    @Nested
    class SharedPartyRule {
        private Report judge(Relation.Kind kind, String... parties) {
            AgreementBuilder changing = agreement("b").addRelations(to(kind, "a"));
            for (String party : parties) {
                changing.addParticipations(participation(party));
            }
            return RelationRulesTest.judge(
                    new AmendmentSharesAParty(), agreement("a").addParticipations(participation("EAST")), changing);
        }

        @Test
        void one_party_in_common_is_compliant_and_none_violated() {
            assertThat(counts(judge(Relation.Kind.RENEWS, "NORTH", "EAST"))).containsExactly(2, 1, 0, 0, 1);
            Report report = judge(Relation.Kind.SUPERSEDES, "NORTH");
            assertThat(at(report)).isEqualTo("agreements/b/relations/0/to");
            assertThat(message(report))
                    .isEqualTo(
                            "it changes \"a\", and has no party in common with it; mend the relation, or add the party"
                                    + " that is missing");
        }

        @Test
        void organization_and_unrecorded_parties_are_undetermined_and_recalling_is_not_applicable() {
            assertThat(message(judge(Relation.Kind.AMENDS, "UNION"))).contains("whether a party of one is a member");
            assertThat(decider(judge(Relation.Kind.AMENDS))).isEqualTo("who the parties of both are");
            assertThat(counts(judge(Relation.Kind.RECALLS, "NORTH"))).containsExactly(2, 0, 0, 0, 2);
        }
    }

    @Nested
    class RunsRule {
        private Report judge(Relation.Kind kind, Optional<String> signed, TreatyAction... ends) {
            AgreementBuilder changing = agreement("b").addRelations(to(kind, "a"));
            signed.ifPresent(day -> changing.addParticipations(signed("EAST", day)));
            return RelationRulesTest.judge(new AmendsWhatRuns(), agreement("a").addActions(ends), changing);
        }

        @Test
        void amendment_on_the_day_of_termination_is_compliant_and_later_violated() {
            TreatyAction end = act(TreatyActionKind.TERMINATION, "2020-03-01");

            assertThat(counts(judge(Relation.Kind.AMENDS, Optional.of("2020-03-01"), end)))
                    .containsExactly(2, 1, 0, 0, 1);
            Report report = judge(Relation.Kind.AMENDS, Optional.of("2020-03-02"), end);
            assertThat(at(report)).isEqualTo("agreements/b/relations/0/to");
            assertThat(message(report))
                    .startsWith(
                            "it changes \"a\", which was terminated on 2020-03-01, and was made on 2020-03-02 only;");
        }

        @Test
        void agreement_that_was_not_terminated_is_compliant() {
            assertThat(counts(judge(Relation.Kind.RENEWS, Optional.of("2020-03-02"))))
                    .containsExactly(2, 1, 0, 0, 1);
        }

        @Test
        void unknown_days_are_undetermined_and_replacement_is_not_applicable() {
            TreatyAction undated =
                    TreatyAction.builder().kind(TreatyActionKind.TERMINATION).build();

            assertThat(decider(judge(Relation.Kind.AMENDS, Optional.of("2020-03-02"), undated)))
                    .isEqualTo("the day of the termination");
            assertThat(decider(judge(
                            Relation.Kind.AMENDS, Optional.empty(), act(TreatyActionKind.TERMINATION, "2020-03-01"))))
                    .isEqualTo("the day on which it was signed itself");
            assertThat(counts(judge(Relation.Kind.SUPERSEDES, Optional.of("2020-03-02"), undated)))
                    .containsExactly(2, 0, 0, 0, 2);
        }
    }

    @Nested
    class LivesRule {
        private Report judge(String during, Optional<String> other) {
            AgreementBuilder older = agreement("b");
            other.ifPresent(day -> older.addActions(act(TreatyActionKind.ADOPTION, day)));
            return RelationRulesTest.judge(
                    new RelationWithinBothLives(),
                    older,
                    agreement("a")
                            .addParticipations(signed("EAST", "2020-03-01"))
                            .addRelations(Relation.builder()
                                    .kind(Relation.Kind.COMPLEMENTS)
                                    .to(Id.of("b"))
                                    .during(DateSpan.parse(during))
                                    .build()));
        }

        @Test
        void relation_from_the_day_of_the_later_is_compliant_and_from_the_day_before_violated() {
            assertThat(counts(judge("2020-03-01/..", Optional.of("2015-01-01"))))
                    .containsExactly(2, 2, 0, 0, 1);
            Report report = judge("2020-02-29/..", Optional.of("2015-01-01"));
            assertThat(counts(report)).containsExactly(2, 1, 1, 0, 1);
            assertThat(at(report)).isEqualTo("agreements/a/relations/0/during");
            assertThat(message(report))
                    .isEqualTo(
                            "the relation begins on 2020-02-29, but \"a\" was made only on 2020-03-01; mend the day that"
                                    + " is wrong");
            assertThat(counts(judge("2020-03-01/..", Optional.of("2020-03-02"))))
                    .containsExactly(2, 1, 1, 0, 1);
        }

        @Test
        void unknown_day_of_an_instrument_is_undetermined_and_an_open_beginning_not_applicable() {
            assertThat(decider(judge("2020-03-01/..", Optional.empty())))
                    .isEqualTo("the day on which \"b\" was adopted or first signed");
            assertThat(counts(judge("unknown/..", Optional.empty()))).containsExactly(2, 0, 0, 0, 2);
        }
    }
}
