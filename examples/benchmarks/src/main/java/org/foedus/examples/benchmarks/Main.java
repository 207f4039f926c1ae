package org.foedus.examples.benchmarks;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks and prints the tables of the README. */
public final class Main {
    private static final double MILLION = 1e6;
    private static final double MILLIS = 1e3;

    /** The passes over {@link ReadWriteBenchmark#FEW} records; the others go over the whole file. */
    private static final Set<String> OF_FEW = Set.of("foedusWrite", "databindWrite");

    private Main() {}

    /**
     * Runs all benchmarks, or those whose names match.
     *
     * @param args a regular expression and the numbers of records with commas between them, the first of the two, or nothing
     */
    public static void main(String[] args) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("\\." + (args.length == 0 ? "" : args[0]))
                .addProfiler(GCProfiler.class)
                .shouldDoGC(true)
                .shouldFailOnError(true);
        if (args.length > 1) {
            options.param("records", args[1].split(",", -1));
        }
        Collection<RunResult> results = new Runner(options.build()).run();
        System.out.printf("%nJDK %s.%n", System.getProperty("java.vm.version"));
        ofFile(only(ReadWriteBenchmark.class, results));
        judging(only(JudgeBenchmark.class, results));
        growth(only(GrowthBenchmark.class, results));
        law(only(LawBenchmark.class, results));
    }

    private static List<RunResult> only(Class<?> benchmark, Collection<RunResult> results) {
        return results.stream()
                .filter(result -> result.getParams().getBenchmark().startsWith(benchmark.getName() + "."))
                .toList();
    }

    private static void ofFile(List<RunResult> results) {
        if (results.isEmpty()) {
            return;
        }
        byte[] file = Records.file(ReadWriteBenchmark.BYTES);
        long records = 0;
        for (byte one : file) {
            records += one == '\n' ? 1 : 0;
        }
        System.out.printf(Locale.ROOT, "%nThe file: %.0f MB, %d lines.%n%n", file.length / MILLION, records);
        System.out.println(
                "| pass | ms | spread (ms) | MB/s | of the tokens | records/s | bytes allocated per record |");
        System.out.println("|---|---|---|---|---|---|---|");
        double floor = results.stream()
                .filter(result -> pass(result).equals("tokens"))
                .mapToDouble(Main::millis)
                .findAny()
                .orElse(Double.NaN);
        for (RunResult result : results) {
            boolean whole = !OF_FEW.contains(pass(result));
            double millis = millis(result);
            double handled = whole ? records : ReadWriteBenchmark.FEW;
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.0f | %.0f | %s | %s | %.0f | %.0f |%n",
                    pass(result),
                    millis,
                    result.getPrimaryResult().getScoreError(),
                    whole ? String.format(Locale.ROOT, "%.0f", file.length / MILLION / (millis / MILLIS)) : "",
                    whole ? String.format(Locale.ROOT, "%.2f", floor / millis) : "",
                    handled / (millis / MILLIS),
                    allocated(result) / handled);
        }
    }

    private static void judging(List<RunResult> results) {
        if (results.isEmpty()) {
            return;
        }
        System.out.println();
        System.out.println("| pass | records | ns per record and constraint | spread (ns) | times foedusJudge"
                + " | bytes allocated per record |");
        System.out.println("|---|---|---|---|---|---|");
        for (RunResult result : results) {
            double judgements = records(result) * JudgeBenchmark.CONSTRAINTS;
            double ours = results.stream()
                    .filter(other -> pass(other).equals("foedusJudge") && records(other) == records(result))
                    .mapToDouble(Main::millis)
                    .findAny()
                    .orElse(Double.NaN);
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.0f | %.0f | %.0f | %.1f | %.0f |%n",
                    pass(result),
                    records(result),
                    millis(result) * MILLION / judgements,
                    result.getPrimaryResult().getScoreError() * MILLION / judgements,
                    millis(result) / ours,
                    allocated(result) / records(result));
        }
    }

    private static void growth(List<RunResult> results) {
        if (results.isEmpty()) {
            return;
        }
        System.out.println();
        System.out.println("| pass | records | ms | spread (ms) | ns per record |");
        System.out.println("|---|---|---|---|---|");
        for (RunResult result : results) {
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.0f | %.0f | %.0f | %.0f |%n",
                    pass(result),
                    records(result),
                    millis(result),
                    result.getPrimaryResult().getScoreError(),
                    millis(result) * MILLION / records(result));
        }
    }

    private static void law(List<RunResult> results) {
        if (results.isEmpty()) {
            return;
        }
        System.out.println();
        System.out.println("| pass | jurisdictions | transfers/s | spread (ms) | bytes allocated per transfer |");
        System.out.println("|---|---|---|---|---|");
        for (RunResult result : results) {
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.0f | %.0f | %.1f | %.0f |%n",
                    pass(result),
                    records(result),
                    LawBenchmark.TRANSFERS / (millis(result) / MILLIS),
                    result.getPrimaryResult().getScoreError(),
                    allocated(result) / LawBenchmark.TRANSFERS);
        }
    }

    private static String pass(RunResult result) {
        String name = result.getParams().getBenchmark();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static double records(RunResult result) {
        return Double.parseDouble(result.getParams().getParam("records"));
    }

    private static double millis(RunResult result) {
        return result.getPrimaryResult().getScore();
    }

    private static double allocated(RunResult result) {
        Result<?> allocated = result.getSecondaryResults().get("gc.alloc.rate.norm");
        return allocated == null ? Double.NaN : allocated.getScore();
    }
}
