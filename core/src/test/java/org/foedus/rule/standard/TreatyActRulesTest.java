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

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.foedus.agreement.Agreement;
import org.foedus.agreement.AgreementBuilder;
import org.foedus.agreement.EntryIntoForce;
import org.foedus.agreement.InstrumentClass;
import org.foedus.agreement.Modality;
import org.foedus.agreement.Participation;
import org.foedus.agreement.TerminationClause;
import org.foedus.agreement.TreatyAction;
import org.foedus.agreement.TreatyActionKind;
import org.foedus.dataset.Dataset;
import org.foedus.dataset.ObservationWindow;
import org.foedus.dataset.ReferenceData;
import org.foedus.id.Id;
import org.foedus.rule.Report;
import org.foedus.rule.Rule;
import org.foedus.rule.RuleSet;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The rules about the order in which the acts of parties come. */
class TreatyActRulesTest {

    private static Report judge(Rule<?> rule, AgreementBuilder agreement) {
        return Example.run(rule, dataset().addParties(state("EAST", "East")).addAgreements(agreement.build()));
    }

    private static Report judge(Rule<?> rule, TreatyAction... acts) {
        return judge(rule, agreement("a").addParticipations(participation("EAST", acts)));
    }

    private static TreatyAction undated(TreatyActionKind kind) {
        return TreatyAction.builder().kind(kind).build();
    }

    private static TreatyAction effective(TreatyActionKind kind, String on, String effective) {
        return TreatyAction.builder()
                .kind(kind)
                .actedOn(date(on))
                .effectiveOn(date(effective))
                .build();
    }

    @Nested
    class SignatureNotBeforeAdoptionRule {
        private Report judge(String signed, TreatyAction adoption) {
            return TreatyActRulesTest.judge(
                    new SignatureNotBeforeAdoption(),
                    agreement("a").addActions(adoption).addParticipations(signed("EAST", signed)));
        }

        @Test
        void signature_on_the_day_of_adoption_or_later_is_compliant() {
            assertThat(counts(judge("2020-03-01", act(TreatyActionKind.ADOPTION, "2020-03-01"))))
                    .containsExactly(1, 1, 0, 0, 0);
            assertThat(counts(judge("2020-03-02", act(TreatyActionKind.ADOPTION, "2020-03-01"))))
                    .containsExactly(1, 1, 0, 0, 0);
        }

        @Test
        void signature_the_day_before_is_violated() {
            Report report = judge("2020-02-29", act(TreatyActionKind.ADOPTION, "2020-03-01"));

            assertThat(at(report)).isEqualTo("agreements/a/participations/0/actions/0/actedOn");
            assertThat(message(report))
                    .isEqualTo(
                            "signed on 2020-02-29, but adopted only on 2020-03-01; mend the day that is wrong, or record"
                                    + " an initialling");
        }

        @Test
        void uncertain_or_unknown_adoption_is_undetermined() {
            assertThat(counts(judge("2020-02-29", act(TreatyActionKind.ADOPTION, "2020-03-01?"))))
                    .containsExactly(1, 0, 0, 1, 0);
            assertThat(decider(judge("2020-02-29", undated(TreatyActionKind.ADOPTION))))
                    .isEqualTo("the day of the adoption");
        }

        @Test
        void text_without_adoption_is_not_applicable() {
            assertThat(counts(judge("2020-02-29", act(TreatyActionKind.INITIALLING, "2020-03-01"))))
                    .containsExactly(1, 0, 0, 0, 1);
        }
    }

    @Nested
    class ConsentNotBeforeSignatureRule {
        private final Rule<Agreement> rule = new ConsentNotBeforeSignature();

        @Test
        void ratification_on_the_day_of_signature_is_compliant() {
            assertThat(counts(judge(
                            rule,
                            act(TreatyActionKind.SIGNATURE, "2020-03-01"),
                            act(TreatyActionKind.RATIFICATION, "2020-03-01"))))
                    .containsExactly(1, 1, 0, 0, 0);
        }

