package org.foedus.rule.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foedus.rule.standard.Example.agreement;
import static org.foedus.rule.standard.Example.at;
import static org.foedus.rule.standard.Example.cites;
import static org.foedus.rule.standard.Example.counts;
import static org.foedus.rule.standard.Example.dataset;
import static org.foedus.rule.standard.Example.date;
import static org.foedus.rule.standard.Example.decider;
import static org.foedus.rule.standard.Example.event;
import static org.foedus.rule.standard.Example.message;
import static org.foedus.rule.standard.Example.office;
import static org.foedus.rule.standard.Example.person;
import static org.foedus.rule.standard.Example.signed;
import static org.foedus.rule.standard.Example.source;
import static org.foedus.rule.standard.Example.state;
import static org.foedus.rule.standard.Example.statement;

import java.util.Arrays;
import java.util.List;
import org.foedus.agreement.AgreementBuilder;
import org.foedus.agreement.Commitment;
import org.foedus.agreement.CommitmentKind;
import org.foedus.agreement.Modality;
import org.foedus.aid.Item;
import org.foedus.dataset.DatasetBuilder;
import org.foedus.dataset.ObservationWindow;
import org.foedus.id.Id;
import org.foedus.law.Action;
import org.foedus.law.Norm;
import org.foedus.law.NormEvent;
import org.foedus.law.NormRank;
import org.foedus.party.Office;
import org.foedus.rule.Report;
import org.foedus.rule.Rule;
import org.foedus.statement.Rank;
import org.foedus.statement.StatementBuilder;
import org.foedus.statement.Strength;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The rules that set statements beside each other, beside agreements and beside the law. */
class StatementRulesTest {

    private static StatementBuilder says(String id, String value) {
        return statement(id).value(value).addAbout(Id.of("pact")).addReportedIn(cites("report"));
    }

    private static Report judge(Rule<?> rule, StatementBuilder... statements) {
        return judge(rule, dataset(), statements);
    }

    private static Report judge(Rule<?> rule, DatasetBuilder data, StatementBuilder... statements) {
        return Example.run(
                rule,
                data.addParties(state("EAST", "East"), state("WEST", "West"))
                        .addSources(
                                source("report", "2024-06-13").build(),
                                source("other", "2024-06-13").build())
                        .addPersons(person("anna", "Anna"))
                        .addAllStatements(Arrays.stream(statements)
                                .map(StatementBuilder::build)
                                .toList()));
    }

    @Nested
    class OneSource {
        private static final SourceAgreesWithItself RULE = new SourceAgreesWithItself();

        @Test
        void two_values_in_one_voice_are_violated() {
            Report report = judge(RULE, says("a", "signed"), says("b", "under-negotiation"));

            assertThat(counts(report)).containsExactly(2, 0, 2, 0, 0);
            assertThat(message(report))
                    .startsWith("the same source has \"signed\" here and \"under-negotiation\" in \"b\"");
        }

        @Test
        void a_denial_contradicts_what_it_denies_and_nothing_else() {
            assertThat(counts(
                            judge(RULE, says("a", "signed"), says("b", "signed").strength(Strength.DENIES))))
                    .containsExactly(2, 0, 2, 0, 0);
            assertThat(counts(judge(RULE, says("a", "signed"), says("b", "x").strength(Strength.DENIES))))
                    .containsExactly(2, 2, 0, 0, 0);
        }

        @Test
        void an_agreement_in_force_has_been_signed() {
            assertThat(counts(judge(RULE, says("a", "signed"), says("b", "in-force"))))
                    .containsExactly(2, 2, 0, 0, 0);
        }

        @Test
        void two_voices_two_sources_two_matters_and_two_days_are_not_compared() {
            StatementBuilder signed = says("a", "signed").saidOn(date("2024-06-13"));

            assertThat(counts(judge(RULE, signed, says("b", "x").speaker(Id.of("anna")))))
                    .containsExactly(2, 0, 0, 0, 2);
            assertThat(counts(judge(RULE, signed, says("b", "x").reportedIn(List.of(cites("other"))))))
                    .containsExactly(2, 0, 0, 0, 2);
            assertThat(counts(judge(RULE, signed, says("b", "x").addAbout(Id.of("EAST")))))
                    .containsExactly(2, 0, 0, 0, 2);
            assertThat(counts(judge(RULE, signed, says("b", "x").saidOn(date("2024-06-12")))))
                    .containsExactly(2, 0, 0, 0, 2);
        }

