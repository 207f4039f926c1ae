package org.foedus.rule.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foedus.rule.standard.Example.agreement;
import static org.foedus.rule.standard.Example.at;
import static org.foedus.rule.standard.Example.cites;
import static org.foedus.rule.standard.Example.counts;
import static org.foedus.rule.standard.Example.dataset;
import static org.foedus.rule.standard.Example.date;
import static org.foedus.rule.standard.Example.decider;
import static org.foedus.rule.standard.Example.message;
import static org.foedus.rule.standard.Example.state;

import java.util.Arrays;
import java.util.Optional;
import org.foedus.agreement.Commitment;
import org.foedus.agreement.CommitmentBuilder;
import org.foedus.agreement.CommitmentKind;
import org.foedus.agreement.Modality;
import org.foedus.agreement.ScopeLimit;
import org.foedus.agreement.StatedLethality;
import org.foedus.aid.AidFlow;
import org.foedus.aid.AidItem;
import org.foedus.aid.AidStage;
import org.foedus.aid.Item;
import org.foedus.aid.Lethality;
import org.foedus.id.Id;
import org.foedus.law.Action;
import org.foedus.law.Definition;
import org.foedus.law.DefinitionBuilder;
import org.foedus.law.Norm;
import org.foedus.law.NormBuilder;
import org.foedus.law.NormEvent;
import org.foedus.law.NormRank;
import org.foedus.law.Reading;
import org.foedus.law.ReadingBuilder;
import org.foedus.rule.Report;
import org.foedus.rule.Rule;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The rules that look at norms and legal terms, and at what the law says about help. */
class LawRulesTest {

    private static NormBuilder norm(String id, Norm.Effect effect) {
        return Norm.builder()
                .id(Id.of(id))
                .jurisdiction(Id.of("EAST"))
                .title("Norm " + id)
                .rank(NormRank.STATUTE)
                .addActions(Action.GIFT)
                .effect(effect)
                .addHistory(NormEvent.builder()
                        .kind(NormEvent.Kind.IN_FORCE)
                        .on(date("2020-01-01"))
                        .build());
    }

    private static Report judge(Rule<?> rule, NormBuilder... norms) {
        return Example.run(
                rule,
                dataset()
                        .addParties(state("EAST", "East"), state("WEST", "West"))
                        .addAllNorms(
                                Arrays.stream(norms).map(NormBuilder::build).toList()));
    }

    @Nested
    class ScopeLimitRule {
        private static final ScopeLimitKept RULE = new ScopeLimitKept();

        private static Report judge(ScopeLimit limit, CommitmentBuilder... promises) {
            return Example.run(
                    RULE,
                    dataset()
                            .addAgreements(agreement("pact")
                                    .addScopeLimits(limit)
                                    .addAllCommitments(Arrays.stream(promises)
                                            .map(CommitmentBuilder::build)
                                            .toList())
                                    .build()));
        }

        private static ScopeLimit limit(ScopeLimit.Limit limit) {
            return ScopeLimit.builder().limit(limit).build();
        }

        private static CommitmentBuilder promise(Lethality lethality, StatedLethality.Basis basis) {
            return Commitment.builder()
                    .id(Id.of("c1"))
                    .addObligors(Id.of("EAST"))
                    .kind(CommitmentKind.MILITARY_EQUIPMENT)
                    .modality(Modality.WILL)
                    .summary("Gives.")
                    .lethality(new StatedLethality(lethality, Optional.of(basis), Optional.empty()));
        }

        @Test
        void weapons_beside_a_limit_to_what_is_not_lethal_are_violated() {
            Report report = judge(
                    limit(ScopeLimit.Limit.NON_LETHAL_ONLY), promise(Lethality.BOTH, StatedLethality.Basis.PRINTED));

            assertThat(at(report)).isEqualTo("agreements/pact/scopeLimits/0/limit");
            assertThat(message(report)).contains("lethal help is promised by \"c1\"");
        }

        @Test
        void armed_defence_beside_a_limit_to_no_troops_is_violated() {
            assertThat(message(judge(
                            limit(ScopeLimit.Limit.NO_TROOPS),
                            promise(Lethality.UNSPECIFIED, StatedLethality.Basis.PRINTED)
                                    .kind(CommitmentKind.DEFENSE))))
                    .contains("rule out troops");
        }

        @Test
        void a_limit_on_a_part_and_an_inferred_lethality_leave_it_open() {
            assertThat(counts(judge(
                            limit(ScopeLimit.Limit.NON_LETHAL_ONLY),
                            promise(Lethality.LETHAL, StatedLethality.Basis.INFERRED))))
                    .containsExactly(1, 0, 0, 1, 0);
            assertThat(message(judge(
                            ScopeLimit.builder()
                                    .limit(ScopeLimit.Limit.NON_LETHAL_ONLY)
                                    .covers("Part II")
                                    .build(),
                            promise(Lethality.LETHAL, StatedLethality.Basis.PRINTED))))
                    .endsWith("and the limit is on a part: Part II");
        }