        @Test
        void ratification_the_day_before_is_violated() {
            Report report = judge(
                    rule,
                    act(TreatyActionKind.SIGNATURE, "2020-03-01"),
                    act(TreatyActionKind.RATIFICATION, "2020-02-29"));

            assertThat(at(report)).isEqualTo("agreements/a/participations/0/actions/1/actedOn");
            assertThat(message(report))
                    .isEqualTo(
                            "ratification by East on 2020-02-29, but signature only on 2020-03-01; mend the day that is"
                                    + " wrong");
        }

        @Test
        void signature_of_all_together_counts() {
            assertThat(counts(judge(
                            rule,
                            agreement("a")
                                    .addActions(act(TreatyActionKind.SIGNATURE, "2020-03-01"))
                                    .addParticipations(
                                            participation("EAST", act(TreatyActionKind.APPROVAL, "2020-02-29"))))))
                    .containsExactly(1, 0, 1, 0, 0);
        }

        @Test
        void ratification_without_signature_or_without_its_day_is_undetermined() {
            assertThat(decider(judge(rule, act(TreatyActionKind.RATIFICATION, "2020-03-01"))))
                    .isEqualTo("whether and when East signed");
            assertThat(decider(judge(
                            rule,
                            undated(TreatyActionKind.SIGNATURE),
                            act(TreatyActionKind.RATIFICATION, "2020-03-01"))))
                    .isEqualTo("the day on which East signed");
        }

        @Test
        void accession_is_not_applicable() {
            assertThat(counts(judge(rule, act(TreatyActionKind.ACCESSION, "2020-03-01"))))
                    .containsExactly(1, 0, 0, 0, 1);
        }
    }

    @Nested
    class DepositNotBeforeConsentRule {
        private Report judge(TreatyAction consent) {
            return TreatyActRulesTest.judge(
                    new DepositNotBeforeConsent(), consent, act(TreatyActionKind.DEPOSIT, "2020-03-01"));
        }

        @Test
        void deposit_on_the_day_of_the_instrument_is_compliant() {
            assertThat(counts(judge(act(TreatyActionKind.ACCESSION, "2020-03-01"))))
                    .containsExactly(1, 1, 0, 0, 0);
        }

        @Test
        void deposit_the_day_before_is_violated() {
            Report report = judge(act(TreatyActionKind.RATIFICATION, "2020-03-02"));

            assertThat(at(report)).isEqualTo("agreements/a/participations/0/actions/1/actedOn");
            assertThat(message(report))
                    .startsWith("deposited on 2020-03-01, but the consent was given only on 2020-03-02");
        }

        @Test
        void consent_without_a_day_is_undetermined_and_none_is_not_applicable() {
            assertThat(counts(judge(undated(TreatyActionKind.ACCEPTANCE)))).containsExactly(1, 0, 0, 1, 0);
            assertThat(counts(judge(act(TreatyActionKind.SIGNATURE, "2020-03-02"))))
                    .containsExactly(1, 0, 0, 0, 1);
        }
    }

    @Nested
    class BoundOnlyAfterConsentRule {
        private Report judge(TreatyActionKind signature, TreatyAction... more) {
            return TreatyActRulesTest.judge(
                    new BoundOnlyAfterConsent(),
                    agreement("a")
                            .addParticipations(Participation.builder()
                                    .party(Id.of("EAST"))
                                    .addActions(act(signature, "2020-01-01"))
                                    .addActions(act(TreatyActionKind.ENTRY_INTO_FORCE, "2020-03-01"))
                                    .addActions(more)
                                    .build()));
        }

        @Test
        void consent_on_the_day_of_entry_is_compliant() {
            assertThat(counts(judge(
                            TreatyActionKind.SIGNATURE_SUBJECT_TO_RATIFICATION,
                            act(TreatyActionKind.RATIFICATION, "2020-03-01"))))
                    .containsExactly(1, 1, 0, 0, 0);
        }

        @Test
        void consent_after_entry_is_violated() {
            Report report = judge(
                    TreatyActionKind.SIGNATURE_SUBJECT_TO_RATIFICATION,
                    act(TreatyActionKind.RATIFICATION, "2020-03-02"));

            assertThat(at(report)).isEqualTo("agreements/a/participations/0/actions/1");
            assertThat(message(report))
                    .startsWith(
                            "in force for East on 2020-03-01, but it consented only on 2020-03-02; its signature was");
        }

