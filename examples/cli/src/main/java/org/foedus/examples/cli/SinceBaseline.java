package org.foedus.examples.cli;

import java.io.PrintWriter;
import org.foedus.rule.Baseline;

/** Says what became of the findings of an earlier run. */
final class SinceBaseline {
    private final PrintWriter out;

    SinceBaseline(PrintWriter out) {
        this.out = out;
    }

    void print(Baseline.Comparison since) {
        out.println("Since the baseline: " + since.added().size() + " new, listed above; "
                + since.unchanged().size() + " unchanged; " + since.gone().size() + " gone.");
        since.gone()
                .forEach(entry ->
                        out.println("  gone: " + entry.at() + ": " + entry.message() + " [" + entry.rule() + "]"));
        out.flush();
    }
}
