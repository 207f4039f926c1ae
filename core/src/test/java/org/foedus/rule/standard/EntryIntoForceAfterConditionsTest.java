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

import org.foedus.agreement.AgreementBuilder;
import org.foedus.agreement.EntryIntoForce;
import org.foedus.agreement.EntryIntoForce.Condition;
import org.foedus.agreement.TreatyAction;
import org.foedus.agreement.TreatyActionKind;
import org.foedus.id.Id;
import org.foedus.party.State;
import org.foedus.rule.Report;
import org.foedus.time.DateSpan;
import org.junit.jupiter.api.Test;

class EntryIntoForceAfterConditionsTest {

    private static Report judge(AgreementBuilder agreement) {
        return Example.run(
                new EntryIntoForceAfterConditions(),
                dataset().addParties(state("UA", "Ukraine")).addAgreements(agreement.build()));
    }

    private static AgreementBuilder inForce(String day, Condition condition) {
        return agreement("a")
                .addActions(act(TreatyActionKind.ENTRY_INTO_FORCE, day))
                .entryIntoForce(EntryIntoForce.builder().on(condition).build());
    }

    private static AgreementBuilder signedTwice(String day) {
        return inForce(day, Condition.SIGNATURE)
                .addParticipations(signed("GB", "2024-01-12"), signed("UA", "2024-01-13"));
    }

    @Test
    void in_force_on_the_day_of_the_last_signature_is_compliant() {
        assertThat(counts(judge(signedTwice("2024-01-13")))).containsExactly(1, 1, 0, 0, 0);
    }

    @Test
    void in_force_before_the_last_signature_is_violated() {
        Report report = judge(signedTwice("2024-01-12"));

        assertThat(at(report)).isEqualTo("agreements/a/actions/0/actedOn");
        assertThat(message(report))
                .isEqualTo("it is in force from 2024-01-12 as recorded, but by its own words it waits for the last"
                        + " signature, which came on 2024-01-13; mend the day, or record a provisional application");
    }

    @Test
    void parties_may_let_it_work_back_to_an_earlier_day() {
        TreatyAction entry = TreatyAction.builder()
                .kind(TreatyActionKind.ENTRY_INTO_FORCE)
                .actedOn(date("2024-01-13"))
                .effectiveOn(date("2024-01-01"))
                .build();

        assertThat(counts(judge(agreement("a")
                        .addActions(entry)
                        .addParticipations(signed("GB", "2024-01-12"), signed("UA", "2024-01-13"))
                        .entryIntoForce(
                                EntryIntoForce.builder().on(Condition.SIGNATURE).build()))))
                .containsExactly(1, 1, 0, 0, 0);
    }

    @Test
    void entry_of_a_single_party_is_judged_at_its_day_of_effect() {
        TreatyAction entry = TreatyAction.builder()
                .kind(TreatyActionKind.ENTRY_INTO_FORCE)
                .effectiveOn(date("2024-01-01"))
                .build();
        Report report = judge(agreement("a")
                .addParticipations(participation("GB", act(TreatyActionKind.SIGNATURE, "2024-01-12"), entry))
                .entryIntoForce(EntryIntoForce.builder().on(Condition.SIGNATURE).build()));

        assertThat(at(report)).isEqualTo("agreements/a/participations/0/actions/1/effectiveOn");
    }

    @Test
    void unknown_signature_is_undetermined_unless_a_known_one_is_later_already() {
        AgreementBuilder open = inForce("2024-01-12", Condition.SIGNATURE)
                .addParticipations(signed("GB", "2024-01-12"), participation("UA"));
        AgreementBuilder tooEarly = inForce("2024-01-11", Condition.SIGNATURE)
                .addParticipations(signed("GB", "2024-01-12"), participation("UA"));

        Report report = judge(open);

        assertThat(counts(report)).containsExactly(1, 0, 0, 1, 0);
        assertThat(decider(report)).isEqualTo("the day on which Ukraine signed");
        assertThat(counts(judge(tooEarly))).containsExactly(1, 0, 1, 0, 0);
    }

    @Test
    void a_clause_that_waits_for_a_number_of_consents_is_met_by_the_last_of_them() {
        EntryIntoForce two =
                EntryIntoForce.builder().on(Condition.CONSENTS).consents(2).build();
        AgreementBuilder soon = inForce("1949-08-23", Condition.SIGNATURE)
                .entryIntoForce(two)
                .addParticipations(
                        participation("US", act(TreatyActionKind.RATIFICATION, "1949-07-25")),
                        participation("FR", act(TreatyActionKind.RATIFICATION, "1949-08-24")),
                        participation("IT", act(TreatyActionKind.RATIFICATION, "1950-01-01")));
        AgreementBuilder few = inForce("1949-08-24", Condition.SIGNATURE)
                .entryIntoForce(two)
                .addParticipations(
                        participation("US", act(TreatyActionKind.RATIFICATION, "1949-07-25")), participation("FR"));

        assertThat(message(judge(soon)))
                .contains("it waits for the consent of enough parties, which came on 1949-08-24");
        assertThat(decider(judge(few))).isEqualTo("the days of further consents");
    }

    @Test
    void a_party_that_acceded_is_not_waited_for() {
        AgreementBuilder agreement = inForce("1949-08-24", Condition.LAST_RATIFICATION)
                .addParticipations(
                        participation("US", act(TreatyActionKind.RATIFICATION, "1949-07-25")),
                        participation("FR", act(TreatyActionKind.RATIFICATION, "1949-08-24")),
                        participation("GR", act(TreatyActionKind.ACCESSION, "1952-02-18")));

        assertThat(counts(judge(agreement))).containsExactly(1, 1, 0, 0, 0);
    }