        @Test
        void entry_that_works_back_is_judged_on_the_day_on_which_it_came_about() {
            assertThat(counts(TreatyActRulesTest.judge(
                            new BoundOnlyAfterConsent(),
                            act(TreatyActionKind.SIGNATURE_SUBJECT_TO_RATIFICATION, "2020-01-01"),
                            act(TreatyActionKind.RATIFICATION, "2020-03-01"),
                            effective(TreatyActionKind.ENTRY_INTO_FORCE, "2020-03-01", "2019-01-01"))))
                    .containsExactly(1, 1, 0, 0, 0);
        }

        @Test
        void no_known_consent_is_undetermined_and_another_signature_is_not_applicable() {
            assertThat(decider(judge(TreatyActionKind.SIGNATURE_SUBJECT_TO_RATIFICATION)))
                    .isEqualTo("the day of its ratification");
            assertThat(counts(judge(TreatyActionKind.DEFINITIVE_SIGNATURE))).containsExactly(1, 0, 0, 0, 1);
        }
    }

    @Nested
    class ProvisionalApplicationRule {
        private final Rule<Agreement> rule = new ProvisionalApplicationInOrder();

        private Report judge(String provisional, String entry) {
            return TreatyActRulesTest.judge(
                    rule,
                    act(TreatyActionKind.PROVISIONAL_APPLICATION, provisional),
                    act(TreatyActionKind.ENTRY_INTO_FORCE, entry));
        }

        @Test
        void application_up_to_the_day_of_entry_is_compliant() {
            assertThat(counts(judge("2020-03-01", "2020-03-01"))).containsExactly(1, 1, 0, 0, 0);
        }

        @Test
        void application_from_the_day_after_is_violated() {
            Report report = judge("2020-03-02", "2020-03-01");

            assertThat(at(report)).isEqualTo("agreements/a/participations/0/actions/0");
            assertThat(message(report))
                    .isEqualTo(
                            "entered into force on 2020-03-01, but provisionally applied only on 2020-03-02; mend the"
                                    + " day that is wrong, or leave the provisional application out");
        }

        @Test
        void end_before_the_beginning_is_violated_and_without_one_undetermined() {
            Report report = TreatyActRulesTest.judge(
                    rule,
                    act(TreatyActionKind.PROVISIONAL_APPLICATION, "2020-03-02"),
                    act(TreatyActionKind.END_OF_PROVISIONAL_APPLICATION, "2020-03-01"));

            assertThat(at(report)).isEqualTo("agreements/a/participations/0/actions/1");
            assertThat(message(report)).startsWith("provisional application ended on 2020-03-01, but it began only on");
            assertThat(decider(TreatyActRulesTest.judge(
                            rule, act(TreatyActionKind.END_OF_PROVISIONAL_APPLICATION, "2020-03-01"))))
                    .isEqualTo("the day on which it began");
        }

        @Test
        void imprecise_day_is_undetermined() {
            assertThat(counts(judge("2020-03", "2020-03-02"))).containsExactly(1, 0, 0, 1, 0);
        }

        @Test
        void application_for_all_is_judged_and_none_is_not_applicable() {
            assertThat(at(TreatyActRulesTest.judge(
                            rule,
                            agreement("a")
                                    .addActions(act(TreatyActionKind.PROVISIONAL_APPLICATION, "2020-03-02"))
                                    .addParticipations(participation(
                                            "EAST", act(TreatyActionKind.ENTRY_INTO_FORCE, "2020-03-01"))))))
                    .isEqualTo("agreements/a/actions/0");
            assertThat(counts(TreatyActRulesTest.judge(rule, act(TreatyActionKind.ENTRY_INTO_FORCE, "2020-03-01"))))
                    .containsExactly(1, 0, 0, 0, 1);
        }
    }

    @Nested
    class EndNotBeforeEntryRule {
        private Report judge(TreatyAction... acts) {
            return TreatyActRulesTest.judge(new EndNotBeforeEntryIntoForce(), acts);
        }

