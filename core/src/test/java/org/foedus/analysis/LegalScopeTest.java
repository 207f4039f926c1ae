package org.foedus.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.foedus.agreement.Agreement;
import org.foedus.agreement.Commitment;
import org.foedus.agreement.CommitmentKind;
import org.foedus.agreement.Modality;
import org.foedus.agreement.Participation;
import org.foedus.agreement.ScopeLimit;
import org.foedus.agreement.TreatyAction;
import org.foedus.agreement.TreatyActionKind;
import org.foedus.analysis.LegalScope.Touched;
import org.foedus.dataset.Dataset;
import org.foedus.dataset.DatasetIndex;
import org.foedus.id.Id;
import org.foedus.law.Action;
import org.foedus.law.Condition;
import org.foedus.law.Norm;
import org.foedus.law.Norm.Effect;
import org.foedus.law.NormEvent;
import org.foedus.law.NormRank;
import org.foedus.law.PromisedHelp;
import org.foedus.law.Reading;
import org.foedus.law.Verdict;
import org.foedus.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LegalScopeTest {
    private static final Norm NO_GIFTS = norm("no-gifts", Action.GIFT, Effect.PROHIBITS);
    private static final Norm SALES = norm("sales", Action.SALE, Effect.PERMITS);

    @Test
    void a_promise_of_goods_meets_the_limit_on_one_means_and_may_be_kept_by_another() {
        Norm decided = Norm.builder()
                .from(norm("decided", Action.SALE, Effect.REQUIRES_DECISION))
                .decider("the Senate")
                .build();

        List<Touched> touched = touched(promise(CommitmentKind.AMMUNITION, Modality.SHALL), NO_GIFTS, decided);

        assertThat(touched).singleElement().satisfies(one -> {
            assertThat(one.means()).extracting(PromisedHelp.Means::action).containsExactly(Action.GIFT, Action.SALE);
            assertThat(one.verdict()).isEqualTo(Verdict.PERMITTED_ON_CONDITION);
            assertThat(one.on()).isEqualTo("2020-06-15");
        });
    }

    @Test
    void a_promise_that_no_means_can_keep_is_prohibited() {
        assertThat(touched(promise(CommitmentKind.AMMUNITION, Modality.SHALL), NO_GIFTS))
                .extracting(Touched::verdict)
                .containsExactly(Verdict.PROHIBITED);
    }

    @Test
    void what_the_law_permits_without_a_limit_touches_none() {
        assertThat(touched(promise(CommitmentKind.AMMUNITION, Modality.SHALL), SALES))
                .isEmpty();
    }

    @Test
    void a_licence_that_gives_way_to_a_permission_is_no_limit() {
        Condition arms = new Condition.ItemIs(List.of(Id.of("arms")));
        Norm licence = Norm.builder()
                .from(norm("licence", Action.GIFT, Effect.REQUIRES_DECISION))
                .governs(arms)
                .build();
        Norm permits = Norm.builder()
                .from(norm("permits", Action.GIFT, Effect.PERMITS))
                .governs(arms)
                .addOverrides(licence.id())
                .build();

        assertThat(touched(promise(CommitmentKind.AMMUNITION, Modality.SHALL), licence, permits))
                .isEmpty();
        assertThat(touched(promise(CommitmentKind.AMMUNITION, Modality.SHALL), licence))
                .isNotEmpty();
    }

    @Test
    void a_limit_that_only_one_reading_sees_is_touched() {
        Norm disputed = Norm.builder()
                .from(norm("disputed", Action.GIFT, Effect.PERMITS))
                .addReadings(Reading.builder()
                        .label("a breach")
                        .holder("critics")
                        .effect(Effect.PROHIBITS)
                        .build())
                .build();

        assertThat(touched(promise(CommitmentKind.AMMUNITION, Modality.SHALL), disputed))
                .extracting(Touched::verdict)
                .containsExactly(Verdict.UNDETERMINED);
    }

    @Test
    void past_help_and_other_kinds_of_promises_touch_none() {
        assertThat(touched(promise(CommitmentKind.AMMUNITION, Modality.RECALLS_PAST), NO_GIFTS))
                .isEmpty();
        assertThat(touched(promise(CommitmentKind.SANCTIONS, Modality.SHALL), NO_GIFTS))
                .isEmpty();
        assertThat(touched(promise(CommitmentKind.END_USE_CONTROL, Modality.SHALL), NO_GIFTS))
                .isEmpty();
    }

    @Test
    void a_giver_without_law_in_the_data_is_not_judged() {
        assertThat(touched(promise(CommitmentKind.AMMUNITION, Modality.SHALL))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"NON_LETHAL_ONLY", "NON_LETHAL_FOCUS", "NEUTRALITY_RESPECTED"})
    void a_limit_that_the_text_states_is_touched_without_any_law(ScopeLimit.Limit limit) {
        Agreement agreement = Agreement.builder()
                .from(promise(CommitmentKind.AMMUNITION, Modality.SHALL))
                .addScopeLimits(ScopeLimit.builder().limit(limit).build())
                .build();

        assertThat(touched(agreement))
                .singleElement()
                .satisfies(one -> assertThat(one.verdict()).isEqualTo(Verdict.NOT_REGULATED));
    }

    @ParameterizedTest
    @EnumSource(names = {"END_USE_SELF_DEFENCE", "END_USER_CONTROL", "LETHAL_AND_NON_LETHAL_COVERED", "NO_TROOPS"})
    void a_limit_on_the_use_an_inclusion_and_a_limit_on_troops_do_not_limit_goods(ScopeLimit.Limit limit) {
        Agreement agreement = Agreement.builder()
                .from(promise(CommitmentKind.AMMUNITION, Modality.SHALL))
                .addScopeLimits(ScopeLimit.builder().limit(limit).build())
                .build();

        assertThat(touched(agreement)).isEmpty();
    }

    private static List<Touched> touched(Agreement agreement, Norm... norms) {
        DatasetIndex index = DatasetIndex.of(Dataset.builder()
                .id("d")
                .title("D")
                .addAgreements(agreement)
                .addNorms(norms)
                .build());
        return LegalScope.of(index.assessor(), List.of(agreement), Optional.<LocalDate>empty());
    }

    private static Agreement promise(CommitmentKind kind, Modality modality) {
        return Agreement.builder()
                .id(Id.of("pact"))
                .title("Pact")
                .addParticipations(Participation.builder()
                        .party(Id.of("NORTH"))
                        .addActions(TreatyAction.builder()
                                .kind(TreatyActionKind.SIGNATURE)
                                .actedOn(PartialDate.parse("2020-06-15"))
                                .build())
                        .build())
                .addCommitments(Commitment.builder()
                        .id(Id.of("help"))
                        .addObligors(Id.of("NORTH"))
                        .addBeneficiaries(Id.of("SOUTH"))
                        .kind(kind)
                        .modality(modality)
                        .summary("Help")
                        .build())
                .build();
    }

    private static Norm norm(String id, Action action, Effect effect) {
        return Norm.builder()
                .id(Id.of(id))
                .jurisdiction(Id.of("NORTH"))
                .title("Act " + id)
                .rank(NormRank.STATUTE)
                .addActions(action)
                .effect(effect)
                .decider("the Senate")
                .addHistory(NormEvent.builder()
                        .kind(NormEvent.Kind.IN_FORCE)
                        .on(PartialDate.parse("2000-01-01"))
                        .build())
                .build();
    }
}