        @Test
        void days_that_are_not_known_leave_it_open() {
            assertThat(counts(judge(RULE, says("a", "signed").saidOn(date("2024-06-13")), says("b", "x"))))
                    .containsExactly(2, 0, 0, 2, 0);
        }

        @Test
        void whom_it_quotes_is_set_beside_its_own_voice_about_these_records_or_one_of_them() {
            SourceAgreesWithWhomItQuotes rule = new SourceAgreesWithWhomItQuotes();
            StatementBuilder quoted = says("b", "x").speaker(Id.of("anna")).addAbout(Id.of("EAST"));

            assertThat(message(judge(rule, says("a", "signed"), quoted)))
                    .startsWith("the source quotes Anna for \"x\", and says \"signed\" itself in \"a\"");
            assertThat(counts(judge(rule, says("a", "x"), quoted))).containsExactly(2, 1, 0, 0, 1);
            assertThat(counts(judge(rule, says("a", "signed").addAbout(Id.of("WEST")), quoted)))
                    .containsExactly(2, 0, 0, 0, 2);
        }
    }

    @Nested
    class StrengthOfReports {
        private static final ReportNotStrongerThanWords RULE = new ReportNotStrongerThanWords();

        private static StatementBuilder said(String id, Strength strength) {
            return statement(id).speaker(Id.of("anna")).addAbout(Id.of("pact")).strength(strength);
        }

        private static StatementBuilder words() {
            return said("words", Strength.CONSIDERS).saidOn(date("2024-06-13"));
        }

        @Test
        void a_decision_made_of_a_consideration_is_violated() {
            Report report = judge(RULE, said("a", Strength.DECIDED), words().rank(Rank.PREFERRED));

            assertThat(at(report)).isEqualTo("statements/a/strength");
            assertThat(message(report))
                    .isEqualTo(
                            "it is reported as \"decided\", but \"words\", said on 2024-06-13, is \"considers\"; take"
                                    + " the words for what they were");
        }

        @Test
        void of_the_same_day_it_is_violated_whatever_the_rank() {
            assertThat(counts(judge(RULE, said("a", Strength.PROMISES).saidOn(date("2024-06-13")), words())))
                    .containsExactly(2, 1, 1, 0, 0);
        }

        @Test
        void without_a_rank_it_may_be_another_remark() {
            assertThat(counts(judge(RULE, said("a", Strength.INTENDS), words())))
                    .containsExactly(2, 0, 0, 1, 1);
        }

        @Test
        void another_day_another_speaker_and_other_strengths_are_not_compared() {
            assertThat(judge(RULE, said("a", Strength.DECIDED).saidOn(date("2024-06-14")), words())
                            .findings())
                    .isEmpty();
            assertThat(judge(RULE, said("a", Strength.DECIDED).speaker(Id.of("bert")), words())
                            .findings())
                    .isEmpty();
            assertThat(judge(RULE, said("a", Strength.ASSERTS), words()).findings())
                    .isEmpty();
        }
    }

    @Nested
    class Silence {
        private static final SilenceAgreesWithReport RULE = new SilenceAgreesWithReport();

        private static StatementBuilder silent() {
            return statement("silence")
                    .property("formal-statement")
                    .value("none")
                    .addAbout(Id.of("EAST"))
                    .addReportedIn(cites("report"));
        }

        private static StatementBuilder spoke(String office) {
            return statement("spoke")
                    .speaker(Id.of("anna"))
                    .office(Id.of(office))
                    .addAbout(Id.of("EAST"))
                    .addReportedIn(cites("report"));
        }

        private static DatasetBuilder offices() {
            return dataset()
                    .addOffices(
                            Office.builder()
                                    .id(Id.of("minister"))
                                    .title("Minister of East")
                                    .party(Id.of("EAST"))
                                    .build(),
                            Office.builder()
                                    .id(Id.of("envoy"))
                                    .title("Envoy of West")
                                    .party(Id.of("WEST"))
                                    .build(),
                            office("somebody", "Somebody"));
        }

        @Test
        void a_quoted_minister_is_not_silent() {
            assertThat(message(judge(RULE, offices(), silent(), spoke("minister"))))
                    .startsWith(
                            "East is said to have made no formal statement, but the same source reports what was said in"
                                    + " office: \"spoke\"");
        }

