package org.foedus.rule.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foedus.rule.standard.Example.act;
import static org.foedus.rule.standard.Example.agreement;
import static org.foedus.rule.standard.Example.at;
import static org.foedus.rule.standard.Example.counts;
import static org.foedus.rule.standard.Example.dataset;
import static org.foedus.rule.standard.Example.date;
import static org.foedus.rule.standard.Example.decider;
import static org.foedus.rule.standard.Example.event;
import static org.foedus.rule.standard.Example.message;
import static org.foedus.rule.standard.Example.participation;
import static org.foedus.rule.standard.Example.signed;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.foedus.agreement.AgreementBuilder;
import org.foedus.agreement.Clause;
import org.foedus.agreement.Commitment;
import org.foedus.agreement.CommitmentKind;
import org.foedus.agreement.Consultation;
import org.foedus.agreement.EntryIntoForce;
import org.foedus.agreement.Event;
import org.foedus.agreement.InstrumentClass;
import org.foedus.agreement.Modality;
import org.foedus.agreement.Renewal;
import org.foedus.agreement.Review;
import org.foedus.agreement.ReviewBuilder;
import org.foedus.agreement.Term;
import org.foedus.agreement.TermClause;
import org.foedus.agreement.TerminationClause;
import org.foedus.agreement.Timing;
import org.foedus.agreement.TreatyAction;
import org.foedus.agreement.TreatyActionBuilder;
import org.foedus.agreement.TreatyActionKind;
import org.foedus.agreement.Trigger;
import org.foedus.id.Id;
import org.foedus.rule.Report;
import org.foedus.rule.Rule;
import org.foedus.time.DateSpan;
import org.foedus.time.Truth;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The rules about how long an agreement runs, and about what has to fit into that time. */
class TermRulesTest {

    private static final Term FIVE_YEARS = new Term.Fixed(Period.ofYears(5), Term.CountedFrom.SIGNATURE);
    private static final Term OPEN = new Term.OpenEnded(Optional.empty());

    private static Report judge(Rule<?> rule, AgreementBuilder agreement) {
        return Example.run(rule, dataset().addAgreements(agreement.build()));
    }

    private static AgreementBuilder lasting(Term term) {
        return agreement("a").term(TermClause.of(term)).addParticipations(signed("EAST", "2020-03-01"));
    }

    private static Term fixed(String length) {
        return new Term.Fixed(Period.parse(length), Term.CountedFrom.SIGNATURE);
    }

    @ParameterizedTest
    @CsvSource({
        "P1Y, P12M, FALSE",
        "P13M, P1Y, TRUE",
        "P11M, P1Y, FALSE",
        "P32D, P1M, TRUE",
        "P27D, P1M, FALSE",
        "P30D, P1M, UNKNOWN",
        "P365D, P1Y, FALSE",
        "P366D, P1Y, UNKNOWN",
        "P367D, P1Y, TRUE"
    })
    void periods_are_compared_whatever_the_day_they_are_counted_from(String one, String other, Truth longer) {
        assertThat(TermLength.isLonger(Period.parse(one), Period.parse(other))).isEqualTo(longer);
    }

    @Nested
    class NoticeRule {
        private Report judge(Term term, String notice) {
            return TermRulesTest.judge(
                    new NoticeShorterThanTerm(),
                    lasting(term)
                            .termination(TerminationClause.builder()
                                    .notice(Period.parse(notice))
                                    .build()));
        }

        @Test
        void notice_as_long_as_the_term_is_compliant_and_longer_violated() {
            assertThat(counts(judge(FIVE_YEARS, "P60M"))).containsExactly(1, 1, 0, 0, 0);
            Report report = judge(FIVE_YEARS, "P61M");
            assertThat(at(report)).isEqualTo("agreements/a/termination/notice");
            assertThat(message(report))
                    .startsWith("the period of notice (P61M) is longer than the term (P5Y); no notice");
        }

        @Test
        void each_of_several_ends_limits_the_term_only_if_the_first_counts() {
            List<Term> terms = List.of(FIVE_YEARS, new Term.UntilEvent(Id.of("accession")));

            assertThat(counts(judge(new Term.EarliestOf(terms), "P61M"))).containsExactly(1, 0, 1, 0, 0);
            assertThat(counts(judge(new Term.LatestOf(terms), "P61M"))).containsExactly(1, 0, 0, 0, 1);
        }

