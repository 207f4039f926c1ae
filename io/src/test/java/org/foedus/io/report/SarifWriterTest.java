package org.foedus.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.foedus.dataset.Dataset;
import org.foedus.dataset.ReferenceData;
import org.foedus.io.DatasetReader;
import org.foedus.io.ReadResult;
import org.foedus.party.Person;
import org.foedus.reason.Cause;
import org.foedus.reason.Decider;
import org.foedus.rule.Baseline;
import org.foedus.rule.DataPath;
import org.foedus.rule.Fix;
import org.foedus.rule.Report;
import org.foedus.rule.Rule;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.RuleSet;
import org.foedus.rule.Severity;
import org.foedus.rule.Suppression;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SarifWriterTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final ReadResult<Dataset> INPUT =
            DatasetReader.withDefaults().read("""
            {
              "format": "foedus/1", "kind": "dataset", "id": "d", "title": "D",
              "persons": [
                {"id": "ann", "name": "Ann", "nmae": "x"},
                {"id": "bob", "name": "Bob"},
                {"id": "cy", "name": "Cy"}
              ]
            }
            """, "folder of data/d.json");

    @Test
    void every_rule_is_listed_and_every_finding_has_its_place_and_fingerprint() {
        JsonNode run = run(report(), Optional.empty());

        assertThat(run.at("/tool/driver/rules")
                        .valueStream()
                        .map(rule -> rule.path("id").asString()))
                .containsExactly("not-bob", "not-sure", "silent");
        assertThat(run.at("/tool/driver/rules/0/defaultConfiguration/level").asString())
                .isEqualTo("warning");
        assertThat(run.at("/results")).hasSize(2);
        JsonNode result = run.at("/results/0");
        assertThat(result.path("kind").asString()).isEqualTo("fail");
        assertThat(result.path("level").asString()).isEqualTo("warning");
        assertThat(result.path("ruleIndex").asInt()).isZero();
        assertThat(result.at("/message/text").asString()).isEqualTo("no Bob");
        assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri")
                        .asString())
                .isEqualTo("folder%20of%20data/d.json");
        assertThat(result.at("/locations/0/physicalLocation/region/startLine").asInt())
                .isEqualTo(5);
        assertThat(result.at("/locations/0/logicalLocations/0/fullyQualifiedName")
                        .asString())
                .isEqualTo("persons/bob");
        assertThat(result.at("/partialFingerprints/foedusFinding~1v1").asString())
                .isEqualTo(report().findings().get(0).fingerprint());
        assertThat(result.has("baselineState")).isFalse();
        assertThat(run.at("/results/1/kind").asString()).isEqualTo("open");
        assertThat(run.at("/results/1/level").asString()).isEqualTo("none");
    }

    @Test
    void columns_are_counted_as_the_reader_counts_them() {
        ReadResult<Dataset> input = DatasetReader.withDefaults()
                .read("{\"title\": \"🕊\", \"nmae\": 1, \"format\": \"foedus/1\", \"kind\": \"dataset\"}", "d.json");

        JsonNode run = run(report(), input, Optional.empty());

        assertThat(run.path("columnKind").asString()).isEqualTo("utf16CodeUnits");
        assertThat(run.at("/invocations/0/toolExecutionNotifications")
                        .valueStream()
                        .map(one -> one.at("/locations/0/physicalLocation/region/startColumn")
                                .asInt()))
                .contains("{\"title\": \"🕊\", ".length() + 1);
    }

    @Test
    void what_was_wrong_with_the_reading_is_a_notification() {
        JsonNode invocation = run(report(), Optional.empty()).at("/invocations/0");

        assertThat(invocation.path("executionSuccessful").asBoolean()).isFalse();
        assertThat(invocation.at("/toolExecutionNotifications")).hasSize(1);
        assertThat(invocation.at("/toolExecutionNotifications/0/message/text").asString())
                .contains("a person has no member \"nmae\"");
    }

    @Test
    void what_is_suppressed_is_there_with_its_justification() {
        Suppression suppression =
                new Suppression("not-bob", DataPath.parse("persons/bob"), "Bob may stay", "Ann", Optional.of(DAY));

        JsonNode run = run(report().without(List.of(suppression), DAY), Optional.empty());

        assertThat(run.at("/results")).hasSize(2);
        assertThat(run.at("/results/0/ruleId").asString()).isEqualTo("not-sure");
        assertThat(run.at("/results/1/suppressions/0/justification").asString()).isEqualTo("Bob may stay");
        assertThat(run.at("/results/1/suppressions/0/properties/expires").asString())
                .isEqualTo("2026-01-01");
    }

    @Test
    void findings_are_new_unchanged_or_absent_since_the_baseline() {
        Baseline.Entry gone = new Baseline.Entry("00", "silent", "persons/dee", "Dee was here");
        Baseline.Entry known = Baseline.of(report()).entries().get(0);

        JsonNode run = run(report(), Optional.of(new Baseline(List.of(gone, known)).compare(report())));

        assertThat(run.at("/results")
                        .valueStream()
                        .map(one -> one.path("baselineState").asString()))
                .containsExactly("unchanged", "new", "absent");
        assertThat(run.at("/results/2/message/text").asString()).isEqualTo("Dee was here");
    }

    @Test
    void a_fix_replaces_a_stretch_of_the_line_and_is_a_patch_beside_it() {
        RuleInfo info = rule("not-bob", "bob", false).info();
        Report report = RuleSet.of(List.of(Rule.of(info, Person.class, (person, context, outcomes) -> {
                    if (person.name().equals("Bob")) {
                        outcomes.violated(
                                context.path(),
                                "no Bob",
                                Fix.replace(context.path().member("name"), "Rob \"R\""));
                    }
                })))
                .evaluate(INPUT.value().orElseThrow(), new ReferenceData(DAY));

        JsonNode result = run(report, Optional.empty()).at("/results/0");
        JsonNode replacement = result.at("/fixes/0/artifactChanges/0/replacements/0");

        assertThat(replacement.path("deletedRegion").toString())
                .isEqualTo("{\"startLine\":5,\"startColumn\":27,\"endLine\":5,\"endColumn\":32}");
        assertThat(replacement.at("/insertedContent/text").asString()).isEqualTo("\"Rob \\\"R\\\"\"");
        assertThat(result.at("/properties/jsonPatch/0").toString())
                .isEqualTo("{\"op\":\"test\",\"path\":\"/persons/1/name\",\"value\":\"Bob\"}");
    }

    @Test
    void an_absolute_file_becomes_an_address() {
        Path file = Path.of("d.json").toAbsolutePath();
        ReadResult<Dataset> input = DatasetReader.withDefaults().read("{}", file.toString());

        JsonNode run = run(report(), input, Optional.empty());

        assertThat(run.at(
                                "/invocations/0/toolExecutionNotifications/0/locations/0/physicalLocation/artifactLocation/uri")
                        .asString())
                .startsWith("file:///")
                .endsWith("/d.json");
    }

    private static JsonNode run(Report report, Optional<Baseline.Comparison> since) {
        return run(report, INPUT, since);
    }

    /** The only run of the document, which is valid under the official schema. */
    private static JsonNode run(Report report, ReadResult<Dataset> input, Optional<Baseline.Comparison> since) {
        StringWriter out = new StringWriter();
        SarifWriter.write(report, input, since, out);
        JsonNode log = JsonMapper.shared().readTree(out.toString());
        assertThat(schema().validate(log)).isEmpty();
        return log.at("/runs/0");
    }

    private static Schema schema() {
        try (InputStream in = ClassLoader.getSystemResourceAsStream("schema/sarif-schema-2.1.0.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(JsonMapper.shared().readTree(in));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static Report report() {
        return RuleSet.of(List.of(
                        rule("not-bob", "bob", false), rule("not-sure", "cy", true), rule("silent", "nobody", false)))
                .evaluate(INPUT.value().orElseThrow(), new ReferenceData(DAY));
    }

    private static Rule<Person> rule(String id, String person, boolean unsure) {
        RuleInfo info = RuleInfo.builder()
                .id(id)
                .title("Title")
                .rationale("Rationale")
                .authority("Authority")
                .severity(Severity.WARNING)
                .build();
        return Rule.of(info, Person.class, (record, context, outcomes) -> {
            if (!record.id().value().equals(person)) {
                outcomes.compliant(context.path());
            } else if (unsure) {
                outcomes.undetermined(
                        context.path(), new Cause(Cause.Kind.MISSING_FACT, "it is dark"), Decider.of("a lamp"));
            } else {
                outcomes.violated(context.path(), "no " + record.name());
            }
        });
    }
}
