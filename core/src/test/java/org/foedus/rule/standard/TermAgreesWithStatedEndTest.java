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
import static org.foedus.rule.standard.Example.signed;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.foedus.agreement.Agreement;
import org.foedus.agreement.AgreementBuilder;
import org.foedus.agreement.EntryIntoForce;
import org.foedus.agreement.Event;
import org.foedus.agreement.Term;
import org.foedus.agreement.TermClause;
import org.foedus.agreement.TreatyActionKind;
import org.foedus.id.Id;
import org.foedus.rule.Report;
import org.foedus.time.EndDay;
import org.foedus.time.MonthEnd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermAgreesWithStatedEndTest {
    private static final Term TEN_YEARS = new Term.Fixed(Period.ofYears(10), Term.CountedFrom.SIGNATURE);
    private static final Term TEN_YEARS_IN_FORCE =
            new Term.Fixed(Period.ofYears(10), Term.CountedFrom.ENTRY_INTO_FORCE);
    private static final Term UNTIL_PEACE = new Term.UntilEvent(Id.of("peace"));
    private static final Term UNTIL_ACCESSION = new Term.UntilEvent(Id.of("accession"));

    private static Report judge(Term term, String statedEnd) {
        return judge(bilateral(), term, statedEnd);
    }

    private static Report judge(AgreementBuilder agreement, Term term, String statedEnd) {
        Agreement built = agreement
                .term(TermClause.builder().term(term).statedEnd(date(statedEnd)).build())
                .build();
        return Example.run(
                new TermAgreesWithStatedEnd(),
                dataset()
                        .addEvents(event("peace", "Peace", "2030-05-09"))
                        .addEvents(Event.builder()
                                .id(Id.of("accession"))
                                .name("Accession")
                                .build())
                        .addAgreements(built));
    }

    private static AgreementBuilder bilateral() {
        return agreement("a").addParticipations(signed("JP", "2024-06-12"), signed("UA", "2024-06-13"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2034-06-12", "2034-06-13", "2034-06", "2034"})
    void anniversary_and_the_day_before_are_compliant(String statedEnd) {
        assertThat(counts(judge(TEN_YEARS, statedEnd))).containsExactly(1, 1, 0, 0, 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2034-06-11", "2034-06-14", "2033", "2035-06-13"})
    void another_end_is_violated(String statedEnd) {
        Report report = judge(TEN_YEARS, statedEnd);

        assertThat(at(report)).isEqualTo("agreements/a/term/statedEnd");
        assertThat(message(report))
                .isEqualTo("the end is stated as " + statedEnd
                        + ", but by the term (P10Y from signature on 2024-06-13) the"
                        + " last day is 2034-06-12 or 2034-06-13; mend the term, the day it is counted from, or the stated"
                        + " end");
    }

    @Test
    void a_term_from_a_named_day_ends_so_long_after_it() {
        Term term = new Term.Fixed(Period.ofYears(10), date("2025-01-01"));

        assertThat(counts(judge(term, "2035-01-01"))).containsExactly(1, 1, 0, 0, 0);
        assertThat(message(judge(term, "2034-06-13"))).contains("P10Y from the day named in the text on 2025-01-01");
    }

    @Test
    void stated_convention_leaves_one_last_day() {
        Term including =
                new Term.Fixed(Period.ofYears(10), Term.CountedFrom.SIGNATURE, EndDay.INCLUDED, MonthEnd.EARLIER);

        assertThat(counts(judge(including, "2034-06-13"))).containsExactly(1, 1, 0, 0, 0);
        assertThat(message(judge(including, "2034-06-12"))).contains("the last day is 2034-06-13;");
    }

    @Test
    void unknown_entry_into_force_is_undetermined_and_named() {
        Report report = judge(TEN_YEARS_IN_FORCE, "2034-06-13");

        assertThat(counts(report)).containsExactly(1, 0, 0, 1, 0);
        assertThat(message(report))
                .isEqualTo(
                        "the stated end 2034-06-13 cannot be compared with the term: the day of entry into force is not"
                                + " known");
        assertThat(decider(report)).isEqualTo("the day of entry into force");
    }

    @Test
    void entry_into_force_comes_from_an_act_or_from_the_clause() {
        AgreementBuilder byAct = bilateral().addActions(act(TreatyActionKind.ENTRY_INTO_FORCE, "2025-01-01"));
        AgreementBuilder bySignature = bilateral()
                .entryIntoForce(EntryIntoForce.builder()
                        .on(EntryIntoForce.Condition.SIGNATURE)
                        .build());
        AgreementBuilder byNamedDay = bilateral()
                .entryIntoForce(EntryIntoForce.builder()
                        .on(EntryIntoForce.Condition.NAMED_DAY)
                        .day(date("2024-07-01"))
                        .build());

        assertThat(counts(judge(byAct, TEN_YEARS_IN_FORCE, "2035-01-01"))).containsExactly(1, 1, 0, 0, 0);
        assertThat(counts(judge(bySignature, TEN_YEARS_IN_FORCE, "2034-06-13"))).containsExactly(1, 1, 0, 0, 0);
        assertThat(message(judge(byNamedDay, TEN_YEARS_IN_FORCE, "2034-06-13")))
                .contains("P10Y from entry into force on 2024-07-01", "2034-06-30 or 2034-07-01");
    }

    @Test
    void length_counted_from_an_unstated_day_agrees_with_either_reading() {
        Term notStated = new Term.Fixed(Period.ofYears(10), Term.CountedFrom.NOT_STATED);
        AgreementBuilder inForceLater = bilateral().addActions(act(TreatyActionKind.ENTRY_INTO_FORCE, "2025-01-01"));

        assertThat(counts(judge(inForceLater, notStated, "2034-06-13"))).containsExactly(1, 1, 0, 0, 0);
        Report neither =
                judge(bilateral().addActions(act(TreatyActionKind.ENTRY_INTO_FORCE, "2025-01-01")), notStated, "2036");
        assertThat(counts(neither)).containsExactly(1, 0, 0, 1, 0);
        assertThat(message(neither)).contains("the text does not say from which day the term is counted");
        assertThat(counts(judge(bilateral(), notStated, "2034-06-13"))).containsExactly(1, 0, 0, 1, 0);
    }

    @Test
    void signature_that_is_missing_leaves_it_undetermined() {
        Report report = judge(
                agreement("a").addParticipations(signed("JP", "2024-06-13"), Example.participation("UA")),
                TEN_YEARS,
                "2034-06-13");

        assertThat(decider(report)).isEqualTo("the day of signature");
    }

    @Test
    void imprecise_signature_cannot_confirm_a_day_and_can_refute_a_year() {
        AgreementBuilder june = agreement("a").addParticipations(signed("JP", "2024-06"));

        assertThat(counts(judge(june, TEN_YEARS, "2034-06-13"))).containsExactly(1, 0, 0, 1, 0);
        assertThat(counts(judge(agreement("a").addParticipations(signed("JP", "2024-06")), TEN_YEARS, "2034")))
                .containsExactly(1, 1, 0, 0, 0);
        assertThat(counts(judge(agreement("a").addParticipations(signed("JP", "2024-06")), TEN_YEARS, "2031")))
                .containsExactly(1, 0, 1, 0, 0);
        assertThat(counts(judge(agreement("a").addParticipations(signed("JP", "2024-06?")), TEN_YEARS, "2031")))
                .containsExactly(1, 0, 0, 1, 0);
    }

    @Test
    void event_that_has_not_come_does_not_move_the_earliest_end() {
        Term either = new Term.EarliestOf(List.of(UNTIL_ACCESSION, TEN_YEARS));

        assertThat(counts(judge(either, "2034-06-13"))).containsExactly(1, 1, 0, 0, 0);
        assertThat(counts(judge(either, "2035-06-13"))).containsExactly(1, 0, 1, 0, 0);
    }

    @Test
    void event_that_has_come_is_the_end_if_it_was_first() {
        Term either = new Term.EarliestOf(List.of(TEN_YEARS, UNTIL_PEACE));

        assertThat(counts(judge(either, "2030-05-09"))).containsExactly(1, 1, 0, 0, 0);
        assertThat(message(judge(either, "2034-06-13")))
                .contains("the event \"peace\" on 2030-05-09", "is 2030-05-09;");
    }

    @Test
    void latest_end_waits_for_the_event() {
        Report report = judge(new Term.LatestOf(List.of(TEN_YEARS, UNTIL_ACCESSION)), "2034-06-13");

        assertThat(decider(report)).isEqualTo("the day of the event \"accession\"");
        assertThat(counts(judge(new Term.LatestOf(List.of(TEN_YEARS, UNTIL_PEACE)), "2034-06-13")))
                .containsExactly(1, 1, 0, 0, 0);
        assertThat(decider(judge(
                        new Term.LatestOf(List.of(TEN_YEARS, new Term.OpenEnded(Optional.empty()))), "2034-06-13")))
                .isEqualTo("when the part of the term that is open-ended comes to an end");
    }

    @Test
    void term_until_an_event_is_undetermined_until_it_comes() {
        assertThat(decider(judge(UNTIL_ACCESSION, "2034-06-13"))).isEqualTo("the day of the event that ends the term");
        assertThat(counts(judge(UNTIL_PEACE, "2030-05-09"))).containsExactly(1, 1, 0, 0, 0);
    }

    @Test
    void open_ended_term_with_an_end_is_violated() {
        assertThat(message(judge(new Term.OpenEnded(Optional.empty()), "2034-06-13")))
                .isEqualTo(
                        "the end is stated as 2034-06-13, but the term is open-ended and has no last day; mend the term,"
                                + " or leave out the end");
    }

    @Test
    void agreement_without_term_or_stated_end_is_not_applicable() {
        Report report = Example.run(
                new TermAgreesWithStatedEnd(),
                dataset()
                        .addAgreements(
                                bilateral().build(),
                                agreement("b")
                                        .term(TermClause.builder()
                                                .term(TEN_YEARS)
                                                .build())
                                        .build()));

        assertThat(counts(report)).containsExactly(2, 0, 0, 0, 2);
    }
}
