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
import static org.foedus.rule.standard.Example.participation;
import static org.foedus.rule.standard.Example.signed;
import static org.foedus.rule.standard.Example.source;
import static org.foedus.rule.standard.Example.state;
import static org.foedus.rule.standard.Example.statement;

import org.foedus.id.Id;
import org.foedus.rule.Report;
import org.foedus.statement.StatementBuilder;
import org.junit.jupiter.api.Test;

class JoinOnlyUnsignedTest {

    private static Report judge(StatementBuilder statement) {
        return Example.run(
                new JoinOnlyUnsigned(),
                dataset()
                        .addParties(state("JP", "Japan"))
                        .addAgreements(agreement("a")
                                .addParticipations(signed("JP", "2024-06-13"), participation("KR"))
                                .build())
                        .addSources(source("article", "2025-08").build())
                        .addStatements(statement.build()));
    }

    private static StatementBuilder join(String party) {
        return statement("s").value("will-join").addAbout(Id.of(party), Id.of("a"));
    }

    @Test
    void joining_before_the_signature_is_compliant() {
        assertThat(counts(judge(join("JP").saidOn(date("2024-02"))))).containsExactly(1, 1, 0, 0, 0);
    }

    @Test
    void joining_after_the_signature_is_violated() {
        Report report = judge(join("JP").addReportedIn(cites("article")));

        assertThat(at(report)).isEqualTo("statements/s/value");
        assertThat(message(report))
                .isEqualTo(
                        "Japan signed \"a\" on 2024-06-13 and is said to join it later; the statement speaks of another"
                                + " instrument, or is wrong (said on 2025-08)");
    }

    @Test
    void joining_what_is_presupposed_as_signed_is_violated_without_a_day() {
        assertThat(counts(judge(join("JP").addPresupposes(Id.of("a"))))).containsExactly(1, 0, 1, 0, 0);
    }

    @Test
    void joining_on_an_unknown_day_is_undetermined() {
        Report report = judge(join("JP"));

        assertThat(counts(report)).containsExactly(1, 0, 0, 1, 0);
        assertThat(decider(report)).isEqualTo("the day on which it was said");
        assertThat(counts(judge(join("JP").saidOn(date("2024"))))).containsExactly(1, 0, 0, 1, 0);
    }

    @Test
    void party_that_did_not_sign_and_other_values_are_not_applicable() {
        assertThat(counts(judge(join("KR").saidOn(date("2025"))))).containsExactly(1, 0, 0, 0, 1);
        assertThat(counts(judge(join("JP").value("signed").saidOn(date("2025")))))
                .containsExactly(1, 0, 0, 0, 1);
    }
}
