package org.foedus.rule.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foedus.rule.standard.Example.agreement;
import static org.foedus.rule.standard.Example.at;
import static org.foedus.rule.standard.Example.counts;
import static org.foedus.rule.standard.Example.dataset;
import static org.foedus.rule.standard.Example.decider;
import static org.foedus.rule.standard.Example.event;
import static org.foedus.rule.standard.Example.message;
import static org.foedus.rule.standard.Example.signed;
import static org.foedus.rule.standard.Example.state;

import java.time.Duration;
import java.time.Period;
import java.time.temporal.TemporalAmount;
import org.foedus.agreement.AgreementBuilder;
import org.foedus.agreement.Commitment;
import org.foedus.agreement.CommitmentBuilder;
import org.foedus.agreement.CommitmentKind;
import org.foedus.agreement.Consultation;
import org.foedus.agreement.ConsultationBuilder;
import org.foedus.agreement.Event;
import org.foedus.agreement.EventEffect;
import org.foedus.agreement.Modality;
import org.foedus.agreement.Timing;
import org.foedus.agreement.Trigger;
import org.foedus.id.Id;
import org.foedus.party.Coalition;
import org.foedus.rule.Report;
import org.foedus.rule.Rule;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The rules that look at what an agreement promises, and at its clause on consultation. */
class CommitmentRulesTest {

    private static CommitmentBuilder owes(String... obligors) {
        CommitmentBuilder commitment = Commitment.builder()
                .id(Id.of("c1"))
                .kind(CommitmentKind.TRAINING)
                .modality(Modality.WILL)
                .summary("Trains.");
        for (String obligor : obligors) {
            commitment.addObligors(Id.of(obligor));
        }
        return commitment;
    }

    private static ConsultationBuilder consults() {
        return Consultation.builder()
                .modality(Modality.WILL)
                .trigger(Trigger.builder().asWorded("an attack").build());
    }

    private static Report judge(Rule<?> rule, AgreementBuilder agreement) {
        return Example.run(
                rule,
                dataset()
                        .addParties(state("EAST", "East"), state("WEST", "West"), state("NORTH", "North"))
                        .addParties(Coalition.builder()
                                .id(Id.of("SEVEN"))
                                .name("The Seven")
                                .build())
                        .addEvents(
                                event("joined", "West joins", "2024-06-13"),
                                Event.builder()
                                        .id(Id.of("open"))
                                        .name("West leaves")
                                        .build())
                        .addAgreements(agreement.build()));
    }

    private static AgreementBuilder pact() {
        return agreement("pact").addParticipations(signed("EAST", "2024-06-13"), signed("WEST", "2024-06-13"));
    }

    @Nested
    class ObligorTakesPartRule {
        private static final ObligorTakesPart RULE = new ObligorTakesPart();

        @Test
        void a_party_and_both_parties_can_owe() {
            assertThat(counts(judge(
                            RULE, pact().addCommitments(owes("EAST", "WEST").build()))))
                    .containsExactly(1, 2, 0, 0, 0);
        }

        @Test
        void a_third_state_cannot_owe() {
            Report report =
                    judge(RULE, pact().addCommitments(owes("EAST", "NORTH").build()));

            assertThat(counts(report)).containsExactly(1, 1, 1, 0, 0);
            assertThat(at(report)).isEqualTo("agreements/pact/commitments/0/obligors/1");
            assertThat(message(report)).startsWith("North is to owe this, but does not take part in the agreement");
        }

        @Test
        void a_coalition_and_past_help_are_not_judged() {
            assertThat(counts(judge(
                            RULE,
                            pact().addCommitments(
                                            owes("SEVEN").build(),
                                            owes("NORTH")
                                                    .modality(Modality.RECALLS_PAST)
                                                    .build()))))
                    .containsExactly(1, 0, 0, 0, 1);
        }

        @Test
        void without_recorded_parties_it_cannot_be_told() {
            Report report =
                    judge(RULE, agreement("pact").addCommitments(owes("EAST").build()));

            assertThat(counts(report)).containsExactly(1, 0, 0, 1, 0);
            assertThat(decider(report)).isEqualTo("who takes part in the agreement");
        }
    }

