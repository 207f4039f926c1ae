package org.foedus.examples.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.foedus.dataset.Dataset;
import org.foedus.dataset.DatasetIndex;
import org.foedus.dataset.RecordKind;
import org.foedus.dataset.ReferenceData;
import org.foedus.id.Identified;
import org.foedus.io.DatasetWriter;
import org.foedus.io.RecordReader;
import org.foedus.rule.Report;
import org.foedus.rule.RuleSet;
import org.foedus.rule.standard.StandardRules;
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

/** How the time of judging grows with the number of records, beside that of reading them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 3)
@Fork(
        value = 1,
        jvmArgs = {"-Xms6g", "-Xmx6g", "-XX:+UseParallelGC"})
public class GrowthBenchmark {
    private static final ReferenceData REFERENCE = new ReferenceData(LocalDate.of(2026, 11, 25));

    private final RuleSet single = StandardRules.overSingleRecords();
    private final DatasetIndex nothing = DatasetIndex.of(SmallRecords.dataset(0));

    @Param({"10000", "100000", "1000000"})
    private int records;

    private Dataset dataset = SmallRecords.dataset(0);
    private byte[] file = new byte[0];

    /** Makes what is read and judged. */
    @Setup
    public void make() {
        dataset = SmallRecords.dataset(records);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DatasetWriter.create().writeRecords(dataset, bytes);
        file = bytes.toByteArray();
    }

    /** The records are read from a stream, and dropped. */
    @Benchmark
    public long growthRead() {
        Sum sum = new Sum();
        RecordReader.withDefaults().read(new ByteArrayInputStream(file), "file", sum);
        return sum.total();
    }

    /** Records that were read before are judged one by one, by the rules that need only the record. */
    @Benchmark
    public long growthJudge() {
        long count = 0;
        for (RecordKind kind : RecordKind.values()) {
            for (Identified record : kind.in(dataset)) {
                count += 1
                        + single.judge(kind, record, nothing, REFERENCE)
                                .findings()
                                .size();
            }
        }
        return count;
    }

    /** The dataset is indexed and judged as a whole, by all rules. */
    @Benchmark
    public Report growthEvaluate() {
        return StandardRules.all().evaluate(dataset, REFERENCE);
    }
}