        @Test
        void past_help_and_other_limits_are_not_judged() {
            assertThat(counts(judge(
                            limit(ScopeLimit.Limit.NON_LETHAL_ONLY),
                            promise(Lethality.LETHAL, StatedLethality.Basis.PRINTED)
                                    .modality(Modality.RECALLS_PAST))))
                    .containsExactly(1, 1, 0, 0, 0);
            assertThat(counts(judge(
                            limit(ScopeLimit.Limit.NON_LETHAL_FOCUS),
                            promise(Lethality.LETHAL, StatedLethality.Basis.PRINTED))))
                    .containsExactly(1, 0, 0, 0, 1);
        }
    }

    @Nested
    class AidWithinLawRule {
        private static final AidWithinLaw RULE = new AidWithinLaw();

        private static Report judge(String day, Norm.Effect effect) {
            NormBuilder norm = norm("n", effect).decider("the cabinet");
            return Example.run(
                    RULE,
                    dataset()
                            .addParties(state("EAST", "East"), state("WEST", "West"))
                            .addItems(Item.builder()
                                    .id(Id.of("truck"))
                                    .name("Truck")
                                    .build())
                            .addAidItems(AidItem.builder()
                                    .id(Id.of("gift"))
                                    .description("Trucks")
                                    .addDonors(Id.of("EAST"), Id.of("WEST"))
                                    .recipient(Id.of("NORTH"))
                                    .item(Id.of("truck"))
                                    .addFlows(AidFlow.builder()
                                            .stage(AidStage.PLEDGE)
                                            .date(date(day))
                                            .build())
                                    .addFlows(AidFlow.builder()
                                            .stage(AidStage.DELIVERY)
                                            .date(date(day))
                                            .build())
                                    .build())
                            .addNorms(norm.build()));
        }

        @Test
        void a_delivery_that_the_law_of_one_giver_permits_is_compliant_and_the_other_is_not_judged() {
            assertThat(counts(judge("2024-01-01", Norm.Effect.PERMITS))).containsExactly(1, 1, 0, 0, 0);
            assertThat(counts(judge("2024-01-01", Norm.Effect.REQUIRES_DECISION)))
                    .containsExactly(1, 1, 0, 0, 0);
        }

        @Test
        void a_delivery_that_the_law_prohibits_on_the_day_is_violated() {
            Report report = judge("2024-01-01", Norm.Effect.PROHIBITS);

            assertThat(at(report)).isEqualTo("aidItems/gift/flows/1");
            assertThat(message(report))
                    .startsWith("on 2024-01-01 the law of East prohibits this (Norm n); mend the item");
        }

        @Test
        void before_the_norm_nothing_governed_it() {
            assertThat(judge("2019-12-31", Norm.Effect.PROHIBITS).findings()).isEmpty();
        }

        @Test
        void a_vague_day_or_a_refusal_in_principle_leaves_it_open() {
            assertThat(decider(judge("2024", Norm.Effect.PROHIBITS))).isEqualTo("the day of the delivery");
            assertThat(decider(judge("2024-01-01?", Norm.Effect.PROHIBITS))).isEqualTo("the day of the delivery");
            assertThat(decider(judge("2024-01-01", Norm.Effect.REFUSES_IN_PRINCIPLE)))
                    .isEqualTo("whether an exception was made");
        }
    }

    @Nested
    class NormRules {
        private static final OverrideWithinOneLaw ONE_LAW = new OverrideWithinOneLaw();
        private static final ConstitutionNotOverridden CONSTITUTION = new ConstitutionNotOverridden();

        private static NormBuilder exception() {
            return norm("exception", Norm.Effect.PERMITS).addOverrides(Id.of("rule"));
        }

        @Test
        void a_citation_of_the_norm_or_of_a_step_is_enough() {
            NormHasCitation rule = new NormHasCitation();

            assertThat(counts(judge(rule, norm("n", Norm.Effect.PERMITS).addCitations(cites("law")))))
                    .containsExactly(1, 1, 0, 0, 0);
            assertThat(counts(judge(
                            rule,
                            norm("n", Norm.Effect.PERMITS)
                                    .addHistory(NormEvent.builder()
                                            .kind(NormEvent.Kind.ADOPTED)
                                            .on(date("2019"))
                                            .addCitations(cites("law"))
                                            .build()))))
                    .containsExactly(1, 1, 0, 0, 0);
            assertThat(message(judge(rule, norm("n", Norm.Effect.PERMITS)))).startsWith("norm \"n\" cites no source");
        }