        @Test
        void withdrawal_on_the_day_of_entry_is_compliant_and_before_it_violated() {
            TreatyAction entry = act(TreatyActionKind.ENTRY_INTO_FORCE, "2020-03-01");

            assertThat(counts(judge(entry, act(TreatyActionKind.WITHDRAWAL, "2020-03-01"))))
                    .containsExactly(1, 1, 0, 0, 0);
            Report report = judge(entry, act(TreatyActionKind.WITHDRAWAL, "2020-02-29"));
            assertThat(at(report)).isEqualTo("agreements/a/participations/0/actions/1");
            assertThat(message(report))
                    .isEqualTo("ended on 2020-02-29, but in force only on 2020-03-01; mend the day that" + " is wrong");
        }

        @Test
        void termination_for_all_is_judged_by_the_first_entry() {
            assertThat(at(TreatyActRulesTest.judge(
                            new EndNotBeforeEntryIntoForce(),
                            agreement("a")
                                    .addActions(act(TreatyActionKind.TERMINATION, "2020-02-29"))
                                    .addParticipations(participation(
                                            "EAST", act(TreatyActionKind.ENTRY_INTO_FORCE, "2020-03-01"))))))
                    .isEqualTo("agreements/a/actions/0");
        }

        @Test
        void party_may_leave_what_it_applies_provisionally() {
            TreatyAction applied = act(TreatyActionKind.PROVISIONAL_APPLICATION, "2018-01-01");
            TreatyAction entry = act(TreatyActionKind.ENTRY_INTO_FORCE, "2020-03-01");

            assertThat(counts(judge(applied, act(TreatyActionKind.WITHDRAWAL, "2019-01-01"))))
                    .containsExactly(1, 1, 0, 0, 0);
            assertThat(counts(judge(applied, entry, act(TreatyActionKind.WITHDRAWAL, "2017-12-31"))))
                    .containsExactly(1, 0, 1, 0, 0);
        }

        @Test
        void entry_after_joining_again_is_not_held_against_the_first_end() {
            TreatyAction left = act(TreatyActionKind.WITHDRAWAL, "1990-01-01");
            TreatyAction acceded = act(TreatyActionKind.ACCESSION, "2000-01-01");
            TreatyAction entry = act(TreatyActionKind.ENTRY_INTO_FORCE, "2000-02-01");

            assertThat(decider(judge(act(TreatyActionKind.SIGNATURE, "1985-01-01"), left, acceded, entry)))
                    .startsWith("the day on which it was first in force");
            assertThat(counts(judge(left, acceded, entry))).containsExactly(1, 0, 1, 0, 0);
        }

        @Test
        void party_may_join_again_by_accepting_once_more() {
            assertThat(decider(judge(
                            act(TreatyActionKind.ACCEPTANCE, "2016-09-03"),
                            act(TreatyActionKind.WITHDRAWAL, "2020-11-04"),
                            act(TreatyActionKind.ACCEPTANCE, "2021-01-20"),
                            act(TreatyActionKind.ENTRY_INTO_FORCE, "2021-02-19"))))
                    .startsWith("the day on which it was first in force");
        }

        @Test
        void unknown_entry_is_undetermined() {
            assertThat(decider(judge(act(TreatyActionKind.WITHDRAWAL, "2020-03-01"))))
                    .isEqualTo("the day of its entry into force");
        }

        @Test
        void party_that_stays_is_not_applicable() {
            assertThat(counts(judge(act(TreatyActionKind.ENTRY_INTO_FORCE, "2020-03-01"))))
                    .containsExactly(1, 0, 0, 0, 1);
        }
    }

    @Nested
    class NoActAfterEndRule {
        private Report judge(TreatyAction... acts) {
            return TreatyActRulesTest.judge(new NoActAfterEnd(), acts);
        }