    private static Report withSuccessor(String entry) {
        return Example.run(
                new EntryIntoForceAfterConditions(),
                dataset()
                        .addParties(existing("SU", "1922-12-30/1991-12-26"), existing("RU", "1991-12-26/.."))
                        .addAgreements(inForce(entry, Condition.LAST_RATIFICATION)
                                .addParticipations(
                                        participation("US", act(TreatyActionKind.RATIFICATION, "1988-06-01")),
                                        participation("SU", act(TreatyActionKind.RATIFICATION, "1988-06-01")),
                                        participation("RU", act(TreatyActionKind.SUSPENSION, "2019-03-04")))
                                .build()));
    }

    private static State existing(String id, String span) {
        return State.builder()
                .id(Id.of(id))
                .name(id)
                .existence(DateSpan.parse(span))
                .build();
    }

    @Test
    void a_successor_that_came_later_is_not_waited_for() {
        assertThat(counts(withSuccessor("1988-06-01"))).containsExactly(1, 1, 0, 0, 0);
        assertThat(counts(withSuccessor("1988-05-31"))).containsExactly(1, 0, 1, 0, 0);
    }

    @Test
    void a_state_that_had_ended_is_not_waited_for() {
        Report report = Example.run(
                new EntryIntoForceAfterConditions(),
                dataset()
                        .addParties(existing("DE", "1949-05-23/.."), existing("GDR", "1949-10-07/1990-10-02"))
                        .addAgreements(inForce("1991-03-15", Condition.LAST_RATIFICATION)
                                .addParticipations(
                                        participation("DE", act(TreatyActionKind.RATIFICATION, "1990-10-13")),
                                        participation("GDR"))
                                .build()));

        assertThat(counts(report)).containsExactly(1, 1, 0, 0, 0);
    }

    @Test
    void one_of_many_parties_that_acted_later_leaves_it_undetermined() {
        AgreementBuilder agreement = inForce("1976-03-01", Condition.LAST_RATIFICATION)
                .addParticipations(
                        participation("US", act(TreatyActionKind.RATIFICATION, "1976-01-01")),
                        participation("FR", act(TreatyActionKind.RATIFICATION, "1976-02-01")),
                        participation("GR", act(TreatyActionKind.RATIFICATION, "1991-01-01")));

        Report report = judge(agreement);

        assertThat(counts(report)).containsExactly(1, 0, 0, 1, 0);
        assertThat(decider(report)).contains("a certain number of them");
    }

    @Test
    void last_notification_counts_from_its_effect() {
        TreatyAction notice = TreatyAction.builder()
                .kind(TreatyActionKind.NOTIFICATION)
                .actedOn(date("2024-05-01"))
                .effectiveOn(date("2024-05-05"))
                .build();
        AgreementBuilder agreement = inForce("2024-05-02", Condition.LAST_NOTIFICATION)
                .addParticipations(
                        participation("AL", act(TreatyActionKind.NOTIFICATION, "2024-03-01")),
                        participation("UA", notice));

        assertThat(message(judge(agreement))).contains("waits for the last notification, which came on 2024-05-05");
    }

    @Test
    void missing_notification_is_undetermined() {
        Report report = judge(inForce("2025-06-01", Condition.LAST_NOTIFICATION)
                .addParticipations(
                        participation("AL", act(TreatyActionKind.NOTIFICATION, "2025-03-01")), participation("UA")));

        assertThat(message(report))
                .isEqualTo(
                        "it is in force from 2025-06-01 as recorded, and waits for the last notification, but the day of"
                                + " the notification by Ukraine is not known");
        assertThat(decider(report)).isEqualTo("the day of the notification by Ukraine");
    }

    @Test
    void ratification_acceptance_and_approval_count_alike() {
        AgreementBuilder agreement = inForce("2025-10-15", Condition.LAST_RATIFICATION)
                .addParticipations(
                        participation("GB", act(TreatyActionKind.ACCEPTANCE, "2025-09-01")),
                        participation("UA", act(TreatyActionKind.RATIFICATION, "2025-10")));

        Report report = judge(agreement);

        assertThat(counts(report)).containsExactly(1, 0, 0, 1, 0);
        assertThat(decider(report)).isEqualTo("the day that is given as 2025-10");
    }

    @Test
    void named_day_is_waited_for() {
        AgreementBuilder early = agreement("a")
                .addActions(act(TreatyActionKind.ENTRY_INTO_FORCE, "2024-12-31"))
                .entryIntoForce(EntryIntoForce.builder()
                        .on(Condition.NAMED_DAY)
                        .day(date("2025-01-01"))
                        .build());

        assertThat(message(judge(early))).contains("waits for the day named in the text, which came on 2025-01-01");
    }

    @Test
    void agreement_without_clause_or_without_entry_is_not_applicable() {
        assertThat(counts(judge(agreement("a").addActions(act(TreatyActionKind.ENTRY_INTO_FORCE, "2024")))))
                .containsExactly(1, 0, 0, 0, 1);
        assertThat(counts(judge(agreement("a")
                        .entryIntoForce(
                                EntryIntoForce.builder().on(Condition.SIGNATURE).build()))))
                .containsExactly(1, 0, 0, 0, 1);
    }
}
