package org.foedus.rule.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foedus.rule.standard.Example.at;
import static org.foedus.rule.standard.Example.cites;
import static org.foedus.rule.standard.Example.counts;
import static org.foedus.rule.standard.Example.date;
import static org.foedus.rule.standard.Example.decider;
import static org.foedus.rule.standard.Example.message;
import static org.foedus.rule.standard.Example.officeHolders;
import static org.foedus.rule.standard.Example.source;
import static org.foedus.rule.standard.Example.statement;
import static org.foedus.rule.standard.Example.tenure;
import static org.foedus.rule.standard.Example.undated;

import org.foedus.dataset.DatasetBuilder;
import org.foedus.id.Id;
import org.foedus.rule.Finding;
import org.foedus.rule.Report;
import org.foedus.statement.StatementBuilder;
import org.junit.jupiter.api.Test;

class SpeakerInOfficeTest {
    private static final SpeakerInOffice RULE = new SpeakerInOffice();

    private static Report judge(StatementBuilder statement) {
        return judge(officeHolders(), statement);
    }

    private static Report judge(DatasetBuilder data, StatementBuilder statement) {
        return Example.run(RULE, data.addStatements(statement.build()));
    }

    private static StatementBuilder ishiba() {
        return statement("s").speaker(Id.of("ishiba")).office(Id.of("pm-jp"));
    }

    @Test
    void day_inside_the_tenure_is_compliant() {
        assertThat(counts(judge(ishiba().saidOn(date("2025-08-19"))))).containsExactly(1, 1, 0, 0, 0);
    }

    @Test
    void day_before_the_tenure_is_violated_and_names_who_held_the_office() {
        Report report = judge(ishiba().saidOn(date("2023-03-01")));

        assertThat(at(report)).isEqualTo("statements/s/saidOn");
        assertThat(message(report))
                .isEqualTo(
                        "Shigeru Ishiba cannot have said this as Prime Minister of Japan on 2023-03-01: Shigeru Ishiba"
                                + " took office on 2024-10-01; on 2023-03-01 the office was held by Fumio Kishida. Mend the day,"
                                + " the speaker or the office");
    }

    @Test
    void day_after_the_tenure_is_violated() {
        Report report = judge(ishiba().saidOn(date("2025-11-01")));

        assertThat(counts(report)).containsExactly(1, 0, 1, 0, 0);
        assertThat(message(report)).contains("Shigeru Ishiba left office on 2025-10-21");
    }

    @Test
    void month_that_may_lie_outside_the_tenure_is_undetermined() {
        Report report = judge(ishiba().saidOn(date("2025-10")));

        assertThat(counts(report)).containsExactly(1, 0, 0, 1, 0);
        assertThat(message(report))
                .isEqualTo(
                        "whether Shigeru Ishiba was Prime Minister of Japan depends on which day is meant by 2025-10");
        assertThat(decider(report)).isEqualTo("the day that is given as 2025-10");
    }

    @Test
    void day_of_change_is_undetermined_for_the_incoming_and_the_outgoing_holder() {
        Report incoming = judge(ishiba().saidOn(date("2024-10-01")));
        Report outgoing = judge(ishiba().speaker(Id.of("kishida")).saidOn(date("2024-10-01")));

        assertThat(counts(incoming)).containsExactly(1, 0, 0, 1, 0);
        assertThat(counts(outgoing)).containsExactly(1, 0, 0, 1, 0);
        assertThat(message(incoming))
                .isEqualTo(
                        "on 2024-10-01 the office of Prime Minister of Japan changed hands, and the day belongs to both"
                                + " holders");
        assertThat(incoming.findings().get(0).deciders().get(0).alternatives()).hasSize(2);
    }

    @Test
    void first_day_that_no_other_tenure_touches_is_compliant() {
        assertThat(counts(judge(ishiba().speaker(Id.of("kishida")).saidOn(date("2021-10-04")))))
                .containsExactly(1, 1, 0, 0, 0);
    }

    @Test
    void day_marked_uncertain_is_not_an_accusation() {
        Report report = judge(ishiba().saidOn(date("2023-03-01?")));

        assertThat(counts(report)).containsExactly(1, 0, 0, 1, 0);
        assertThat(message(report)).endsWith("but the date 2023-03-01? is marked as uncertain");
    }