        @Test
        void notice_on_the_day_of_the_end_is_compliant_and_later_violated() {
            TreatyAction left = effective(TreatyActionKind.WITHDRAWAL, "2020-01-01", "2020-03-01");

            assertThat(counts(judge(left, act(TreatyActionKind.NOTICE_OF_TERMINATION, "2020-03-01"))))
                    .containsExactly(1, 1, 0, 0, 0);
            Report report = judge(left, act(TreatyActionKind.NOTICE_OF_TERMINATION, "2020-03-02"));
            assertThat(at(report)).isEqualTo("agreements/a/participations/0/actions/1/actedOn");
            assertThat(message(report))
                    .startsWith("notice of termination on 2020-03-02, after the end on 2020-03-01; mend the day");
        }

        @Test
        void termination_for_all_ends_it_for_the_party() {
            assertThat(counts(TreatyActRulesTest.judge(
                            new NoActAfterEnd(),
                            agreement("a")
                                    .addActions(act(TreatyActionKind.TERMINATION, "2020-03-01"))
                                    .addParticipations(
                                            participation("EAST", act(TreatyActionKind.SUSPENSION, "2020-03-02"))))))
                    .containsExactly(1, 0, 1, 0, 0);
        }

        @Test
        void party_that_joined_again_may_renew() {
            assertThat(counts(judge(
                            act(TreatyActionKind.WITHDRAWAL, "2020-03-01"),
                            act(TreatyActionKind.ACCESSION, "2021"),
                            act(TreatyActionKind.RENEWAL, "2022-01-01"))))
                    .containsExactly(1, 1, 0, 0, 0);
        }

        @Test
        void end_that_is_not_known_to_the_day_is_undetermined() {
            assertThat(counts(judge(
                            act(TreatyActionKind.WITHDRAWAL, "2020"), act(TreatyActionKind.RENEWAL, "2020-03-02"))))
                    .containsExactly(1, 0, 0, 1, 0);
            assertThat(decider(
                            judge(undated(TreatyActionKind.WITHDRAWAL), act(TreatyActionKind.RENEWAL, "2020-03-02"))))
                    .isEqualTo("the day of an end that is recorded without a day");
        }

        @Test
        void agreement_that_did_not_end_and_late_deposit_are_not_applicable() {
            assertThat(counts(judge(act(TreatyActionKind.RENEWAL, "2020-03-02"))))
                    .containsExactly(1, 0, 0, 0, 1);
            assertThat(counts(judge(
                            act(TreatyActionKind.WITHDRAWAL, "2020-03-01"),
                            act(TreatyActionKind.DEPOSIT, "2020-03-02"))))
                    .containsExactly(1, 0, 0, 0, 1);
        }
    }

    @Nested
    class ResumptionRule {
        private Report judge(TreatyAction... acts) {
            return TreatyActRulesTest.judge(new ResumptionAfterSuspension(), acts);
        }

        @Test
        void resumption_on_the_day_of_suspension_is_compliant_and_before_it_violated() {
            TreatyAction suspended = act(TreatyActionKind.SUSPENSION, "2020-03-01");

            assertThat(counts(judge(suspended, act(TreatyActionKind.RESUMPTION, "2020-03-01"))))
                    .containsExactly(1, 1, 0, 0, 0);
            Report report = judge(suspended, act(TreatyActionKind.RESUMPTION, "2020-02-29"));
            assertThat(at(report)).isEqualTo("agreements/a/participations/0/actions/1");
            assertThat(message(report)).startsWith("resumed on 2020-02-29, but suspended only on 2020-03-01");
        }

        @Test
        void resumption_of_what_is_not_recorded_as_suspended_is_undetermined() {
            assertThat(decider(judge(act(TreatyActionKind.RESUMPTION, "2020-03-01"))))
                    .isEqualTo("the day of the suspension");
        }

        @Test
        void suspension_for_all_may_be_lifted_for_all_or_for_one() {
            AgreementBuilder suspended = agreement("a")
                    .addActions(
                            act(TreatyActionKind.SUSPENSION, "2020-03-01"),
                            act(TreatyActionKind.RESUMPTION, "2020-03-02"))
                    .addParticipations(participation("EAST", act(TreatyActionKind.RESUMPTION, "2020-03-02")));

            assertThat(counts(TreatyActRulesTest.judge(new ResumptionAfterSuspension(), suspended)))
                    .containsExactly(1, 2, 0, 0, 0);
        }