        @Test
        void a_norm_is_checked_again_after_two_years() {
            NormCheckedLately rule = new NormCheckedLately();

            assertThat(counts(judge(rule, norm("n", Norm.Effect.PERMITS).verifiedUntil(date("2024-11-25")))))
                    .containsExactly(1, 1, 0, 0, 0);
            assertThat(counts(judge(rule, norm("n", Norm.Effect.PERMITS).verifiedUntil(date("2024-11-24")))))
                    .containsExactly(1, 0, 1, 0, 0);
            assertThat(counts(judge(rule, norm("n", Norm.Effect.PERMITS).verifiedUntil(date("2024-11")))))
                    .containsExactly(1, 0, 0, 1, 0);
            assertThat(message(judge(rule, norm("n", Norm.Effect.PERMITS)))).startsWith("for no day is it said");
        }

        @Test
        void a_norm_that_was_repealed_when_checked_is_not_checked_again() {
            assertThat(counts(judge(
                            new NormCheckedLately(),
                            norm("n", Norm.Effect.PERMITS)
                                    .verifiedUntil(date("2020"))
                                    .addHistory(NormEvent.builder()
                                            .kind(NormEvent.Kind.REPEALED)
                                            .on(date("2020"))
                                            .build()))))
                    .containsExactly(1, 0, 0, 0, 1);
        }

        @Test
        void an_exception_belongs_to_the_law_of_its_rule() {
            assertThat(counts(judge(ONE_LAW, exception(), norm("rule", Norm.Effect.PROHIBITS))))
                    .containsExactly(2, 1, 0, 0, 1);
            assertThat(message(judge(
                            ONE_LAW,
                            exception(),
                            norm("rule", Norm.Effect.PROHIBITS).jurisdiction(Id.of("WEST")))))
                    .startsWith("a norm of the law of East is said to override \"rule\" of the law of West");
            assertThat(counts(judge(
                            ONE_LAW,
                            exception().rank(NormRank.SUPRANATIONAL),
                            norm("rule", Norm.Effect.PROHIBITS).jurisdiction(Id.of("WEST")))))
                    .containsExactly(2, 0, 0, 1, 1);
            assertThat(counts(judge(ONE_LAW, exception()))).containsExactly(1, 0, 0, 0, 1);
        }

        @Test
        void a_circle_of_overrides_is_violated_at_each_of_its_norms() {
            OverridesWithoutCircle rule = new OverridesWithoutCircle();

            assertThat(counts(judge(rule, exception(), norm("rule", Norm.Effect.PROHIBITS))))
                    .containsExactly(2, 1, 0, 0, 1);
            assertThat(counts(judge(
                            rule,
                            exception(),
                            norm("rule", Norm.Effect.PROHIBITS).addOverrides(Id.of("third")),
                            norm("third", Norm.Effect.PERMITS).addOverrides(Id.of("exception")),
                            norm("outside", Norm.Effect.PERMITS).addOverrides(Id.of("exception")))))
                    .containsExactly(4, 1, 3, 0, 0);
        }

        @Test
        void only_the_constitution_overrides_the_constitution() {
            NormBuilder ban = norm("rule", Norm.Effect.PROHIBITS).rank(NormRank.CONSTITUTION);

            assertThat(message(judge(CONSTITUTION, exception().rank(NormRank.POLICY), ban)))
                    .startsWith("a norm of the rank policy is said to override \"rule\" of the constitution");
            assertThat(counts(judge(CONSTITUTION, exception().rank(NormRank.CONSTITUTION), ban)))
                    .containsExactly(2, 1, 0, 0, 1);
            assertThat(counts(judge(CONSTITUTION, exception().rank(NormRank.TREATY), ban)))
                    .containsExactly(2, 0, 0, 1, 1);
        }

        @Test
        void each_reading_cites_who_holds_it() {
            NormBuilder norm = norm("n", Norm.Effect.PERMITS)
                    .addReadings(
                            reading().addCitations(cites("ruling")).build(),
                            reading().build());

            Report report = judge(new ReadingHasCitation(), norm);

            assertThat(counts(report)).containsExactly(1, 1, 1, 0, 0);
            assertThat(at(report)).isEqualTo("norms/n/readings/1");
        }

        private static ReadingBuilder reading() {
            return Reading.builder().label("a ban").holder("the court").effect(Norm.Effect.PROHIBITS);
        }

        @Test
        void a_definition_names_an_item() {
            DefinitionBuilder definition = Definition.builder()
                    .id(Id.of("d"))
                    .jurisdiction(Id.of("EAST"))
                    .term("weapon")
                    .meaning("What kills.");

            assertThat(message(Example.run(new DefinitionNamesItems(), dataset().addDefinitions(definition.build()))))
                    .startsWith("the definition of \"weapon\" neither covers nor excludes an item");
            assertThat(counts(Example.run(
                            new DefinitionNamesItems(),
                            dataset()
                                    .addDefinitions(definition
                                            .addExcludes(Id.of("helmet"))
                                            .build()))))
                    .containsExactly(1, 1, 0, 0, 0);
        }
    }
}
