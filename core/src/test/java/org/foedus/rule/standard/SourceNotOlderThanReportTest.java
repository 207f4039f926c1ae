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
import static org.foedus.rule.standard.Example.signed;
import static org.foedus.rule.standard.Example.source;
import static org.foedus.rule.standard.Example.statement;
import static org.foedus.rule.standard.Example.undated;

import java.util.List;
import org.foedus.id.Id;
import org.foedus.rule.Report;
import org.foedus.statement.StatementBuilder;
import org.junit.jupiter.api.Test;

class SourceNotOlderThanReportTest {

    private static Report judge(StatementBuilder statement, String... publishedOn) {
        var data = dataset()
                .addAgreements(agreement("ua-jp-2024")
                        .addParticipations(signed("JP", "2024-06-13"), signed("UA", "2024-06-13"))
                        .build())
                .addAgreements(agreement("unsigned").build())
                .addEvents(event("quake", "Earthquake off Kamchatka", "2025-07-30"))
                .addSources(undated("undated").build());
        statement.addReportedIn(cites("undated"));
        for (String day : publishedOn) {
            data.addSources(source("of-" + day.replaceAll("[?~]", ""), day).build());
            statement.addReportedIn(cites("of-" + day.replaceAll("[?~]", "")));
        }
        return Example.run(new SourceNotOlderThanReport(), data.addStatements(statement.build()));
    }

    @Test
    void source_of_the_same_day_or_later_is_compliant() {
        assertThat(counts(judge(statement("s").saidOn(date("2024-02-27")), "2024-02-27", "2024-02-28", "2030")))
                .containsExactly(1, 3, 0, 0, 0);
    }

    @Test
    void source_older_than_the_words_is_violated() {
        Report report = judge(statement("s").saidOn(date("2025-08-19")), "2025-08-01");

        assertThat(at(report)).isEqualTo("statements/s/reportedIn/1/source");
        assertThat(message(report))
                .isEqualTo(
                        "a source of 2025-08-01 cannot report or presuppose that the words were said on 2025-08-19 (18 days later)."
                                + " The date of the source is wrong, or the source does not report this");
    }

    @Test
    void source_older_than_what_is_presupposed_is_violated_once_with_all_reasons() {
        Report report = judge(
                statement("s").presupposes(List.of(Id.of("ua-jp-2024"), Id.of("quake"), Id.of("missing"))),
                "2023-03-01");

        assertThat(counts(report)).containsExactly(1, 0, 1, 0, 0);
        assertThat(message(report))
                .contains("presuppose that \"ua-jp-2024\" was signed on 2024-06-13 (15 months later)")
                .contains("and \"Earthquake off Kamchatka\" happened on 2025-07-30 (28 months later)");
    }

    @Test
    void one_day_of_difference_is_undetermined_because_of_time_zones() {
        Report report = judge(statement("s").addPresupposes(Id.of("quake")), "2025-07-29");

        assertThat(counts(report)).containsExactly(1, 0, 0, 1, 0);
        assertThat(message(report))
                .isEqualTo("whether the source of 2025-07-29 was published before \"Earthquake off Kamchatka\" happened"
                        + " on 2025-07-30 cannot be told from the dates");
        assertThat(decider(report)).isEqualTo("the hour and the time zone that belong to each of the dates");
    }

    @Test
    void overlapping_dates_and_dates_marked_uncertain_are_undetermined() {
        assertThat(counts(judge(statement("s").saidOn(date("2025-08-19")), "2025-08")))
                .containsExactly(1, 0, 0, 1, 0);
        assertThat(counts(judge(statement("s").saidOn(date("2025-08-19")), "2023-03-01?")))
                .containsExactly(1, 0, 0, 1, 0);
        assertThat(counts(judge(statement("s").saidOn(date("2025-08-19~")), "2023-03-01")))
                .containsExactly(1, 0, 0, 1, 0);
    }

    @Test
    void what_would_decide_names_the_date_that_is_not_known() {
        assertThat(decider(judge(statement("s").saidOn(date("2025-08-19")), "2025-08")))
                .isEqualTo("the day on which the source was published, which is given as 2025-08");
        assertThat(decider(judge(statement("s").saidOn(date("2025-08-19~")), "2023-03-01")))
                .isEqualTo("the day on which the words were said, which is given as 2025-08-19~");
    }

    @Test
    void statement_without_day_and_presuppositions_is_not_applicable() {
        assertThat(counts(judge(statement("s"), "2023-03-01"))).containsExactly(1, 0, 0, 0, 1);
        assertThat(counts(judge(statement("s").addPresupposes(Id.of("unsigned")), "2023-03-01")))
                .containsExactly(1, 0, 0, 0, 1);
    }
}
