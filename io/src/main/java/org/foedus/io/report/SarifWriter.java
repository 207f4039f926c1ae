package org.foedus.io.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.foedus.dataset.Dataset;
import org.foedus.io.Position;
import org.foedus.io.Problem;
import org.foedus.io.ReadResult;
import org.foedus.io.internal.codec.PrettyJson;
import org.foedus.rule.Baseline;
import org.foedus.rule.Finding;
import org.foedus.rule.Report;
import org.foedus.rule.RuleFailure;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.RuleTally;
import org.foedus.rule.Severity;
import org.foedus.rule.Suppressed;
import org.foedus.rule.Suppression;
import tools.jackson.core.JsonGenerator;

/**
 * Writes a report as SARIF 2.1.0 (OASIS Standard), which development tools show beside the lines of a file. Every rule that ran is
 * listed; what cannot be told has the kind {@code open}; what is suppressed is there with its justification; what is wrong with the
 * reading is a notification.
 */
public final class SarifWriter {
    private static final String FINGERPRINT = "foedusFinding/v1";

    private final JsonGenerator json;
    private final Report report;
    private final ReadResult<Dataset> input;
    private final Optional<Baseline.Comparison> since;
    private final Patches patches;
    private final Map<String, Integer> ruleIndex = new LinkedHashMap<>();

    private SarifWriter(
            JsonGenerator json, Report report, ReadResult<Dataset> input, Optional<Baseline.Comparison> since) {
        this.json = json;
        this.report = report;
        this.input = input;
        this.since = since;
        this.patches = new Patches(input);
    }