        @Test
        void days_beside_months_may_be_undetermined_and_a_term_without_end_is_not_applicable() {
            assertThat(message(judge(fixed("P1M"), "P30D"))).contains("depends on the day from which they are counted");
            assertThat(counts(judge(OPEN, "P61M"))).containsExactly(1, 0, 0, 0, 1);
            assertThat(counts(TermRulesTest.judge(new NoticeShorterThanTerm(), lasting(FIVE_YEARS))))
                    .containsExactly(1, 0, 0, 0, 1);
        }
    }

    @Nested
    class RenewalDeadlineRule {
        private Report judge(String deadline) {
            return TermRulesTest.judge(
                    new RenewalDeadlineWithinTerm(),
                    lasting(FIVE_YEARS)
                            .renewal(Renewal.builder()
                                    .mode(Renewal.Mode.AUTOMATIC)
                                    .deadlineBeforeEnd(Period.parse(deadline))
                                    .build()));
        }

        @Test
        void deadline_within_the_term_is_compliant_and_before_it_violated() {
            assertThat(counts(judge("P5Y"))).containsExactly(1, 1, 0, 0, 0);
            Report report = judge("P5Y1D");
            assertThat(at(report)).isEqualTo("agreements/a/renewal/deadlineBeforeEnd");
            assertThat(message(report)).contains("the deadline has passed before the agreement begins");
        }

        @Test
        void term_that_is_not_renewed_is_not_applicable() {
            assertThat(counts(TermRulesTest.judge(new RenewalDeadlineWithinTerm(), lasting(FIVE_YEARS))))
                    .containsExactly(1, 0, 0, 0, 1);
        }
    }

    @Nested
    class ReviewRule {
        private Report judge(ReviewBuilder review) {
            return TermRulesTest.judge(
                    new ReviewWithinTerm(),
                    lasting(FIVE_YEARS).review(review.when(Review.When.AFTER).build()));
        }

        private ReviewBuilder after(String period) {
            return Review.builder().period(Period.parse(period));
        }

        @Test
        void review_within_the_term_is_compliant_and_after_it_violated() {
            assertThat(counts(judge(after("P5Y")))).containsExactly(1, 1, 0, 0, 0);
            Report report = judge(after("P6Y"));
            assertThat(at(report)).isEqualTo("agreements/a/review/period");
            assertThat(message(report)).contains("it would come when the agreement is over");
            assertThat(counts(judge(after("P6Y").countedFrom("its entry into force"))))
                    .containsExactly(1, 0, 1, 0, 0);
        }

        @Test
        void review_counted_from_another_day_is_undetermined() {
            Report report = judge(after("P6Y").countedFrom("the first meeting"));

            assertThat(counts(report)).containsExactly(1, 0, 0, 1, 0);
            assertThat(decider(report)).isEqualTo("the day of \"the first meeting\"");
            assertThat(counts(judge(after("P4Y").countedFrom("the first meeting"))))
                    .containsExactly(1, 1, 0, 0, 0);
        }

        @Test
        void review_without_period_is_not_applicable() {
            assertThat(counts(judge(Review.builder()))).containsExactly(1, 0, 0, 0, 1);
        }
    }

    @Nested
    class PlausibleLengthRule {
        private Report judge(Term term) {
            return TermRulesTest.judge(new TermLengthPlausible(), lasting(term));
        }

        @Test
        void hundred_years_are_compliant_and_a_day_more_is_violated() {
            assertThat(counts(judge(fixed("P100Y")))).containsExactly(1, 1, 0, 0, 0);
            Report report = judge(fixed("P100Y1D"));
            assertThat(at(report)).isEqualTo("agreements/a/term/term/length");
            assertThat(message(report)).startsWith("the term is P100Y1D long, more than a hundred years;");
        }

        @Test
        void parts_of_a_term_are_judged_each_and_one_without_end_not() {
            Report report =
                    judge(new Term.LatestOf(List.of(FIVE_YEARS, new Term.EarliestOf(List.of(OPEN, fixed("P2034Y"))))));

            assertThat(counts(report)).containsExactly(1, 1, 1, 0, 0);
            assertThat(at(report)).isEqualTo("agreements/a/term/term/terms/1/terms/1/length");
            assertThat(counts(judge(OPEN))).containsExactly(1, 0, 0, 0, 1);
        }
    }

