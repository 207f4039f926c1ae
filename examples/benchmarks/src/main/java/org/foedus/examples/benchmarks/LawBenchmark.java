package org.foedus.examples.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.foedus.law.LegalAssessor;
import org.foedus.law.Transfer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How many transfers the law answers in a second on one core, and how that changes with the number of jurisdictions in the data. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgs = {"-Xms2g", "-Xmx2g", "-XX:+UseSerialGC"})
public class LawBenchmark {
    /** How many transfers are assessed in one pass. */
    static final int TRANSFERS = 1_000;

    /** How many states have a legal profile. */
    @Param({"14", "140", "1400"})
    private int records;

    private LegalAssessor law = Laws.assessor(0);
    private List<Transfer> transfers = List.of();

    /** Makes the law and the questions. */
    @Setup
    public void make() {
        law = Laws.assessor(records);
        transfers = Laws.transfers(records, TRANSFERS);
    }

    /** (l) Every transfer is answered, with its reasons and its locks. */
    @Benchmark
    public long lawAssess() {
        long count = 0;
        for (Transfer transfer : transfers) {
            count += 1 + law.assess(transfer).decidedBy().size();
        }
        return count;
    }
}
