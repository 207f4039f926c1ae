package org.foedus.rule.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foedus.rule.standard.Example.at;
import static org.foedus.rule.standard.Example.counts;
import static org.foedus.rule.standard.Example.dataset;
import static org.foedus.rule.standard.Example.date;
import static org.foedus.rule.standard.Example.decider;
import static org.foedus.rule.standard.Example.message;

import org.foedus.id.Id;
import org.foedus.law.Norm;
import org.foedus.law.NormBuilder;
import org.foedus.law.NormEvent;
import org.foedus.law.NormRank;
import org.foedus.rule.Report;
import org.junit.jupiter.api.Test;

class NormHistoryInOrderTest {

    /** Judges a norm whose steps are given in turn as kind and day. */
    private static Report judge(String... kindsAndDays) {
        NormBuilder norm = Norm.builder()
                .id(Id.of("n"))
                .jurisdiction(Id.of("JP"))
                .title("Norm")
                .rank(NormRank.POLICY)
                .effect(Norm.Effect.PERMITS);
        for (int i = 0; i < kindsAndDays.length; i += 2) {
            norm.addHistory(NormEvent.builder()
                    .kind(NormEvent.Kind.valueOf(kindsAndDays[i]))
                    .on(date(kindsAndDays[i + 1]))
                    .build());
        }
        return Example.run(new NormHistoryInOrder(), dataset().addNorms(norm.build()));
    }

    @Test
    void steps_in_order_are_compliant() {
        assertThat(counts(judge(
                        "PROPOSED", "2015-05", "ADOPTED", "2015-09-19", "IN_FORCE", "2016-03-29", "REPEALED", "2030")))
                .containsExactly(1, 3, 0, 0, 0);
    }

    @Test
    void norm_that_came_back_is_compliant() {
        assertThat(counts(judge("IN_FORCE", "2000", "REPEALED", "2005", "IN_FORCE", "2010", "REPEALED", "2015")))
                .containsExactly(1, 2, 0, 0, 0);
    }

    @Test
    void repeal_before_entry_into_force_is_violated() {
        Report report = judge("REPEALED", "2010", "IN_FORCE", "2014-04-01");

        assertThat(at(report)).isEqualTo("norms/n/history/0/on");
        assertThat(message(report))
                .isEqualTo(
                        "repealed from 2010, but in force only from 2014-04-01; the steps come in the order proposed,"
                                + " adopted, in force, repealed. Mend the day that is wrong");
    }

    @Test
    void adoption_before_proposal_is_violated() {
        assertThat(message(judge("PROPOSED", "2016", "ADOPTED", "2015-09-19")))
                .startsWith("adopted from 2015-09-19, but proposed only from 2016");
    }

    @Test
    void force_before_adoption_may_be_retroactive_and_is_undetermined() {
        Report report = judge("ADOPTED", "2024-03-01", "IN_FORCE", "2024-01-01");

        assertThat(counts(report)).containsExactly(1, 0, 0, 1, 0);
        assertThat(message(report))
                .isEqualTo(
                        "in force from 2024-01-01, but adopted on 2024-03-01: either it applies to the past, or one of"
                                + " the days is wrong");
        assertThat(decider(report)).isEqualTo("whether the norm says that it applies to the past");
    }

    @Test
    void overlapping_dates_are_undetermined() {
        Report report = judge("ADOPTED", "2014-04-01", "IN_FORCE", "2014");

        assertThat(message(report)).endsWith("which of the two came first is not known");
        assertThat(decider(report)).isEqualTo("the day that is given as 2014");
    }

    @Test
    void single_step_is_not_applicable() {
        assertThat(counts(judge("IN_FORCE", "1947-05-03"))).containsExactly(1, 0, 0, 0, 1);
        assertThat(counts(judge("PROPOSED", "2025", "SUSPENDED", "2026"))).containsExactly(1, 0, 0, 0, 1);
    }
}