    @Nested
    class CountedFromRule {
        private final Term inForce = new Term.Fixed(Period.ofYears(5), Term.CountedFrom.ENTRY_INTO_FORCE);

        private Report judge(AgreementBuilder agreement) {
            return TermRulesTest.judge(new TermCountedFromKnownDay(), agreement);
        }

        @Test
        void clause_or_act_of_entry_is_enough() {
            assertThat(counts(judge(lasting(inForce).entryIntoForce(EntryIntoForce.onSignature()))))
                    .containsExactly(1, 1, 0, 0, 0);
            assertThat(counts(judge(lasting(inForce).addActions(act(TreatyActionKind.ENTRY_INTO_FORCE, "2020-03-01")))))
                    .containsExactly(1, 1, 0, 0, 0);
        }

        @Test
        void silent_text_and_declaration_are_violated() {
            Report report = judge(lasting(inForce).addSilentOn(Clause.ENTRY_INTO_FORCE));

            assertThat(at(report)).isEqualTo("agreements/a/term/term");
            assertThat(message(report)).contains("and the text has no clause on that; mend the day from which");
            assertThat(message(judge(lasting(inForce).instrumentClass(InstrumentClass.JOINT_DECLARATION))))
                    .contains("a declaration does not enter into force");
        }

        @Test
        void clause_that_is_not_in_the_data_is_undetermined_and_a_term_from_signature_not_applicable() {
            assertThat(decider(judge(lasting(inForce))))
                    .isEqualTo("when or under which condition the agreement enters into force");
            assertThat(counts(judge(lasting(FIVE_YEARS)))).containsExactly(1, 0, 0, 0, 1);
            assertThat(counts(judge(agreement("a")))).containsExactly(1, 0, 0, 0, 1);
        }
    }

    @Nested
    class SilenceRule {
        private Report judge(AgreementBuilder agreement) {
            return TermRulesTest.judge(new SilenceAgreesWithClauses(), agreement);
        }

        @Test
        void silence_on_what_is_not_there_is_compliant() {
            assertThat(counts(judge(lasting(FIVE_YEARS).addSilentOn(Clause.RENEWAL, Clause.DISPUTE_SETTLEMENT))))
                    .containsExactly(1, 2, 0, 0, 0);
        }

        @ParameterizedTest
        @EnumSource(value = Clause.class, mode = EnumSource.Mode.EXCLUDE, names = "DISPUTE_SETTLEMENT")
        void silence_on_a_clause_that_is_there_is_violated(Clause clause) {
            Report report = judge(lasting(FIVE_YEARS)
                    .entryIntoForce(EntryIntoForce.onSignature())
                    .renewal(Renewal.builder().mode(Renewal.Mode.AUTOMATIC).build())
                    .termination(TerminationClause.builder().build())
                    .consultation(Consultation.builder()
                            .trigger(Trigger.builder().asWorded("an attack").build())
                            .modality(Modality.WILL)
                            .build())
                    .review(Review.builder().when(Review.When.ONGOING).build())
                    .addSilentOn(clause));

            assertThat(counts(report)).containsExactly(1, 0, 1, 0, 0);
            assertThat(at(report)).isEqualTo("agreements/a/silentOn");
        }

        @Test
        void record_without_silence_is_not_applicable() {
            assertThat(counts(judge(lasting(FIVE_YEARS)))).containsExactly(1, 0, 0, 0, 1);
        }
    }

    @Nested
    class RenewalRule {
        private Report judge(Term term, String... renewals) {
            AgreementBuilder agreement = lasting(term);
            for (String day : renewals) {
                agreement.addActions(act(TreatyActionKind.RENEWAL, day));
            }
            return TermRulesTest.judge(new RenewalBeforeEnd(), agreement);
        }

        @Test
        void renewal_up_to_the_day_before_the_anniversary_is_compliant() {
            assertThat(counts(judge(FIVE_YEARS, "2025-02-28"))).containsExactly(1, 1, 0, 0, 0);
        }

        @Test
        void renewal_on_the_anniversary_is_undetermined_as_the_text_does_not_say_whether_it_counts() {
            assertThat(counts(judge(FIVE_YEARS, "2025-03-01"))).containsExactly(1, 0, 0, 1, 0);
        }

