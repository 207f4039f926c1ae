package org.foedus.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final StringWriter screen = new StringWriter();
    private final PrintWriter err = new PrintWriter(screen);
    private final ByHand ticker = new ByHand();

    @Test
    void short_work_shows_nothing() {
        try (Progress progress = new Progress(err, true, ticker)) {
            progress.say(() -> "reading");
            ticker.tick(3);
        }

        assertThat(screen.toString()).isEmpty();
    }

    @Test
    void long_work_shows_one_line_that_is_written_over_and_taken_away() {
        try (Progress progress = new Progress(err, true, ticker)) {
            progress.say(() -> "reading it all");
            ticker.tick(4);
            progress.say(() -> "judging");
            ticker.tick(4);
        }

        assertThat(screen.toString().split("\r", -1))
                .containsExactly(
                        "",
                        "reading it all (1 s)",
                        "judging (1 s)       ",
                        "judging (1 s)",
                        "judging (1 s)",
                        "judging (2 s)",
                        "             ",
                        "");
        assertThat(ticker.ended).isTrue();
    }

    @Test
    void what_is_printed_meanwhile_stands_on_lines_of_its_own() {
        try (Progress progress = new Progress(err, true, ticker)) {
            progress.say(() -> "judging");
            ticker.tick(4);
            progress.aside(err, () -> err.print("a finding\n"));
            ticker.tick(1);
        }

        assertThat(screen.toString())
                .isEqualTo("\rjudging (1 s)\r" + " ".repeat(13) + "\ra finding\n\rjudging (1 s)\r" + " ".repeat(13)
                        + "\r");
    }

    @Test
    void nothing_is_shown_where_there_is_no_terminal() {
        try (Progress progress = new Progress(err, false, ticker)) {
            progress.say(() -> "judging");
            assertThat(ticker.started).isFalse();
            progress.aside(err, () -> err.print("a finding\n"));
        }

        assertThat(screen).hasToString("a finding\n");
    }

    /** Ticks when a test says so. */
    private static final class ByHand implements Progress.Ticker {
        private Runnable ticked = () -> {};
        private boolean started;
        private boolean ended;

        @Override
        public Runnable start(Runnable tick) {
            ticked = tick;
            started = true;
            return () -> ended = true;
        }

        void tick(int times) {
            for (int i = 0; i < times; i++) {
                ticked.run();
            }
        }
    }
}