        @Test
        void suspension_that_lasts_is_not_applicable() {
            assertThat(counts(judge(act(TreatyActionKind.SUSPENSION, "2020-03-01"))))
                    .containsExactly(1, 0, 0, 0, 1);
        }
    }

    @Nested
    class NoticePeriodRule {
        private Report judge(String effective, TerminationClause.CountedFrom from, Modality verb) {
            return TreatyActRulesTest.judge(
                    new NoticePeriodKept(),
                    agreement("a")
                            .termination(TerminationClause.builder()
                                    .notice(Period.ofMonths(6))
                                    .countedFrom(from)
                                    .modality(verb)
                                    .build())
                            .addParticipations(participation(
                                    "EAST",
                                    effective(TreatyActionKind.NOTICE_OF_TERMINATION, "2020-03-01", effective))));
        }

        private Report judge(String effective) {
            return judge(effective, TerminationClause.CountedFrom.RECEIPT, Modality.SHALL);
        }

        @Test
        void last_day_of_the_period_and_later_days_are_compliant() {
            assertThat(counts(judge("2020-08-31"))).containsExactly(1, 1, 0, 0, 0);
            assertThat(counts(judge("2021"))).containsExactly(1, 1, 0, 0, 0);
        }

        @Test
        void earlier_day_is_violated() {
            Report report = judge("2020-08-30");

            assertThat(at(report)).isEqualTo("agreements/a/participations/0/actions/0/effectiveOn");
            assertThat(message(report))
                    .contains("and the period is P6M, so it can end no earlier than 2020-08-31; mend the day");
        }

        @Test
        void imprecise_day_is_undetermined() {
            assertThat(counts(judge("2020-08"))).containsExactly(1, 0, 0, 1, 0);
        }

        @Test
        void period_that_is_only_asked_for_or_not_counted_from_receipt_is_undetermined() {
            assertThat(message(judge("2020-05-01", TerminationClause.CountedFrom.RECEIPT, Modality.PREFERS)))
                    .contains("the text only asks for it");
            assertThat(counts(judge("2020-05-01", TerminationClause.CountedFrom.GIVING_OF_NOTICE, Modality.SHALL)))
                    .containsExactly(1, 0, 0, 1, 0);
        }

        @Test
        void notice_without_period_is_not_applicable() {
            assertThat(counts(TreatyActRulesTest.judge(
                            new NoticePeriodKept(),
                            effective(TreatyActionKind.NOTICE_OF_TERMINATION, "2020-03-01", "2020-04-01"))))
                    .containsExactly(1, 0, 0, 0, 1);
        }
    }

    @Nested
    class NoticeEffectRule {
        private Report judge(TreatyActionKind kind, String effective) {
            return TreatyActRulesTest.judge(new NoticeEffectNotBeforeAct(), effective(kind, "2020-03-01", effective));
        }

        @Test
        void effect_on_the_day_of_the_notice_is_compliant_and_before_it_violated() {
            assertThat(counts(judge(TreatyActionKind.NOTICE_OF_TERMINATION, "2020-03-01")))
                    .containsExactly(1, 1, 0, 0, 0);
            Report report = judge(TreatyActionKind.NOTICE_OF_TERMINATION, "2020-02-29");
            assertThat(at(report)).isEqualTo("agreements/a/participations/0/actions/0/effectiveOn");
            assertThat(message(report)).startsWith("takes effect on 2020-02-29, but given only on 2020-03-01");
        }

        @Test
        void imprecise_effect_is_undetermined_and_other_acts_are_not_applicable() {
            assertThat(counts(judge(TreatyActionKind.NOTICE_OF_TERMINATION, "2020")))
                    .containsExactly(1, 0, 0, 1, 0);
            assertThat(counts(judge(TreatyActionKind.SIGNATURE, "2020-02-29"))).containsExactly(1, 0, 0, 0, 1);
        }