        @Test
        void the_envoy_of_another_and_another_source_say_nothing_against_it() {
            assertThat(counts(judge(RULE, offices(), silent(), spoke("envoy")))).containsExactly(2, 1, 0, 0, 1);
            assertThat(counts(judge(RULE, offices(), silent(), spoke("minister").reportedIn(List.of(cites("other"))))))
                    .containsExactly(2, 1, 0, 0, 1);
        }

        @Test
        void an_office_of_nobody_known_leaves_it_open() {
            assertThat(decider(judge(RULE, offices(), silent(), spoke("somebody"))))
                    .isEqualTo("whose office it is in which that was said");
        }
    }

    @Nested
    class Days {
        private static final DatedByToday RULE = new DatedByToday();

        @Test
        void today_and_a_year_that_has_begun_are_not_the_future() {
            assertThat(counts(Example.run(
                            RULE,
                            dataset()
                                    .addSources(
                                            source("a", "2026-11-25").build(),
                                            source("b", "2026").build()))))
                    .containsExactly(2, 2, 0, 0, 0);
        }

        @Test
        void tomorrow_is_the_future_of_sources_and_statements_and_events_have_a_rule_of_their_own() {
            Report report = Example.run(
                    RULE,
                    dataset()
                            .addSources(source("a", "2026-11-26").build())
                            .addEvents(event("e", "Event", "2027"))
                            .addStatements(
                                    statement("s").saidOn(date("2026-12")).build()));

            assertThat(counts(report)).containsExactly(3, 0, 2, 0, 1);
            assertThat(message(report))
                    .isEqualTo("it is recorded as published on 2026-11-26, which is after 2026-11-25;"
                            + " mend the day, or code it as planned");
        }

        @Test
        void an_uncertain_day_is_no_accusation() {
            assertThat(counts(Example.run(
                            RULE, dataset().addSources(source("a", "2027?").build()))))
                    .containsExactly(1, 0, 0, 1, 0);
        }
    }

    @Nested
    class Counts {
        private static final CountAgreesWithList RULE = new CountAgreesWithList();

        private static Report judge(String value) {
            return StatementRulesTest.judge(
                    RULE,
                    dataset()
                            .addAgreements(agreement("pact")
                                    .addParticipations(
                                            signed("EAST", "2024-06-01"),
                                            signed("WEST", "2024-06-01"),
                                            signed("NORTH", "2024-07-01"))
                                    .build()),
                    says("s", value).property("participants"));
        }

        @Test
        void parties_that_joined_later_are_not_counted() {
            assertThat(counts(judge("2"))).containsExactly(1, 1, 0, 0, 0);
            assertThat(counts(judge("2-with-east"))).containsExactly(1, 1, 0, 0, 0);
        }

        @Test
        void too_few_is_violated_and_too_many_may_be_right() {
            assertThat(message(judge("1")))
                    .startsWith("1 participants are claimed, but the data list 2 for \"pact\" by 2024-06-13");
            assertThat(counts(judge("30-with-east"))).containsExactly(1, 0, 0, 1, 0);
        }

        @Test
        void a_value_that_is_no_number_is_not_judged() {
            assertThat(counts(judge("not-known"))).containsExactly(1, 0, 0, 0, 1);
        }
    }

    @Nested
    class Limits {
        private static final ClaimedLimitAgreesWithLaw RULE = new ClaimedLimitAgreesWithLaw();

        private static StatementBuilder limit(String rank) {
            return statement("s")
                    .property("limit-on-gift")
                    .value(rank)
                    .addAbout(Id.of("EAST"))
                    .addReportedIn(cites("report"));
        }

        private static DatasetBuilder law(String inForce, Norm.Effect effect) {
            return dataset()
                    .addNorms(Norm.builder()
                            .id(Id.of("n"))
                            .jurisdiction(Id.of("EAST"))
                            .title("Guidelines")
                            .rank(NormRank.POLICY)
                            .addActions(Action.GIFT)
                            .effect(effect)
                            .addHistory(NormEvent.builder()
                                    .kind(NormEvent.Kind.IN_FORCE)
                                    .on(date(inForce))
                                    .build())
                            .build());
        }

