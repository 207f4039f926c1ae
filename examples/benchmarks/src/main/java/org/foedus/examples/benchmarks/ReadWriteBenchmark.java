package org.foedus.examples.benchmarks;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import jakarta.validation.Validator;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.foedus.dataset.Dataset;
import org.foedus.dataset.DatasetIndex;
import org.foedus.dataset.RecordKind;
import org.foedus.dataset.ReferenceData;
import org.foedus.id.Identified;
import org.foedus.io.DatasetSchema;
import org.foedus.io.DatasetWriter;
import org.foedus.io.Problem;
import org.foedus.io.RecordReader;
import org.foedus.io.RecordVisitor;
import org.foedus.rule.RuleSet;
import org.foedus.rule.standard.StandardRules;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One pass over one file of records, in each of the ways that are compared. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
@Fork(
        value = 1,
        jvmArgs = {"-Xms8g", "-Xmx8g", "-XX:+UseParallelGC"})
public class ReadWriteBenchmark {
    /** How large the file is, at least, in bytes. */
    static final int BYTES = 200_000_000;

    /** How many records are written in one pass. */
    static final int FEW = 10_000;

    private static final ReferenceData REFERENCE = new ReferenceData(LocalDate.of(2026, 11, 25));

    private final JsonFactory tokens = new JsonFactory();
    private final JsonMapper mapper = Beans.mapper();
    private final Validator validator = Beans.validator();
    private final Schema schema = schemaOfLines();
    private final RuleSet rules = StandardRules.overSingleRecords();
    private final DatasetIndex nothing = DatasetIndex.of(Records.dataset(0, 0));

    private byte[] file = new byte[0];
    private Dataset few = Records.dataset(0, 0);
    private List<Beans.Line> fewBeans = List.of();

    /** Makes what is read and written. */
    @Setup
    public void make() {
        file = Records.file(BYTES);
        few = Records.dataset(0, FEW);
        fewBeans = Beans.of(few);
    }

    /** (a) The tokens of the file, and nothing made of them: the floor. */
    @Benchmark
    public long tokens() {
        long count = 0;
        try (JsonParser parser = tokens.createParser(ObjectReadContext.empty(), file)) {
            while (parser.nextToken() != null) {
                count++;
            }
        }
        return count;
    }

    /** (a) The tokens, and the text of every string: the floor of whatever keeps what it reads. */
    @Benchmark
    public long tokensAndTexts() {
        long characters = 0;
        try (JsonParser parser = tokens.createParser(ObjectReadContext.empty(), file)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                characters +=
                        token == JsonToken.VALUE_STRING ? parser.getString().length() : 0;
            }
        }
        return characters;
    }

    /** (b) Foedus reads. */
    @Benchmark
    public long foedusRead() {
        Sum sum = new Sum();
        RecordReader.withDefaults().read(new ByteArrayInputStream(file), "file", sum);
        return sum.total();
    }

    /** (c) Foedus reads and judges each record. */
    @Benchmark
    public long foedusReadAndJudge() {
        Sum sum = new Sum();
        RecordReader.withDefaults()
                .<Integer>read(
                        new ByteArrayInputStream(file),
                        "file",
                        1,
                        record -> judge(record.kind(), record.value()),
                        new RecordVisitor<>() {
                            @Override
                            public void record(Integer findings) {
                                sum.add(findings + 1);
                            }

                            @Override
                            public void problem(Problem problem) {
                                throw new IllegalStateException(problem.toString());
                            }
                        });
        return sum.total();
    }

    private int judge(RecordKind kind, Identified value) {
        return rules.judge(kind, value, nothing, REFERENCE).findings().size();
    }

    /** (d) Jackson databind reads into equivalent records. */
    @Benchmark
    public long databindRead() {
        long count = 0;
        try (MappingIterator<Beans.Line> lines =
                mapper.readerFor(Beans.Line.class).readValues(file)) {
            while (lines.hasNext()) {
                count += lines.next().agreement() == null ? 0 : 1;
            }
        }
        return count;
    }

    /** (e) A tree of each line, validated by the published schema. */
    @Benchmark
    public long treeAndSchema() {
        long count = 0;
        try (MappingIterator<JsonNode> lines = mapper.readerFor(JsonNode.class).readValues(file)) {
            while (lines.hasNext()) {
                count += 1 + schema.validate(lines.next()).size();
            }
        }
        return count;
    }

    /** (f) Jackson databind reads, and Hibernate Validator judges. */
    @Benchmark
    public long databindAndValidator() {
        long count = 0;
        try (MappingIterator<Beans.Line> lines =
                mapper.readerFor(Beans.Line.class).readValues(file)) {
            while (lines.hasNext()) {
                count += 1 + validator.validate(lines.next()).size();
            }
        }
        return count;
    }

    /** (g) Foedus writes. */
    @Benchmark
    public void foedusWrite() {
        DatasetWriter.create().writeRecords(few, OutputStream.nullOutputStream());
    }

    /** (g) Jackson databind writes the equivalent records. */
    @Benchmark
    public void databindWrite() {
        try (SequenceWriter lines = mapper.writerFor(Beans.Line.class)
                .withRootValueSeparator("\n")
                .writeValues(OutputStream.nullOutputStream())) {
            lines.writeAll(fewBeans);
        }
    }

    private Schema schemaOfLines() {
        ObjectNode published = (ObjectNode) mapper.readTree(DatasetSchema.json());
        ObjectNode line = mapper.createObjectNode();
        line.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        line.putObject("properties").putObject("agreement").put("$ref", "#/$defs/agreement");
        line.set("$defs", published.get("$defs"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(line);
    }
}
