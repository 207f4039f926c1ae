package org.foedus.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.foedus.dataset.Dataset;
import org.foedus.dataset.ReferenceData;
import org.foedus.io.DatasetReader;
import org.foedus.io.ReadResult;
import org.foedus.rule.Finding;
import org.foedus.rule.Report;
import org.foedus.rule.standard.StandardRules;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is proposed as a fix, applied as any program that knows JSON Patch applies it. */
class FixesWriterTest {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final ReferenceData TODAY = new ReferenceData(LocalDate.of(2026, 1, 1));
    private static final List<String> MENDED = List.of("id-unique", "party-once-per-agreement", "reference-resolves");
    private static final String FAULTY = """
            {"format": "foedus/1", "kind": "dataset", "id": "d", "title": "D",
             "parties": [
              {"type": "state", "id": "EAST", "name": "East"},
              {"type": "state", "id": "WEST", "name": "West"},
              {"type": "state", "id": "WEST", "name": "West"},
              {"type": "state", "id": "EAST", "name": "Another East"}],
             "agreements": [
              {"id": "a", "title": "A", "participations": [
               {"party": "EAST"}, {"party": "west"}, {"party": "EAST"}, {"party": "EAST", "actions": [{"kind": "SIGNATURE"}]}]},
              {"id": "a", "title": "A", "participations": [
               {"party": "EAST"}, {"party": "west"}, {"party": "EAST"}, {"party": "EAST", "actions": [{"kind": "SIGNATURE"}]}]}]}
            """;

    private static Report report(ReadResult<Dataset> read) {
        return StandardRules.all().evaluate(read.orThrow(), TODAY);
    }

    private static List<String> mended(Report report) {
        return report.findings().stream()
                .filter(finding -> MENDED.contains(finding.rule().id()))
                .map(finding -> finding.rule().id() + " " + finding.at())
                .toList();
    }

    private static JsonNode fixes(Report report, ReadResult<Dataset> read) {
        StringWriter out = new StringWriter();
        FixesWriter.write(report, read, out);
        return MAPPER.readTree(out.toString());
    }

    /** Applies a JSON Patch of tests, replacements and removals. */
    private static void apply(JsonNode patch, JsonNode document) {
        for (JsonNode operation : patch) {
            JsonPointer path = JsonPointer.compile(operation.path("path").asString());
            JsonNode parent = document.at(path.head());
            String last = path.last().getMatchingProperty();
            switch (operation.path("op").asString()) {
                case "test" -> assertThat(document.at(path)).isEqualTo(operation.path("value"));
                case "replace" -> ((ObjectNode) parent).set(last, operation.path("value"));
                case "remove" -> ((ArrayNode) parent).remove(path.last().getMatchingIndex());
                default -> throw new AssertionError("no such operation: " + operation);
            }
        }
    }

    @Test
    void patch_takes_away_the_findings_it_was_made_for_and_changes_nothing_else() {
        ReadResult<Dataset> read = DatasetReader.withDefaults().read(FAULTY, "d.json");
        Report before = report(read);
        JsonNode files = fixes(before, read).path("files");
        JsonNode document = MAPPER.readTree(FAULTY);
        apply(files.path(0).path("patch"), document);

        assertThat(files).hasSize(1);
        assertThat(files.path(0).path("file").asString()).isEqualTo("d.json");
        assertThat(document).isEqualTo(MAPPER.readTree("""
                {"format": "foedus/1", "kind": "dataset", "id": "d", "title": "D",
                 "parties": [
                  {"type": "state", "id": "EAST", "name": "East"},
                  {"type": "state", "id": "WEST", "name": "West"},
                  {"type": "state", "id": "EAST", "name": "Another East"}],
                 "agreements": [
                  {"id": "a", "title": "A", "participations": [
                   {"party": "EAST"}, {"party": "WEST"}, {"party": "EAST", "actions": [{"kind": "SIGNATURE"}]}]}]}
                """));
        assertThat(mended(before)).hasSize(9);
        assertThat(mended(report(DatasetReader.withDefaults().read(document.toString(), "d.json"))))
                .containsExactly(
                        "id-unique parties/EAST#2", "party-once-per-agreement agreements/a/participations/2/party");
    }

    @Test
    void only_what_is_beyond_doubt_has_a_fix() {
        Report report = report(DatasetReader.withDefaults().read(FAULTY, "d.json"));

        assertThat(report.findings().stream()
                        .filter(finding -> finding.fix().isPresent())
                        .map(finding -> finding.at() + ": "
                                + finding.fix().orElseThrow().inWords()))
                .containsExactlyInAnyOrder(
                        "parties/WEST#2: take out parties/WEST#2",
                        "agreements/a#2: take out agreements/a#2",
                        "agreements/a/participations/1/party: write \"WEST\"",
                        "agreements/a/participations/2/party: take out agreements/a/participations/2",
                        "agreements/a#2/participations/1/party: write \"WEST\"",
                        "agreements/a#2/participations/2/party: take out agreements/a#2/participations/2");
    }

    @Test
    void files_of_records_have_no_patch() {
        String lines = """
                {"format": "foedus/1", "kind": "records", "id": "d", "title": "D"}
                {"party": {"type": "state", "id": "WEST", "name": "West"}}
                {"party": {"type": "state", "id": "WEST", "name": "West"}}
                """;
        ReadResult<Dataset> read = DatasetReader.withDefaults().read(lines, "d.ndjson");
        Report report = report(read);

        assertThat(report.findings()).extracting(Finding::fix).anyMatch(Optional::isPresent);
        assertThat(fixes(report, read).path("files")).isEmpty();
    }

    @Test
    void reports_for_machines_carry_the_patch() {
        ReadResult<Dataset> read = DatasetReader.withDefaults().read(FAULTY, "d.json");
        StringWriter json = new StringWriter();
        new JsonReportWriter(json).findings(report(read), read);
        StringWriter sarif = new StringWriter();
        SarifWriter.write(report(read), read, Optional.empty(), sarif);
        JsonNode results =
                MAPPER.readTree(sarif.toString()).path("runs").path(0).path("results");

        assertThat(json.toString())
                .contains("\"text\": \"write \\\"WEST\\\"\"", "\"path\": \"/agreements/0/participations/1/party\"");
        assertThat(results.findValues("jsonPatch")).hasSize(6);
        assertThat(results.findValues("deletedRegion").get(0).toString())
                .isEqualTo("{\"startLine\":9,\"startColumn\":33,\"endLine\":9,\"endColumn\":39}");
        assertThat(results.findValues("insertedContent").get(0).toString()).isEqualTo("{\"text\":\"\\\"WEST\\\"\"}");
    }
}