    @Test
    void source_from_before_the_tenure_is_violated_at_its_citation() {
        Report report = judge(
                officeHolders()
                        .addSources(
                                source("late", "2025-08-20").build(),
                                source("early", "2023-03-01").build()),
                ishiba().addReportedIn(cites("late"), cites("early")));

        assertThat(counts(report)).containsExactly(1, 1, 1, 0, 0);
        assertThat(at(report)).isEqualTo("statements/s/reportedIn/1/source");
        assertThat(message(report))
                .isEqualTo("a source of 2023-03-01 cannot report what Shigeru Ishiba said as Prime Minister of Japan:"
                        + " Shigeru Ishiba took office on 2024-10-01; on 2023-03-01 the office was held by Fumio Kishida."
                        + " The date of the source is wrong, or the source reports something else");
    }

    @Test
    void message_names_the_office_that_the_speaker_did_hold() {
        Report report = judge(
                officeHolders().addSources(source("early", "2023-03-01").build()),
                ishiba().speaker(Id.of("rutte")).office(Id.of("sg-nato")).addReportedIn(cites("early")));

        assertThat(message(report))
                .contains("Mark Rutte took office on 2024-10-01; on that day Mark Rutte was Prime Minister of the"
                        + " Netherlands");
    }

    @Test
    void source_from_after_the_tenure_may_look_back() {
        assertThat(counts(judge(
                        officeHolders().addSources(source("memoirs", "2030").build()),
                        ishiba().addReportedIn(cites("memoirs")))))
                .containsExactly(1, 1, 0, 0, 0);
    }

    @Test
    void source_of_the_day_of_change_is_undetermined() {
        Report report = judge(
                officeHolders().addSources(source("that-day", "2024-10-01").build()),
                ishiba().addReportedIn(cites("that-day")));

        assertThat(counts(report)).containsExactly(1, 0, 0, 1, 0);
        assertThat(message(report))
                .isEqualTo(
                        "the source is of 2024-10-01, and Shigeru Ishiba became Prime Minister of Japan on 2024-10-01");
    }

    @Test
    void source_of_the_year_of_change_is_undetermined() {
        Report report = judge(
                officeHolders().addSources(source("that-year", "2024").build()),
                ishiba().addReportedIn(cites("that-year")));

        assertThat(counts(report)).containsExactly(1, 0, 0, 1, 0);
        assertThat(decider(report)).isEqualTo("the day that is given as 2024");
    }

    @Test
    void speaker_without_tenure_in_an_office_that_others_held_is_undetermined() {
        Report report = judge(ishiba().speaker(Id.of("nobody")).saidOn(date("2025-08-19")));

        assertThat(at(report)).isEqualTo("statements/s/office");
        assertThat(message(report))
                .isEqualTo("no tenure of Nemo as Prime Minister of Japan is recorded, though others' are");
        assertThat(decider(report)).isEqualTo("when, if ever, Nemo was Prime Minister of Japan");
    }

    @Test
    void unknown_start_of_the_tenure_is_undetermined() {
        Report report = judge(
                officeHolders().addTenures(tenure("nobody", "pm-xx", "unknown/2024-12-31")),
                ishiba().speaker(Id.of("nobody")).office(Id.of("pm-xx")).saidOn(date("2024-01-01")));

        assertThat(message(report))
                .isEqualTo("from when to when Nemo was Prime Minister of Nowhere is not known to the day");
        assertThat(decider(report)).isEqualTo("the days on which Nemo took and left office");
    }

    @Test
    void office_without_any_tenure_or_statement_without_speaker_is_not_applicable() {
        assertThat(counts(judge(ishiba().office(Id.of("pm-xx")).saidOn(date("2023-03-01")))))
                .containsExactly(1, 0, 0, 0, 1);
        assertThat(counts(judge(statement("s").saidOn(date("2023-03-01"))))).containsExactly(1, 0, 0, 0, 1);
    }

    @Test
    void undated_and_unknown_sources_say_nothing() {
        Report report = judge(
                officeHolders().addSources(undated("undated").build()),
                ishiba().addReportedIn(cites("undated"), cites("missing")));

        assertThat(report.findings()).isEmpty();
        assertThat(counts(report)).containsExactly(1, 0, 0, 0, 1);
    }

    @Test
    void every_finding_bears_the_rule() {
        Report report = judge(ishiba().saidOn(date("2023-03-01")));

        assertThat(report.findings()).extracting(Finding::rule).containsExactly(RULE.info());
        assertThat(RULE.info().id()).isEqualTo("speaker-in-office");
    }
}
