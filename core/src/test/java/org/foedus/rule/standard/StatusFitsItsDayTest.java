package org.foedus.rule.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foedus.rule.standard.Example.act;
import static org.foedus.rule.standard.Example.agreement;
import static org.foedus.rule.standard.Example.at;
import static org.foedus.rule.standard.Example.cites;
import static org.foedus.rule.standard.Example.counts;
import static org.foedus.rule.standard.Example.dataset;
import static org.foedus.rule.standard.Example.date;
import static org.foedus.rule.standard.Example.decider;
import static org.foedus.rule.standard.Example.message;
import static org.foedus.rule.standard.Example.signed;
import static org.foedus.rule.standard.Example.source;
import static org.foedus.rule.standard.Example.statement;

import org.foedus.agreement.EntryIntoForce;
import org.foedus.agreement.TreatyActionKind;
import org.foedus.id.Id;
import org.foedus.rule.Report;
import org.foedus.statement.StatementBuilder;
import org.foedus.statement.Strength;
import org.junit.jupiter.api.Test;

class StatusFitsItsDayTest {

    private static Report judge(StatementBuilder statement) {
        return Example.run(
                new StatusFitsItsDay(),
                dataset()
                        .addAgreements(agreement("ua-jp-2024")
                                .addParticipations(signed("JP", "2024-06-13"), signed("UA", "2024-06-13"))
                                .entryIntoForce(EntryIntoForce.builder()
                                        .on(EntryIntoForce.Condition.SIGNATURE)
                                        .build())
                                .build())
                        .addSources(
                                source("february", "2024-02-28").build(),
                                source("july", "2024-07-01").build())
                        .addStatements(statement.build()));
    }

    private static StatementBuilder status(String value) {
        return statement("s")
                .value(value)
                .addAbout(Id.of("JP"), Id.of("ua-jp-2024"))
                .speaker(Id.of("speaker"));
    }

    @Test
    void negotiation_up_to_the_day_of_signature_is_compliant() {
        assertThat(counts(judge(status("under-negotiation").saidOn(date("2024-02-27?")))))
                .containsExactly(1, 1, 0, 0, 0);
        assertThat(counts(judge(status("under-negotiation").saidOn(date("2024-06-13")))))
                .containsExactly(1, 1, 0, 0, 0);
    }

    @Test
    void negotiation_after_signature_is_violated() {
        Report report = judge(status("under-negotiation").saidOn(date("2024-06-14")));

        assertThat(at(report)).isEqualTo("statements/s/value");
        assertThat(message(report))
                .isEqualTo(
                        "it is said on 2024-06-14 to be \"under-negotiation\", but \"ua-jp-2024\" was signed already on"
                                + " 2024-06-13; mend the day, or the agreement that is spoken of");
    }

    @Test
    void status_without_a_day_is_undetermined_and_names_the_turning_point() {
        Report report = judge(status("under-negotiation"));

        assertThat(counts(report)).containsExactly(1, 0, 0, 1, 0);
        assertThat(message(report))
                .isEqualTo(
                        "it is said to be \"under-negotiation\", and no source gives the day on which that was said");
        assertThat(decider(report)).isEqualTo("the day on which it was said");
        assertThat(report.findings().get(0).deciders().get(0).alternatives())
                .extracting(Object::toString)
                .first()
                .asString()
                .contains("up to 2024-06-13");
    }

    @Test
    void report_from_before_the_signature_bounds_the_day() {
        assertThat(counts(judge(status("under-negotiation").addReportedIn(cites("february")))))
                .containsExactly(1, 1, 0, 0, 0);
        assertThat(counts(judge(status("under-negotiation").addReportedIn(cites("july")))))
                .containsExactly(1, 0, 0, 1, 0);
    }

    @Test
    void source_in_its_own_voice_speaks_on_the_day_it_was_published() {
        StatementBuilder ownVoice = statement("s")
                .value("under-negotiation")
                .addAbout(Id.of("ua-jp-2024"))
                .addReportedIn(cites("july"));

        Report report = judge(ownVoice);

        assertThat(counts(report)).containsExactly(1, 0, 1, 0, 0);
        assertThat(message(report)).contains("said on 2024-07-01");
    }

    @Test
    void signed_and_in_force_hold_from_their_day_on() {
        assertThat(counts(judge(status("signed").saidOn(date("2024-06-13"))))).containsExactly(1, 1, 0, 0, 0);
        assertThat(counts(judge(status("in-force").saidOn(date("2024-06-13"))))).containsExactly(1, 1, 0, 0, 0);
        assertThat(message(judge(status("signed").saidOn(date("2024-06-12")))))
                .contains("\"signed\", but \"ua-jp-2024\" was signed only on 2024-06-13");
        assertThat(message(judge(status("in-force").saidOn(date("2024-06-12")))))
                .contains("entered into force only on 2024-06-13");
        assertThat(counts(judge(status("signed")))).containsExactly(1, 0, 0, 1, 0);
    }

    @Test
    void in_force_holds_until_the_termination() {
        assertThat(counts(judgeTerminated(status("in-force").saidOn(date("2025-08-02")))))
                .containsExactly(1, 1, 0, 0, 0);
        assertThat(message(judgeTerminated(status("in-force").saidOn(date("2025-08-03")))))
                .contains("\"in-force\", but \"ua-jp-2024\" was terminated already on 2025-08-02");
        assertThat(counts(judgeTerminated(status("in-force").saidOn(date("2025")))))
                .containsExactly(1, 0, 0, 1, 0);
        assertThat(counts(judgeTerminated(status("signed").saidOn(date("2025-08-03")))))
                .containsExactly(1, 1, 0, 0, 0);
    }

    private static Report judgeTerminated(StatementBuilder statement) {
        return Example.run(
                new StatusFitsItsDay(),
                dataset()
                        .addAgreements(agreement("ua-jp-2024")
                                .addParticipations(signed("JP", "2024-06-13"), signed("UA", "2024-06-13"))
                                .addActions(
                                        act(TreatyActionKind.ENTRY_INTO_FORCE, "2024-06-13"),
                                        act(TreatyActionKind.TERMINATION, "2025-08-02"))
                                .build())
                        .addStatements(statement.build()));
    }

    @Test
    void month_around_the_signature_is_undetermined() {
        Report report = judge(status("signed").saidOn(date("2024-06")));

        assertThat(message(report)).endsWith("which was first is not known");
        assertThat(decider(report)).isEqualTo("the day that is given as 2024-06");
    }

    @Test
    void other_properties_other_values_and_denials_are_not_applicable() {
        assertThat(counts(
                        judge(status("under-negotiation").property("permitted").saidOn(date("2025")))))
                .containsExactly(1, 0, 0, 0, 1);
        assertThat(counts(judge(status("agreed-in-principle").saidOn(date("2025")))))
                .containsExactly(1, 0, 0, 0, 1);
        assertThat(counts(judge(
                        status("under-negotiation").strength(Strength.DENIES).saidOn(date("2025")))))
                .containsExactly(1, 0, 0, 0, 1);
    }
}
