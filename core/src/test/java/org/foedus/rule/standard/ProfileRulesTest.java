package org.foedus.rule.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foedus.rule.standard.Example.at;
import static org.foedus.rule.standard.Example.counts;
import static org.foedus.rule.standard.Example.dataset;
import static org.foedus.rule.standard.Example.date;
import static org.foedus.rule.standard.Example.decider;
import static org.foedus.rule.standard.Example.message;
import static org.foedus.rule.standard.Example.state;

import java.util.List;
import org.foedus.id.Id;
import org.foedus.law.Action;
import org.foedus.law.Condition;
import org.foedus.law.Definition;
import org.foedus.law.Norm;
import org.foedus.law.NormBuilder;
import org.foedus.law.NormEvent;
import org.foedus.law.NormRank;
import org.foedus.party.Organization;
import org.foedus.rule.Report;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The rules that tell a curator what a legal profile lacks. */
class ProfileRulesTest {

    /** A norm on gifts whose steps are given in turn as kind and day. */
    private static NormBuilder norm(String id, String... kindsAndDays) {
        NormBuilder norm = Norm.builder()
                .id(Id.of(id))
                .jurisdiction(Id.of("EAST"))
                .title("Norm " + id)
                .rank(NormRank.STATUTE)
                .addActions(Action.GIFT)
                .effect(Norm.Effect.PERMITS);
        for (int i = 0; i < kindsAndDays.length; i += 2) {
            norm.addHistory(NormEvent.builder()
                    .kind(NormEvent.Kind.valueOf(kindsAndDays[i]))
                    .on(date(kindsAndDays[i + 1]))
                    .build());
        }
        return norm;
    }

    @Nested
    class DateRule {
        private static Report judge(NormBuilder norm) {
            return Example.run(new NormHasDate(), dataset().addNorms(norm.build()));
        }

        @Test
        void a_norm_in_force_since_some_century_is_compliant() {
            assertThat(counts(judge(norm("n", "IN_FORCE", "19XX")))).containsExactly(1, 1, 0, 0, 0);
        }

        @Test
        void a_norm_that_was_only_proposed_is_compliant() {
            assertThat(counts(judge(norm("n", "PROPOSED", "2025", "SUSPENDED", "2026"))))
                    .containsExactly(1, 1, 0, 0, 0);
        }

        @Test
        void a_norm_without_any_step_is_violated() {
            Report report = judge(norm("n"));

            assertThat(at(report)).isEqualTo("norms/n/history");
            assertThat(message(report)).startsWith("no step in the life of \"n\" is dated");
        }

        @Test
        void a_norm_that_ended_without_a_beginning_is_violated() {
            assertThat(message(judge(norm("n", "ADOPTED", "2010", "REPEALED", "2014"))))
                    .startsWith("\"n\" is said to be repealed, and not since when it was in force");
        }
    }

    @Nested
    class OverrideRule {
        private static Report judge(NormBuilder exception, NormBuilder rule) {
            return Example.run(
                    new OverrideMeetsItsRule(),
                    dataset()
                            .addNorms(exception.addOverrides(Id.of("rule")).build())
                            .addNorms(rule.build()));
        }

        @Test
        void an_exception_that_began_the_day_before_its_rule_ended_is_compliant() {
            assertThat(counts(judge(
                            norm("exception", "IN_FORCE", "2014-03-31"),
                            norm("rule", "IN_FORCE", "1976-02", "REPEALED", "2014-04-01"))))
                    .containsExactly(2, 1, 0, 0, 1);
        }

        @Test
        void an_exception_that_began_the_day_its_rule_ended_is_violated() {
            Report report = judge(
                    norm("exception", "IN_FORCE", "2014-04-01"),
                    norm("rule", "IN_FORCE", "1976-02", "REPEALED", "2014-04-01"));

            assertThat(at(report)).isEqualTo("norms/exception/overrides/0");
            assertThat(message(report))
                    .isEqualTo(
                            "\"exception\" is in force from 2014-04-01 on, and \"rule\", which it is said to override,"
                                    + " from 1976-02 to 2014-04-01: they never meet; mend a day, or take the link out");
        }

        @Test
        void an_exception_that_ended_before_its_rule_began_is_violated() {
            assertThat(counts(judge(
                            norm("exception", "IN_FORCE", "2000", "REPEALED", "2005"),
                            norm("rule", "IN_FORCE", "2006"))))
                    .containsExactly(2, 0, 1, 0, 1);
        }