        @Test
        void a_policy_is_not_the_constitution() {
            assertThat(counts(judge(RULE, law("2020", Norm.Effect.PROHIBITS), limit("policy"))))
                    .containsExactly(1, 1, 0, 0, 0);
            assertThat(message(judge(RULE, law("2020", Norm.Effect.PROHIBITS), limit("constitution"))))
                    .isEqualTo(
                            "the limit on gift is said to have the rank \"constitution\", but what limits it in the law of"
                                    + " East is Guidelines (policy); the claim puts it higher or lower than it stands");
        }

        @Test
        void where_no_norm_is_known_to_limit_it_on_the_day_it_cannot_be_told() {
            assertThat(counts(judge(RULE, law("2020", Norm.Effect.PERMITS), limit("constitution"))))
                    .containsExactly(1, 0, 0, 1, 0);
            assertThat(counts(judge(RULE, law("2024-06-14", Norm.Effect.PROHIBITS), limit("policy"))))
                    .containsExactly(1, 0, 0, 1, 0);
            assertThat(counts(judge(RULE, law("2024", Norm.Effect.PROHIBITS), limit("policy"))))
                    .containsExactly(1, 0, 0, 1, 0);
        }

        @Test
        void arguments_of_interested_parties_and_states_without_law_are_not_judged() {
            assertThat(counts(judge(
                            RULE,
                            law("2020", Norm.Effect.PROHIBITS),
                            limit("constitution").strength(Strength.ARGUES))))
                    .containsExactly(1, 0, 0, 0, 1);
            assertThat(counts(judge(RULE, limit("constitution")))).containsExactly(1, 0, 0, 0, 1);
        }
    }

    @Nested
    class VersionsOfLaw {
        private static final LawClaimNamesVersion RULE = new LawClaimNamesVersion();

        private static DatasetBuilder law(String... inForce) {
            DatasetBuilder data = dataset();
            for (String day : inForce) {
                data.addNorms(Norm.builder()
                        .id(Id.of("n" + day))
                        .jurisdiction(Id.of("EAST"))
                        .title("Guidelines of " + day)
                        .rank(NormRank.POLICY)
                        .addActions(Action.GIFT)
                        .effect(Norm.Effect.PROHIBITS)
                        .addHistory(NormEvent.builder()
                                .kind(NormEvent.Kind.IN_FORCE)
                                .on(date(day))
                                .build())
                        .build());
            }
            return data;
        }

        private static StatementBuilder claim() {
            return statement("s")
                    .property("limit-on-gift")
                    .value("policy")
                    .addAbout(Id.of("EAST"))
                    .addReportedIn(cites("report"));
        }

        @Test
        void law_that_changed_before_the_claim_needs_its_version() {
            Report report = judge(RULE, law("2020-01-01", "2023-05-01"), claim());

            assertThat(counts(report)).containsExactly(1, 0, 1, 0, 0);
            assertThat(message(report))
                    .isEqualTo("no norm is named, and the law of East on gift has changed, lastly on 2023-05-01"
                            + " (Guidelines of 2023-05-01); say which version is meant");
            assertThat(at(report)).isEqualTo("statements/s/property");
        }

        @Test
        void a_change_on_the_day_of_the_claim_counts_and_one_on_the_day_after_does_not() {
            assertThat(counts(judge(RULE, law("2020-01-01", "2024-06-13"), claim())))
                    .containsExactly(1, 0, 1, 0, 0);
            assertThat(counts(judge(RULE, law("2020-01-01", "2024-06-14"), claim())))
                    .containsExactly(1, 0, 0, 1, 0);
        }

        @Test
        void a_claim_that_names_the_norm_and_law_that_never_changed_are_compliant() {
            assertThat(counts(
                            judge(RULE, law("2020-01-01", "2023-05-01"), claim().addPresupposes(Id.of("n2023-05-01")))))
                    .containsExactly(1, 1, 0, 0, 0);
            assertThat(counts(judge(RULE, law("2020-01-01", "2020-01-01"), claim())))
                    .containsExactly(1, 1, 0, 0, 0);
        }

        @Test
        void arguments_and_states_without_law_are_not_judged() {
            assertThat(counts(judge(RULE, law("2020-01-01", "2023-05-01"), claim().strength(Strength.ARGUES))))
                    .containsExactly(1, 0, 0, 0, 1);
            assertThat(counts(judge(RULE, claim()))).containsExactly(1, 0, 0, 0, 1);
        }
    }

    @Nested
    class Gifts {
        private static final ClaimedTransferWithinLaw RULE = new ClaimedTransferWithinLaw();

