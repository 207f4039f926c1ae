package org.foedus.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;

/** Runs the command in a test and keeps what it wrote. */
record Foedus(int exit, String out, String err) {
    static final String DATA = Path.of("..", "data").toString();
    static final String UKRAINE = Path.of("..", "data", "ukraine").toString();
    static final String SEEDS = Path.of("..", "data", "seeds").toString();
    static final String LAW = Path.of("..", "data", "law").toString();

    static Foedus run(String... args) {
        return run(Screen.none(), args);
    }

    /** Runs the command as if it wrote to a screen. */
    static Foedus run(Screen screen, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = Main.run(screen, new PrintWriter(out), new PrintWriter(err, true), args);
        assertThat(err.toString()).doesNotContain("\tat ", "Exception");
        return new Foedus(exit, out.toString(), err.toString());
    }

    /** What was written, as one line. */
    String flat() {
        return out.replaceAll("\\s+", " ");
    }

    /** The text between two lines that begin so. */
    String between(String from, String to) {
        int start = out.indexOf(from);
        int end = out.indexOf(to, start + from.length());
        assertThat(start).as(from).isNotNegative();
        assertThat(end).as(to).isGreaterThan(start);
        return out.substring(start, end);
    }
}