        @Test
        void a_notification_may_work_back_as_those_of_succession_do() {
            assertThat(counts(judge(TreatyActionKind.NOTIFICATION, "2020-02-29")))
                    .containsExactly(1, 0, 0, 0, 1);
        }
    }

    @Nested
    class NotInTheFutureRule {
        private Report judge(TreatyAction act) {
            return TreatyActRulesTest.judge(new ActNotInTheFuture(), act);
        }

        @Test
        void act_of_today_is_compliant_whatever_its_effect_and_of_tomorrow_violated() {
            assertThat(counts(judge(effective(TreatyActionKind.WITHDRAWAL, "2026-11-25", "2027-06-01"))))
                    .containsExactly(1, 1, 0, 0, 0);
            Report report = judge(act(TreatyActionKind.SIGNATURE, "2026-11-26"));
            assertThat(at(report)).isEqualTo("agreements/a/participations/0/actions/0/actedOn");
            assertThat(message(report)).startsWith("recorded as done on 2026-11-26, later than 2026-11-25;");
        }

        @Test
        void act_that_the_makers_of_the_data_saw_done_is_no_plan_when_the_past_is_asked_about() {
            Dataset seen = dataset()
                    .observed(ObservationWindow.until(date("2026-06-30")))
                    .addAgreements(agreement("a")
                            .addParticipations(signed("EAST", "2026-06-30"), signed("WEST", "2026-07-01"))
                            .build())
                    .build();

            assertThat(RuleSet.of(List.of(new ActNotInTheFuture()))
                            .evaluate(seen, new ReferenceData(LocalDate.of(2020, 1, 1)))
                            .findings())
                    .extracting(finding -> finding.at().toString())
                    .containsExactly("agreements/a/participations/1/actions/0/actedOn");
        }

        @Test
        void act_of_this_year_is_undetermined_and_one_without_a_day_not_applicable() {
            assertThat(counts(judge(act(TreatyActionKind.SIGNATURE, "2026")))).containsExactly(1, 0, 0, 1, 0);
            assertThat(counts(judge(undated(TreatyActionKind.SIGNATURE)))).containsExactly(1, 0, 0, 0, 1);
        }
    }

    @Nested
    class DeclarationRule {
        private Report judge(InstrumentClass instrument, TreatyActionKind kind) {
            return TreatyActRulesTest.judge(
                    new DeclarationNotInForce(),
                    agreement("a")
                            .instrumentClass(instrument)
                            .addParticipations(participation("EAST", act(kind, "2020-03-01"))));
        }

        @Test
        void declaration_that_is_signed_is_compliant() {
            assertThat(counts(judge(InstrumentClass.JOINT_DECLARATION, TreatyActionKind.SIGNATURE)))
                    .containsExactly(1, 1, 0, 0, 0);
        }

        @Test
        void declaration_that_enters_into_force_or_is_ratified_is_violated() {
            assertThat(message(judge(InstrumentClass.JOINT_DECLARATION, TreatyActionKind.ENTRY_INTO_FORCE)))
                    .isEqualTo(
                            "a declaration knows no entry into force; mend the class of the instrument, or leave this out");
            assertThat(at(judge(InstrumentClass.UNILATERAL_DECLARATION, TreatyActionKind.RATIFICATION)))
                    .isEqualTo("agreements/a/participations/0/actions/0/kind");
            assertThat(at(TreatyActRulesTest.judge(
                            new DeclarationNotInForce(),
                            agreement("a")
                                    .instrumentClass(InstrumentClass.JOINT_DECLARATION)
                                    .entryIntoForce(EntryIntoForce.onSignature()))))
                    .isEqualTo("agreements/a/entryIntoForce");
        }

        @Test
        void declaration_that_another_state_joins_is_compliant() {
            assertThat(counts(judge(InstrumentClass.JOINT_DECLARATION, TreatyActionKind.ACCESSION)))
                    .containsExactly(1, 1, 0, 0, 0);
        }

        @Test
        void treaty_is_not_applicable() {
            assertThat(counts(judge(InstrumentClass.TREATY, TreatyActionKind.RATIFICATION)))
                    .containsExactly(1, 0, 0, 0, 1);
        }
    }
}