        private static DatasetBuilder law(Norm.Effect effect, String from) {
            return dataset()
                    .addItems(Item.builder().id(Id.of("arms")).name("arms").build())
                    .addNorms(Norm.builder()
                            .id(Id.of("act"))
                            .jurisdiction(Id.of("EAST"))
                            .title("Act on gifts")
                            .rank(NormRank.STATUTE)
                            .addActions(Action.GIFT)
                            .effect(effect)
                            .addHistory(NormEvent.builder()
                                    .kind(NormEvent.Kind.IN_FORCE)
                                    .on(date(from))
                                    .build())
                            .build());
        }

        private static StatementBuilder gave(String... about) {
            StatementBuilder gave = statement("s").property("given").addReportedIn(cites("report"));
            for (String id : about) {
                gave.addAbout(Id.of(id));
            }
            return gave;
        }

        @Test
        void what_the_law_of_the_giver_prohibited_is_looked_at_again() {
            Report report = judge(RULE, law(Norm.Effect.PROHIBITS, "2020-01-01"), gave("EAST", "WEST", "arms"));

            assertThat(counts(report)).containsExactly(1, 0, 1, 0, 0);
            assertThat(message(report))
                    .isEqualTo("East is said to have given arms, which its law prohibited on 2024-06-13 (Act on gifts);"
                            + " see what was given, or whether the law was broken");
        }

        @Test
        void what_the_law_permitted_is_compliant() {
            assertThat(counts(judge(RULE, law(Norm.Effect.PERMITS, "2020-01-01"), gave("EAST", "WEST", "arms"))))
                    .containsExactly(1, 1, 0, 0, 0);
        }

        @Test
        void a_month_in_which_the_law_changed_leaves_it_open() {
            Report report = judge(
                    RULE,
                    law(Norm.Effect.PROHIBITS, "2024-06-13"),
                    gave("EAST", "WEST", "arms").saidOn(date("2024-06")));

            assertThat(counts(report)).containsExactly(1, 0, 0, 1, 0);
            assertThat(message(report)).contains("the law changed within the time of the claim, 2024-06");
        }

        @Test
        void a_giver_without_law_in_the_data_and_a_denial_are_not_judged() {
            assertThat(counts(judge(RULE, law(Norm.Effect.PROHIBITS, "2020-01-01"), gave("WEST", "EAST", "arms"))))
                    .containsExactly(1, 0, 0, 0, 1);
            assertThat(counts(judge(
                            RULE,
                            law(Norm.Effect.PROHIBITS, "2020-01-01"),
                            gave("EAST", "WEST", "arms").strength(Strength.DENIES))))
                    .containsExactly(1, 0, 0, 0, 1);
        }
    }

    @Nested
    class Promises {
        private static final ClaimedCommitmentInText RULE = new ClaimedCommitmentInText();

        private static Report judge(AgreementBuilder agreement) {
            return StatementRulesTest.judge(
                    RULE,
                    dataset().addAgreements(agreement.build()),
                    statement("s").property("promises-training").addAbout(Id.of("EAST"), Id.of("pact")));
        }

        private static AgreementBuilder promising(Modality modality) {
            return agreement("pact")
                    .addCommitments(Commitment.builder()
                            .id(Id.of("c1"))
                            .addObligors(Id.of("EAST"))
                            .kind(CommitmentKind.TRAINING)
                            .modality(modality)
                            .summary("East trains West.")
                            .build());
        }

        @Test
        void a_text_that_was_searched_and_has_none_is_named() {
            Report report = judge(promising(Modality.RECALLS_PAST)
                    .commitmentsComplete(true)
                    .addKindsChecked(CommitmentKind.TRAINING));

            assertThat(counts(report)).containsExactly(1, 0, 1, 0, 0);
            assertThat(message(report))
                    .startsWith("\"pact\" is said to hold a commitment on training, and none is recorded");
            assertThat(at(report)).isEqualTo("statements/s/about/1");
        }

        @Test
        void a_text_that_has_one_is_compliant() {
            assertThat(counts(judge(promising(Modality.SHALL)))).containsExactly(1, 1, 0, 0, 0);
        }

        @Test
        void a_text_that_was_not_searched_leaves_it_open() {
            assertThat(counts(judge(agreement("pact")))).containsExactly(1, 0, 0, 1, 0);
            assertThat(counts(judge(agreement("pact").commitmentsComplete(true))))
                    .containsExactly(1, 0, 0, 1, 0);
        }
    }