    @Nested
    class AttackerNotVictimRule {
        private static final AttackerNotVictim RULE = new AttackerNotVictim();

        private static Trigger attack(String against, String by) {
            return Trigger.builder()
                    .asWorded("an attack")
                    .addAgainst(Id.of("EAST"), Id.of(against))
                    .addBy(Id.of(by))
                    .build();
        }

        @Test
        void different_sides_are_compliant() {
            assertThat(counts(judge(
                            RULE,
                            pact().addCommitments(owes("EAST")
                                            .trigger(attack("WEST", "NORTH"))
                                            .build())
                                    .consultation(consults()
                                            .trigger(attack("WEST", "NORTH"))
                                            .build()))))
                    .containsExactly(1, 2, 0, 0, 0);
        }

        @Test
        void one_party_on_both_sides_is_violated_in_commitment_and_clause() {
            Report report = judge(
                    RULE,
                    pact().addCommitments(
                                    owes("EAST").trigger(attack("WEST", "WEST")).build())
                            .consultation(
                                    consults().trigger(attack("WEST", "EAST")).build()));

            assertThat(report.findings())
                    .extracting(finding -> finding.at().toString())
                    .containsExactly("agreements/pact/commitments/0/trigger", "agreements/pact/consultation/trigger");
            assertThat(message(report)).startsWith("West stands both among the victims");
        }

        @Test
        void a_trigger_without_a_side_says_nothing() {
            assertThat(counts(judge(RULE, pact().consultation(consults().build()))))
                    .containsExactly(1, 0, 0, 0, 1);
        }
    }

    @Nested
    class AwaitedEventRule {
        private static final AwaitedEventStillToCome RULE = new AwaitedEventStillToCome();

        private static AgreementBuilder awaits(String event, String... signed) {
            AgreementBuilder agreement = agreement("pact")
                    .addEventEffects(EventEffect.builder()
                            .event(Id.of(event))
                            .effect(EventEffect.Effect.ENDS)
                            .build())
                    .addCommitments(owes("EAST")
                            .timing(Timing.builder().until(Id.of(event)).build())
                            .build());
            for (String day : signed) {
                agreement.addParticipations(signed("EAST", day));
            }
            return agreement;
        }

        @Test
        void an_event_of_the_day_or_later_or_never_is_compliant() {
            assertThat(counts(judge(RULE, awaits("joined", "2024-06-13")))).containsExactly(1, 2, 0, 0, 0);
            assertThat(counts(judge(RULE, awaits("joined", "2024-06-12")))).containsExactly(1, 2, 0, 0, 0);
            assertThat(counts(judge(RULE, awaits("open")))).containsExactly(1, 2, 0, 0, 0);
        }

        @Test
        void an_event_of_the_day_before_is_violated() {
            Report report = judge(RULE, awaits("joined", "2024-06-14"));

            assertThat(counts(report)).containsExactly(1, 0, 2, 0, 0);
            assertThat(at(report)).isEqualTo("agreements/pact/commitments/0/timing/until");
            assertThat(message(report))
                    .startsWith("the clause looks forward to \"West joins\", which happened on 2024-06-13, before the"
                            + " agreement was signed on 2024-06-14");
        }

        @Test
        void an_unknown_or_uncertain_day_of_signature_is_undetermined() {
            assertThat(counts(judge(RULE, awaits("joined")))).containsExactly(1, 0, 0, 2, 0);
            assertThat(counts(judge(RULE, awaits("joined", "2024-06")))).containsExactly(1, 0, 0, 2, 0);
            assertThat(counts(judge(RULE, awaits("joined", "2024-06-14?")))).containsExactly(1, 0, 0, 2, 0);
        }

        @Test
        void an_event_outside_the_data_is_not_judged() {
            assertThat(counts(judge(RULE, awaits("elsewhere", "2024-06-14")))).containsExactly(1, 0, 0, 0, 1);
        }
    }

