package org.foedus.examples.benchmarks;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks and prints the table of the README. */
public final class Main {
    private static final double MILLION = 1e6;
    private static final double MILLIS = 1e3;

    /** The passes over {@link ReadWriteBenchmark#FEW} records; the others go over the whole file. */
    private static final Set<String> OF_FEW = Set.of("foedusWrite", "databindWrite", "foedusJudge", "validatorJudge");

    private Main() {}

    /**
     * Runs all benchmarks, or those whose names match.
     *
     * @param args a regular expression, or nothing
     */
    public static void main(String[] args) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include("\\." + (args.length == 0 ? "" : args[0]))
                        .addProfiler(GCProfiler.class)
                        .shouldFailOnError(true)
                        .build())
                .run();
        Map<String, RunResult> byName = new TreeMap<>();
        for (RunResult result : results) {
            String name = result.getParams().getBenchmark();
            byName.put(name.substring(name.lastIndexOf('.') + 1), result);
        }
        byte[] file = Records.file(ReadWriteBenchmark.BYTES);
        long records = 0;
        for (byte one : file) {
            records += one == '\n' ? 1 : 0;
        }
        System.out.printf(
                Locale.ROOT,
                "%nThe file: %.0f MB, %d lines. JDK %s.%n%n",
                file.length / MILLION,
                records,
                System.getProperty("java.vm.version"));
        System.out.println(
                "| pass | ms | spread (ms) | MB/s | of the tokens | records/s | bytes allocated per record |");
        System.out.println("|---|---|---|---|---|---|---|");
        double floor = byName.containsKey("tokens")
                ? byName.get("tokens").getPrimaryResult().getScore()
                : Double.NaN;
        for (Map.Entry<String, RunResult> entry : byName.entrySet()) {
            boolean whole = !OF_FEW.contains(entry.getKey());
            Result<?> time = entry.getValue().getPrimaryResult();
            Result<?> allocated = entry.getValue().getSecondaryResults().get("gc.alloc.rate.norm");
            double millis = time.getScore();
            double handled = whole ? records : ReadWriteBenchmark.FEW;
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.0f | %.0f | %s | %s | %.0f | %.0f |%n",
                    entry.getKey(),
                    millis,
                    time.getScoreError(),
                    whole ? String.format(Locale.ROOT, "%.0f", file.length / MILLION / (millis / MILLIS)) : "",
                    whole ? String.format(Locale.ROOT, "%.2f", floor / millis) : "",
                    handled / (millis / MILLIS),
                    allocated == null ? Double.NaN : allocated.getScore() / handled);
        }
    }
}