        @Test
        void first_renewal_after_the_anniversary_is_violated() {
            Report report = judge(FIVE_YEARS, "2030-01-01", "2025-03-02");

            assertThat(counts(report)).containsExactly(1, 0, 1, 0, 0);
            assertThat(at(report)).isEqualTo("agreements/a/actions/1/actedOn");
            assertThat(message(report))
                    .isEqualTo(
                            "renewed on 2025-03-02, when the term (P5Y from signature on 2020-03-01) was over; mend the"
                                    + " day that is wrong, or record the renewal before this one");
        }

        @Test
        void renewal_may_work_back_to_the_end_of_the_term() {
            assertThat(counts(TermRulesTest.judge(
                            new RenewalBeforeEnd(),
                            renewed(TreatyAction.builder().effectiveOn(date("2025-02-28"))))))
                    .containsExactly(1, 1, 0, 0, 0);
        }

        @Test
        void decision_that_the_text_leaves_to_the_parties_may_come_later_unless_it_sets_a_day() {
            Renewal.Mode mode = Renewal.Mode.JOINT_DECISION;

            assertThat(decider(TermRulesTest.judge(
                            new RenewalBeforeEnd(),
                            renewed(TreatyAction.builder())
                                    .renewal(Renewal.builder().mode(mode).build()))))
                    .isEqualTo("until when they could decide");
            assertThat(counts(TermRulesTest.judge(
                            new RenewalBeforeEnd(),
                            renewed(TreatyAction.builder())
                                    .renewal(Renewal.builder()
                                            .mode(mode)
                                            .deadlineBeforeEnd(Period.ofMonths(6))
                                            .build()))))
                    .containsExactly(1, 0, 1, 0, 0);
        }

        @Test
        void agreement_that_runs_on_by_itself_may_be_renewed_after_its_first_term() {
            assertThat(decider(TermRulesTest.judge(
                            new RenewalBeforeEnd(),
                            renewed(TreatyAction.builder())
                                    .renewal(Renewal.builder()
                                            .mode(Renewal.Mode.AUTOMATIC)
                                            .build()))))
                    .isEqualTo("whether it had run on until then");
        }

        private AgreementBuilder renewed(TreatyActionBuilder renewal) {
            return agreement("a")
                    .addParticipations(participation("EAST", act(TreatyActionKind.SIGNATURE, "2020-03-01")))
                    .addActions(renewal.kind(TreatyActionKind.RENEWAL)
                            .actedOn(date("2025-05-11"))
                            .build())
                    .term(TermClause.of(FIVE_YEARS));
        }

        @Test
        void second_renewal_is_not_held_against_the_first_term() {
            assertThat(counts(judge(FIVE_YEARS, "2025-01-01", "2030-01-01"))).containsExactly(1, 1, 0, 0, 0);
        }

        @Test
        void term_from_an_unknown_day_is_undetermined_and_one_without_end_not_applicable() {
            assertThat(decider(
                            judge(new Term.Fixed(Period.ofYears(5), Term.CountedFrom.ENTRY_INTO_FORCE), "2025-01-01")))
                    .isEqualTo("the day of entry into force");
            assertThat(counts(judge(OPEN, "2025-01-01"))).containsExactly(1, 0, 0, 0, 1);
            assertThat(counts(judge(FIVE_YEARS))).containsExactly(1, 0, 0, 0, 1);
        }
    }

    @Nested
    class CommitmentTimeRule {
        private Report judge(Rule<?> rule, AgreementBuilder agreement, Modality verb, String during) {
            return TermRulesTest.judge(
                    rule,
                    agreement.addCommitments(Commitment.builder()
                            .id(Id.of("c1"))
                            .addObligors(Id.of("EAST"))
                            .kind(CommitmentKind.MILITARY_EQUIPMENT)
                            .modality(verb)
                            .summary("East helps West.")
                            .timing(Timing.builder()
                                    .during(DateSpan.parse(during))
                                    .build())
                            .build()));
        }

        private Report begins(String during) {
            return judge(new CommitmentBeginsWithinTerm(), lasting(FIVE_YEARS), Modality.WILL, during);
        }

        private Report promised(Modality verb, String during) {
            return judge(new PromiseNotOverWhenMade(), lasting(FIVE_YEARS), verb, during);
        }