    /**
     * Writes one document.
     *
     * @param report what the rules found
     * @param input what they were given, with the places
     * @param since what became of the findings of an earlier run, if there was one
     * @param out where the document goes; it is flushed and not closed
     */
    public static void write(
            Report report, ReadResult<Dataset> input, Optional<Baseline.Comparison> since, Writer out) {
        try (JsonGenerator json = PrettyJson.generator(out)) {
            new SarifWriter(json, report, input, since).log();
        }
        try {
            out.write('\n');
            out.flush();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private void log() {
        json.writeStartObject();
        json.writeStringProperty("version", "2.1.0");
        json.writeArrayPropertyStart("runs");
        json.writeStartObject();
        tool();
        invocations();
        json.writeStringProperty("columnKind", "utf16CodeUnits");
        results();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void tool() {
        json.writeObjectPropertyStart("tool");
        json.writeObjectPropertyStart("driver");
        json.writeStringProperty("name", "Foedus");
        json.writeArrayPropertyStart("rules");
        Stream.concat(
                        report.tallies().stream().map(RuleTally::rule),
                        Stream.concat(
                                report.findings().stream().map(Finding::rule),
                                report.suppressed().stream()
                                        .map(one -> one.finding().rule())))
                .forEach(this::rule);
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void rule(RuleInfo rule) {
        if (ruleIndex.putIfAbsent(rule.id(), ruleIndex.size()) != null) {
            return;
        }
        json.writeStartObject();
        json.writeStringProperty("id", rule.id());
        text("shortDescription", rule.title() + ".");
        text("fullDescription", rule.rationale());
        json.writeObjectPropertyStart("defaultConfiguration");
        json.writeStringProperty("level", level(rule.severity()));
        json.writeEndObject();
        json.writeObjectPropertyStart("properties");
        json.writeStringProperty("authority", rule.authority());
        json.writeNumberProperty("version", rule.version());
        json.writeArrayPropertyStart("tags");
        rule.tags().forEach(json::writeString);
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case ADVISORY, INFO -> "note";
        };
    }

    private void text(String member, String text) {
        json.writeObjectPropertyStart(member);
        json.writeStringProperty("text", text);
        json.writeEndObject();
    }

    private void invocations() {
        json.writeArrayPropertyStart("invocations");
        json.writeStartObject();
        json.writeBooleanProperty(
                "executionSuccessful", input.isComplete() && report.failures().isEmpty());
        json.writeArrayPropertyStart("toolExecutionNotifications");
        input.problems().forEach(this::problem);
        report.failures().forEach(this::failure);
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private void problem(Problem problem) {
        json.writeStartObject();
        json.writeStringProperty("level", problem.code().isNote() ? "note" : "error");
        text("message", problem.message() + (problem.expected().isEmpty() ? "" : "; expected " + problem.expected()));
        locations(Optional.of(problem.position()), Optional.empty());
        json.writeObjectPropertyStart("descriptor");
        json.writeStringProperty("id", problem.code().toString());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void failure(RuleFailure failure) {
        json.writeStartObject();
        json.writeStringProperty("level", "error");
        text("message", "the rule " + failure.rule().id() + " broke down on this record: " + failure.problem());
        locations(
                input.sourceMap().locate(failure.at()), Optional.of(failure.at().toString()));
        json.writeEndObject();
    }

    private void results() {
        List<Finding> unchanged = since.map(Baseline.Comparison::unchanged).orElse(List.of());
        json.writeArrayPropertyStart("results");
        for (Finding finding : report.findings()) {
            result(finding, since.map(any -> unchanged.contains(finding) ? "unchanged" : "new"), Optional.empty());
        }
        for (Suppressed suppressed : report.suppressed()) {
            result(suppressed.finding(), Optional.empty(), Optional.of(suppressed.by()));
        }
        since.map(Baseline.Comparison::gone).orElse(List.of()).forEach(this::gone);
        json.writeEndArray();
    }

    private void result(Finding finding, Optional<String> state, Optional<Suppression> suppression) {
        json.writeStartObject();
        json.writeStringProperty("ruleId", finding.rule().id());
        json.writeNumberProperty(
                "ruleIndex", ruleIndex.getOrDefault(finding.rule().id(), -1));
        json.writeStringProperty("kind", finding.isUndetermined() ? "open" : "fail");
        json.writeStringProperty(
                "level",
                finding.isUndetermined() ? "none" : level(finding.rule().severity()));
        text("message", finding.message());
        locations(
                input.sourceMap().locate(finding.at()), Optional.of(finding.at().toString()));
        fingerprint(finding.fingerprint());
        state.ifPresent(word -> json.writeStringProperty("baselineState", word));
        suppression.ifPresent(this::suppression);
        patches.of(finding).ifPresent(this::fix);
        json.writeEndObject();
    }

    /** The change as a JSON Patch and, where a text is put in place of another, as the stretch of the line to be replaced too. */
    private void fix(Patches.Patch patch) {
        if (patch.width().isPresent() && patch.position().line() > 0) {
            json.writeArrayPropertyStart("fixes");
            json.writeStartObject();
            text("description", patch.fix().inWords());
            json.writeArrayPropertyStart("artifactChanges");
            json.writeStartObject();
            json.writeObjectPropertyStart("artifactLocation");
            json.writeStringProperty("uri", uri(patch.position().file()));
            json.writeEndObject();
            json.writeArrayPropertyStart("replacements");
            json.writeStartObject();
            json.writeObjectPropertyStart("deletedRegion");
            json.writeNumberProperty("startLine", patch.position().line());
            json.writeNumberProperty("startColumn", patch.position().column());
            json.writeNumberProperty("endLine", patch.position().line());
            json.writeNumberProperty(
                    "endColumn", patch.position().column() + patch.width().orElseThrow());
            json.writeEndObject();
            text("insertedContent", patch.replacement().orElseThrow());
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
        }
        json.writeObjectPropertyStart("properties");
        json.writeArrayPropertyStart("jsonPatch");
        patch.write(json);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void gone(Baseline.Entry entry) {
        json.writeStartObject();
        json.writeStringProperty("ruleId", entry.rule());
        text("message", entry.message());
        locations(Optional.empty(), Optional.of(entry.at()));
        fingerprint(entry.fingerprint());
        json.writeStringProperty("baselineState", "absent");
        json.writeEndObject();
    }

    private void fingerprint(String fingerprint) {
        json.writeObjectPropertyStart("partialFingerprints");
        json.writeStringProperty(FINGERPRINT, fingerprint);
        json.writeEndObject();
    }

    private void suppression(Suppression suppression) {
        json.writeArrayPropertyStart("suppressions");
        json.writeStartObject();
        json.writeStringProperty("kind", "external");
        json.writeStringProperty("status", "accepted");
        json.writeStringProperty("justification", suppression.justification());
        json.writeObjectPropertyStart("properties");
        json.writeStringProperty("author", suppression.author());
        suppression.expires().ifPresent(day -> json.writeStringProperty("expires", day.toString()));
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
    }

    private void locations(Optional<Position> position, Optional<String> place) {
        json.writeArrayPropertyStart("locations");
        json.writeStartObject();
        position.ifPresent(this::physicalLocation);
        if (place.isPresent()) {
            json.writeArrayPropertyStart("logicalLocations");
            json.writeStartObject();
            json.writeStringProperty("fullyQualifiedName", place.orElseThrow());
            json.writeEndObject();
            json.writeEndArray();
        }
        json.writeEndObject();
        json.writeEndArray();
    }

    private void physicalLocation(Position position) {
        json.writeObjectPropertyStart("physicalLocation");
        json.writeObjectPropertyStart("artifactLocation");
        json.writeStringProperty("uri", uri(position.file()));
        json.writeEndObject();
        if (position.line() > 0) {
            json.writeObjectPropertyStart("region");
            json.writeNumberProperty("startLine", position.line());
            json.writeNumberProperty("startColumn", position.column());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    /** The address of a file: relative as it was given, or absolute. */
    private static String uri(String file) {
        try {
            return Path.of(file).isAbsolute()
                    ? Path.of(file).toUri().toASCIIString()
                    : new URI(null, null, file.replace('\\', '/'), null).toASCIIString();
        } catch (URISyntaxException | IllegalArgumentException noFile) {
            return "unknown";
        }
    }
}