    @Nested
    class ConsultationRules {
        private static final ConsultationAgreesWithCommitment SAME = new ConsultationAgreesWithCommitment();
        private static final CompleteListHoldsConsultation LISTED = new CompleteListHoldsConsultation();
        private static final ConsultationHasTimeLimit LIMITED = new ConsultationHasTimeLimit();

        @Test
        void a_missing_limit_is_worth_knowing_only_where_the_text_was_read_whole() {
            assertThat(counts(judge(LIMITED, pact().consultation(consults().build()))))
                    .containsExactly(1, 0, 0, 1, 0);
            assertThat(message(judge(
                            LIMITED, pact().consultation(consults().build()).commitmentsComplete(true))))
                    .isEqualTo("the parties consult, but the text does not say within what time");
            assertThat(counts(judge(
                            LIMITED,
                            pact().consultation(consults()
                                    .within(Duration.ofHours(24))
                                    .build()))))
                    .containsExactly(1, 1, 0, 0, 0);
        }

        @Test
        void a_verb_that_is_not_coded_is_not_compared() {
            AgreementBuilder pact = pact().consultation(
                            consults().commitment(Id.of("c1")).build())
                    .addCommitments(owes("EAST").modality(Modality.NOT_CODED).build());

            assertThat(counts(judge(SAME, pact))).containsExactly(1, 0, 0, 0, 1);
        }

        @Test
        void the_verb_and_the_time_are_those_of_the_commitment() {
            AgreementBuilder pact = pact().consultation(consults()
                            .commitment(Id.of("c1"))
                            .within(Duration.ofHours(24))
                            .build())
                    .addCommitments(owes("EAST")
                            .modality(Modality.WILL_SEEK)
                            .timing(Timing.builder()
                                    .within(Duration.ofHours(72))
                                    .build())
                            .build());
            Report report = judge(SAME, pact);

            assertThat(counts(report)).containsExactly(1, 0, 2, 0, 0);
            assertThat(message(report))
                    .isEqualTo(
                            "the clause says \"will\", but the commitment \"c1\", which holds the same sentence, says"
                                    + " \"will seek\"; mend the one that differs from the text");
        }

        @Test
        void a_time_that_only_one_of_them_names_is_no_difference() {
            assertThat(counts(judge(
                            SAME,
                            pact().consultation(consults()
                                            .commitment(Id.of("c1"))
                                            .within(Duration.ofHours(24))
                                            .build())
                                    .addCommitments(owes("EAST").build()))))
                    .containsExactly(1, 1, 0, 0, 0);
        }

        @Test
        void a_complete_list_that_was_checked_for_it_holds_the_duty() {
            AgreementBuilder pact = pact().consultation(consults().build())
                    .commitmentsComplete(true)
                    .addKindsChecked(CommitmentKind.CONSULTATION);

            assertThat(at(judge(LISTED, pact))).isEqualTo("agreements/pact/commitments");
            assertThat(counts(judge(
                            LISTED,
                            pact.addCommitments(owes("EAST")
                                    .addAlsoKinds(CommitmentKind.CONSULTATION)
                                    .build()))))
                    .containsExactly(1, 1, 0, 0, 0);
        }
    }

    @Nested
    class TimeToActRule {
        private static final TimeToActIsPositive RULE = new TimeToActIsPositive();

        private static Report judge(TemporalAmount time) {
            return CommitmentRulesTest.judge(
                    RULE,
                    pact().addCommitments(owes("EAST")
                            .timing(Timing.builder().within(time).build())
                            .build()));
        }

        @Test
        void a_second_and_a_day_are_compliant() {
            assertThat(counts(judge(Duration.ofSeconds(1)))).containsExactly(1, 1, 0, 0, 0);
            assertThat(counts(judge(Period.ofDays(1)))).containsExactly(1, 1, 0, 0, 0);
        }

        @Test
        void no_time_and_less_than_none_are_violated() {
            assertThat(counts(judge(Duration.ZERO))).containsExactly(1, 0, 1, 0, 0);
            assertThat(counts(judge(Period.ZERO))).containsExactly(1, 0, 1, 0, 0);
            assertThat(message(judge(Period.ofDays(-1)))).startsWith("the time is P-1D");
        }
    }
}
