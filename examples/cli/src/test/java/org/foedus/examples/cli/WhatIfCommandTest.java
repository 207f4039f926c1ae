package org.foedus.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foedus.examples.cli.Foedus.LAW;
import static org.foedus.examples.cli.Foedus.UKRAINE;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class WhatIfCommandTest {
    private static final String BILL =
            Path.of("..", "what-if", "japan-gifts-to-a-state-attacked.json").toString();

    @Test
    void a_supposed_law_opens_the_lock_of_the_statute_and_leaves_that_of_the_policy() {
        Foedus run = Foedus.run("what-if", "--what-if", BILL, "--from", "2024-01-01", LAW);

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("jp-q-patriot-gift-2024-02-27", "before: PROHIBITED", "after: PROHIBITED")
                .contains("opened: Self-Defense Forces Act", "jp-sdf-act-116-3-exclusion")
                .doesNotContain("jp-q-vests");
    }

    @Test
    void a_proposal_in_the_data_is_taken_to_be_in_force_from_a_day() {
        Foedus before = may("2024-02-27");
        Foedus after = may("2024-02-27", "--adopt", "jp-proposal-2026", "--from", "2024-02-27");
        Foedus early = may("2024-02-26", "--adopt", "jp-proposal-2026", "--from", "2024-02-27");

        assertThat(before.out()).contains("  PROHIBITED\n");
        assertThat(after.out()).contains("  PERMITTED\n", "jp-proposal-2026");
        assertThat(early.out()).contains("  PROHIBITED\n");
    }

    @Test
    void every_question_is_listed_on_demand() {
        assertThat(Foedus.run("what-if", "--all", "--what-if", BILL, "--from", "2024-01-01", LAW)
                        .out())
                .contains("jp-q-vests-2022-03-07", "jp-q-money-2024-02-27");
    }

    @Test
    void what_cannot_be_supposed_is_refused() {
        assertThat(Foedus.run("what-if", LAW).err()).contains("nothing is changed");
        assertThat(Foedus.run("what-if", "--adopt", "jp-proposal-2026", LAW).err())
                .contains("--from");
        assertThat(Foedus.run("what-if", "--adopt", "no-such-norm", "--from", "2024-01-01", LAW)
                        .err())
                .contains("there is no norm \"no-such-norm\"");
        assertThat(Foedus.run("what-if", "--what-if", BILL, UKRAINE).err()).contains("put no question to the law");
    }

    private static Foedus may(String on, String... more) {
        String[] args = {
            "may", "--actor", "JP", "--action", "SALE", "--item", "patriot-interceptor", "--to", "UA", "--on", on, LAW
        };
        String[] all = new String[args.length + more.length];
        System.arraycopy(args, 0, all, 0, args.length);
        System.arraycopy(more, 0, all, args.length, more.length);
        return Foedus.run(all);
    }
}