        @Test
        void help_from_the_year_in_which_the_term_ends_is_compliant_and_from_the_next_violated() {
            assertThat(counts(begins("2025/2030"))).containsExactly(1, 1, 0, 0, 0);
            Report report = begins("2026/2030");
            assertThat(at(report)).isEqualTo("agreements/a/commitments/0/timing/during");
            assertThat(message(report))
                    .isEqualTo(
                            "it begins on 2026, when the term (P5Y from signature on 2020-03-01) is over; mend the day"
                                    + " that is wrong");
        }

        @Test
        void help_from_a_day_that_is_not_known_and_a_term_without_end_are_not_applicable() {
            assertThat(counts(begins("unknown/2030"))).containsExactly(1, 0, 0, 0, 1);
            assertThat(counts(judge(new CommitmentBeginsWithinTerm(), lasting(OPEN), Modality.WILL, "2026/2030")))
                    .containsExactly(1, 0, 0, 0, 1);
            assertThat(counts(judge(new CommitmentBeginsWithinTerm(), agreement("a"), Modality.WILL, "2026/2030")))
                    .containsExactly(1, 0, 0, 0, 1);
        }

        @Test
        void help_beyond_a_term_from_an_unknown_day_is_undetermined() {
            Term inForce = new Term.Fixed(Period.ofYears(5), Term.CountedFrom.ENTRY_INTO_FORCE);

            assertThat(decider(judge(new CommitmentBeginsWithinTerm(), lasting(inForce), Modality.WILL, "2026/2030")))
                    .isEqualTo("the day of entry into force");
        }

        @Test
        void help_beyond_the_first_term_of_an_agreement_that_was_renewed_is_undetermined() {
            AgreementBuilder renewed = lasting(FIVE_YEARS).addActions(act(TreatyActionKind.RENEWAL, "2025-01-01"));

            assertThat(decider(judge(new CommitmentBeginsWithinTerm(), renewed, Modality.WILL, "2026/2030")))
                    .isEqualTo("until when the agreement was renewed");
        }

        @Test
        void promise_for_the_year_of_signature_is_compliant_and_for_the_year_before_violated() {
            assertThat(counts(promised(Modality.WILL, "2020/2020"))).containsExactly(1, 1, 0, 0, 0);
            Report report = promised(Modality.WILL, "2019/2019");
            assertThat(at(report)).isEqualTo("agreements/a/commitments/0/timing/during");
            assertThat(message(report)).startsWith("promised up to 2019, but first signed on 2020-03-01; mend the day");
        }

        @Test
        void uncertain_year_is_undetermined() {
            assertThat(counts(promised(Modality.WILL, "2019/2019?"))).containsExactly(1, 0, 0, 1, 0);
        }

        @Test
        void past_help_and_text_without_signature_are_not_applicable() {
            assertThat(counts(promised(Modality.RECALLS_PAST, "2019/2019"))).containsExactly(1, 0, 0, 0, 1);
            assertThat(counts(promised(Modality.WILL, "2019/.."))).containsExactly(1, 0, 0, 0, 1);
            assertThat(counts(judge(new PromiseNotOverWhenMade(), agreement("a"), Modality.WILL, "2019/2019")))
                    .containsExactly(1, 0, 0, 0, 1);
        }
    }

    @Nested
    class EventRule {
        private Report judge(String day) {
            return Example.run(new EventNotInTheFuture(), dataset().addEvents(event("peace", "Peace", day)));
        }

        @Test
        void event_of_today_is_compliant_and_of_tomorrow_violated() {
            assertThat(counts(judge("2026-11-25"))).containsExactly(1, 1, 0, 0, 0);
            Report report = judge("2026-11-26");
            assertThat(at(report)).isEqualTo("events/peace/happenedOn");
            assertThat(message(report))
                    .startsWith("\"Peace\" is recorded as having happened on 2026-11-26, later than");
        }

        @Test
        void event_of_this_year_is_undetermined_and_one_that_is_expected_not_applicable() {
            assertThat(counts(judge("2026"))).containsExactly(1, 0, 0, 1, 0);
            assertThat(counts(Example.run(
                            new EventNotInTheFuture(),
                            dataset()
                                    .addEvents(Event.builder()
                                            .id(Id.of("peace"))
                                            .name("Peace")
                                            .build()))))
                    .containsExactly(1, 0, 0, 0, 1);
        }
    }
}