    @Nested
    class ClaimedDays {
        private static final ClaimedDayAgrees RULE = new ClaimedDayAgrees();

        private static Report judge(String claimed) {
            return StatementRulesTest.judge(
                    RULE,
                    dataset()
                            .addEvents(event("summit", "A summit", "2023-07-12"))
                            .addAgreements(agreement("pact")
                                    .addParticipations(signed("EAST", "2023-07-12"))
                                    .build()),
                    statement("s").property("day").value(claimed).addAbout(Id.of("summit"), Id.of("pact")));
        }

        @Test
        void the_day_itself_its_month_and_its_year_are_right() {
            assertThat(counts(judge("2023-07-12"))).containsExactly(1, 2, 0, 0, 0);
            assertThat(counts(judge("2023-07"))).containsExactly(1, 2, 0, 0, 0);
            assertThat(counts(judge("2023"))).containsExactly(1, 2, 0, 0, 0);
        }

        @Test
        void the_day_after_and_another_year_are_wrong() {
            assertThat(counts(judge("2023-07-13"))).containsExactly(1, 0, 2, 0, 0);
            assertThat(message(judge("2022-07")))
                    .isEqualTo("\"pact\" is said to be of 2022-07, and the data have 2023-07-12;"
                            + " correct the claim, or see what else is meant");
        }

        @Test
        void a_claim_that_doubts_its_own_date_is_not_called_wrong() {
            assertThat(counts(judge("2023-07-13?"))).containsExactly(1, 0, 0, 2, 0);
        }

        @Test
        void a_value_that_is_no_day_is_not_judged() {
            assertThat(counts(judge("lately"))).containsExactly(1, 0, 0, 0, 1);
        }
    }

    @Nested
    class Plans {
        private static final PlannedSignatureHappened RULE = new PlannedSignatureHappened();

        private static Report judge(DatasetBuilder data, AgreementBuilder agreement, String planned) {
            return StatementRulesTest.judge(
                    RULE,
                    data.addAgreements(agreement.build()),
                    says("s", planned).property("planned-signature"));
        }

        private static AgreementBuilder pact(String signed) {
            return agreement("pact").addParticipations(signed("EAST", signed));
        }

        @Test
        void a_signature_on_the_day_or_in_the_month_planned_is_compliant() {
            assertThat(counts(judge(dataset(), pact("2024-06-28"), "2024-06-28")))
                    .containsExactly(1, 1, 0, 0, 0);
            assertThat(counts(judge(dataset(), pact("2024-06-28"), "2024-06"))).containsExactly(1, 1, 0, 0, 0);
        }

        @Test
        void a_signature_on_another_day_is_worth_knowing() {
            assertThat(message(judge(dataset(), pact("2024-07-18"), "2024-06-28")))
                    .startsWith("\"pact\" was to be signed on 2024-06-28, and was signed on 2024-07-18");
        }

        @Test
        void no_signature_says_something_only_where_somebody_looked() {
            assertThat(counts(judge(dataset(), agreement("pact"), "2024-06-28")))
                    .containsExactly(1, 0, 0, 1, 0);
            assertThat(message(judge(
                            dataset().observed(ObservationWindow.until(date("2025-01-01"))),
                            agreement("pact"),
                            "2024-06-28")))
                    .contains("no signature was found up to 2025-01-01");
        }

        @Test
        void a_day_to_come_and_a_value_that_is_no_day_are_not_judged() {
            assertThat(counts(judge(dataset(), pact("2024-07-18"), "2026-11-25")))
                    .containsExactly(1, 0, 0, 0, 1);
            assertThat(counts(judge(dataset(), pact("2024-07-18"), "soon"))).containsExactly(1, 0, 0, 0, 1);
        }
    }

    @Test
    void a_statement_that_is_marked_as_wrong_says_why() {
        DeprecatedSaysWhy rule = new DeprecatedSaysWhy();

        assertThat(counts(judge(rule, says("s", "x")))).containsExactly(1, 0, 0, 0, 1);
        assertThat(at(judge(rule, says("s", "x").rank(Rank.DEPRECATED)))).isEqualTo("statements/s/rank");
        assertThat(counts(judge(rule, says("s", "x").rank(Rank.DEPRECATED).rankReason("Another day was meant."))))
                .containsExactly(1, 1, 0, 0, 0);
    }
}
