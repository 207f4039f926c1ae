package org.foedus.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.foedus.agreement.Standing;
import org.foedus.analysis.StandingTable;
import org.foedus.dataset.Dataset;
import org.foedus.dataset.DatasetIndex;
import org.foedus.dataset.ReferenceData;
import org.foedus.io.DatasetReader;
import org.foedus.io.ReadOptions;
import org.foedus.io.ReadResult;
import org.foedus.law.Assessment;
import org.foedus.law.LegalAssessor;
import org.foedus.law.Verdict;
import org.foedus.reason.Cause;
import org.foedus.rule.Report;
import org.foedus.rule.Severity;
import org.foedus.rule.standard.StandardRules;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What is written is what the schema says, and nothing else. */
class ReportSchemaTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final JsonNode TEXT = MAPPER.readTree(ReportSchema.json());
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(TEXT);
    private static final ReadResult<Dataset> DATA = DatasetReader.withDefaults().read(Path.of("../examples/data"));
    private static final ReadResult<Dataset> BROKEN = DatasetReader.of(
                    ReadOptions.defaults().lenient())
            .read(
                    "{\"format\": \"foedus/1\", \"kind\": \"dataset\", \"id\": \"d\", \"title\": \"D\", \"version\": \"1\","
                            + " \"mood\": 1, \"persons\": [{\"id\": \"ann\"}, {\"id\": \"bob\", \"name\": 5}],"
                            + " \"agreements\": [{\"id\": \"a\", \"title\": \"A\"}]",
                    "d.json");

    @Test
    void reports_of_findings_are_valid() {
        for (ReadResult<Dataset> read : List.of(DATA, BROKEN)) {
            assertIsValid(writer -> writer.findings(report(read), read));
        }
    }

    @Test
    void a_report_on_what_could_not_be_read_names_no_dataset() {
        ReadResult<Dataset> nothing = DatasetReader.withDefaults().read("pacta sunt servanda", "d.json");
        JsonNode report = written(writer -> writer.findings(report(BROKEN), nothing));

        assertThat(errors(report)).isEmpty();
        assertThat(report.has("dataset")).isFalse();
        assertThat(report.at("/problems/0/code").stringValue()).isEqualTo("syntax");
    }

    @Test
    void standings_are_valid() {
        for (LocalDate day : List.of(LocalDate.of(2000, 1, 1), DAY, LocalDate.of(2040, 1, 1))) {
            assertIsValid(writer -> writer.standing(StandingTable.of(dataset(DATA), day)));
        }
    }

    @Test
    void assessments_and_overviews_are_valid() {
        List<Assessment> assessments = assessments();

        assertThat(assessments).hasSizeGreaterThan(5);
        assessments.forEach(assessment -> assertIsValid(writer -> writer.assessment(assessment)));
        assertIsValid(writer ->
                writer.overview(new Overview(DATA, StandingTable.of(dataset(DATA), DAY), report(DATA), assessments)));
    }

    @Test
    void other_answers_say_what_they_are() {
        assertIsValid(writer -> writer.answer(
                new Answer("held", "Who?", new Answer.Fields().with("on", DAY).toList(), "holders", List.of())));
    }

    @Test
    void what_the_schema_does_not_name_is_not_valid() {
        ObjectNode report = (ObjectNode) written(writer -> writer.findings(report(BROKEN), BROKEN));

        assertThat(errors(report.deepCopy().put("mood", "good"))).isNotEmpty();
        assertThat(errors(report.deepCopy().without("rules"))).isNotEmpty();
        assertThat(errors(report.deepCopy().put("format", "foedus/2"))).isNotEmpty();
        ((ObjectNode) report.at("/problems/0")).put("mood", "good");
        assertThat(errors(report)).isNotEmpty();
    }

    @Test
    void the_words_are_those_of_the_code() {
        Map.of(
                        "severity", Severity.values(),
                        "status", Standing.Status.values(),
                        "verdict", Verdict.values(),
                        "causeKind", Cause.Kind.values())
                .forEach((name, words) -> assertThat(TEXT.at("/$defs/" + name + "/enum")
                                .valueStream()
                                .map(JsonNode::stringValue))
                        .containsExactlyElementsOf(
                                Arrays.stream(words).map(Enum::name).toList()));
        assertThat(TEXT.at("/$id").stringValue()).isEqualTo(ReportSchema.ID);
    }

    private static Dataset dataset(ReadResult<Dataset> read) {
        return read.value().orElseThrow();
    }

    private static Report report(ReadResult<Dataset> read) {
        return StandardRules.all().evaluate(dataset(read), new ReferenceData(DAY));
    }

    private static List<Assessment> assessments() {
        LegalAssessor assessor = LegalAssessor.of(DatasetIndex.of(dataset(DATA)));
        return dataset(DATA).transfers().stream().map(assessor::assess).toList();
    }

    private static void assertIsValid(Consumer<ReportWriter> write) {
        assertThat(errors(written(write))).isEmpty();
    }

    private static JsonNode written(Consumer<ReportWriter> write) {
        StringWriter out = new StringWriter();
        write.accept(new JsonReportWriter(out));
        return MAPPER.readTree(out.toString());
    }

    private static List<String> errors(JsonNode report) {
        return SCHEMA.validate(report).stream().map(Object::toString).toList();
    }
}
