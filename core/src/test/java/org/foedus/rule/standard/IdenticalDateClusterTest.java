package org.foedus.rule.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foedus.rule.standard.Example.at;
import static org.foedus.rule.standard.Example.cites;
import static org.foedus.rule.standard.Example.counts;
import static org.foedus.rule.standard.Example.dataset;
import static org.foedus.rule.standard.Example.date;
import static org.foedus.rule.standard.Example.message;
import static org.foedus.rule.standard.Example.source;
import static org.foedus.rule.standard.Example.statement;

import org.foedus.dataset.DatasetBuilder;
import org.foedus.rule.Report;
import org.foedus.statement.StatementBuilder;
import org.junit.jupiter.api.Test;

class IdenticalDateClusterTest {
    private static final String[] ALIKE = {
        "Japan to offer guarantees to Ukraine",
        "Japan to consider providing security guarantees to Ukraine amid concerns",
        "Ishiba: Japan to consider providing security guarantees to Ukraine amid concerns",
        "Japan to consider providing security guarantees to Ukraine amid concerns"
    };
    private static final String[] DIFFERENT = {
        "Tokyo weighs its role", "Ishiba on Ukraine", "What Japan can do", "Guarantees: Japan hesitates"
    };

    private static Report judge(StatementBuilder statement, String day, String... titles) {
        DatasetBuilder data = dataset();
        for (int i = 0; i < titles.length; i++) {
            data.addSources(source("s" + i, day)
                    .title(titles[i])
                    .publisher("Publisher " + i)
                    .build());
            statement.addReportedIn(cites("s" + i));
        }
        return Example.run(new IdenticalDateCluster(), data.addStatements(statement.build()));
    }

    @Test
    void four_publishers_of_one_day_with_different_titles_are_compliant() {
        assertThat(counts(judge(statement("s"), "2023-03-01", DIFFERENT))).containsExactly(1, 1, 0, 0, 0);
    }

    @Test
    void four_publishers_of_one_day_with_like_titles_are_violated() {
        Report report = judge(statement("s"), "2023-03-01", ALIKE);

        assertThat(at(report)).isEqualTo("statements/s/reportedIn");
        assertThat(message(report))
                .isEqualTo(
                        "4 publishers are cited with the one date 2023-03-01, and 3 of the titles hardly differ (\"s1\","
                                + " \"s2\" and \"s3\"), though no source says that the statement was made that day; look up each of"
                                + " them before relying on any");
    }

    @Test
    void day_of_the_statement_explains_the_cluster() {
        assertThat(counts(judge(statement("s").saidOn(date("2023-03-01")), "2023-03-01", ALIKE)))
                .containsExactly(1, 1, 0, 0, 0);
        assertThat(counts(judge(statement("s").saidOn(date("2023-02-28")), "2023-03-01", ALIKE)))
                .containsExactly(1, 1, 0, 0, 0);
        assertThat(counts(judge(statement("s").saidOn(date("2025-08-19")), "2023-03-01", ALIKE)))
                .containsExactly(1, 0, 1, 0, 0);
    }

    @Test
    void fewer_publishers_or_dates_that_are_no_days_are_not_applicable() {
        assertThat(counts(judge(statement("s"), "2023-03-01", ALIKE[1], ALIKE[2], ALIKE[3])))
                .containsExactly(1, 0, 0, 0, 1);
        assertThat(counts(judge(statement("s"), "2023-03", ALIKE))).containsExactly(1, 0, 0, 0, 1);
    }
}