        @Test
        void a_rule_that_came_back_is_met_again() {
            assertThat(counts(judge(
                            norm("exception", "IN_FORCE", "2015"),
                            norm("rule", "IN_FORCE", "2000", "REPEALED", "2005", "IN_FORCE", "2010"))))
                    .containsExactly(2, 1, 0, 0, 1);
        }

        @Test
        void dates_that_overlap_leave_it_open() {
            Report report = judge(
                    norm("exception", "IN_FORCE", "2014-04"),
                    norm("rule", "IN_FORCE", "2000", "REPEALED", "2014-04-15"));

            assertThat(counts(report)).containsExactly(2, 0, 0, 1, 1);
            assertThat(decider(report)).isEqualTo("the day that is given as 2014-04");
        }

        @Test
        void an_uncertain_day_accuses_nobody() {
            assertThat(counts(judge(
                            norm("exception", "IN_FORCE", "2014-04-01?"),
                            norm("rule", "IN_FORCE", "2000", "REPEALED", "2014-03-01"))))
                    .containsExactly(2, 0, 0, 1, 1);
        }

        @Test
        void norms_without_a_common_action_never_meet() {
            assertThat(message(judge(
                            norm("exception", "IN_FORCE", "2014"),
                            norm("rule", "IN_FORCE", "2000").actions(List.of(Action.SALE, Action.TRANSIT)))))
                    .startsWith(
                            "\"exception\" governs GIFT, and \"rule\", which it is said to override, governs SALE and"
                                    + " TRANSIT: no transfer meets both");
        }

        @Test
        void what_was_never_in_force_is_not_judged() {
            assertThat(counts(judge(norm("exception", "PROPOSED", "2026"), norm("rule", "IN_FORCE", "2000"))))
                    .containsExactly(2, 0, 0, 0, 2);
        }

        @Test
        void without_a_beginning_it_cannot_be_told() {
            assertThat(decider(judge(norm("exception"), norm("rule", "IN_FORCE", "2000"))))
                    .isEqualTo("the day of entry into force of \"exception\"");
        }
    }

    @Nested
    class TermRule {
        private static Report judge(Condition governs) {
            return Example.run(
                    new TermOfOwnLaw(),
                    dataset()
                            .addParties(
                                    state("EAST", "East"),
                                    state("WEST", "West"),
                                    Organization.builder()
                                            .id(Id.of("UNION"))
                                            .name("Union")
                                            .build())
                            .addDefinitions(definition("EAST"), definition("WEST"), definition("UNION"))
                            .addNorms(norm("n", "IN_FORCE", "2020")
                                    .governs(governs)
                                    .build()));
        }

        private static Definition definition(String party) {
            return Definition.builder()
                    .id(Id.of("weapon-" + party))
                    .jurisdiction(Id.of(party))
                    .term("weapon")
                    .meaning("What kills.")
                    .build();
        }

        private static Condition within(String party) {
            return new Condition.ItemWithin(Id.of("weapon-" + party));
        }

        @Test
        void a_term_of_the_same_law_is_compliant() {
            assertThat(counts(judge(within("EAST")))).containsExactly(1, 1, 0, 0, 0);
        }

        @Test
        void a_term_of_another_state_is_violated_wherever_it_stands() {
            Report report = judge(new Condition.AllOf(
                    List.of(within("EAST"), new Condition.Not(new Condition.AnyOf(List.of(within("WEST")))))));

            assertThat(at(report)).isEqualTo("norms/n/governs/conditions/1/condition/conditions/0/definition");
            assertThat(message(report))
                    .startsWith("a norm of the law of East tests the item by \"weapon\" as the law of West defines it");
        }

        @Test
        void a_term_of_an_organization_may_have_been_taken_over() {
            Report report = judge(within("UNION"));

            assertThat(counts(report)).containsExactly(1, 0, 0, 1, 0);
            assertThat(decider(report)).isEqualTo("whether the law of the norm takes over the term of Union");
        }

        @Test
        void a_norm_that_tests_no_term_is_not_judged() {
            assertThat(counts(judge(new Condition.Holds("peace")))).containsExactly(1, 0, 0, 0, 1);
        }
    }
}
