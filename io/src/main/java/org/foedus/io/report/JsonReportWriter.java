package org.foedus.io.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.foedus.agreement.Expiry;
import org.foedus.agreement.Standing;
import org.foedus.analysis.StandingTable;
import org.foedus.dataset.Dataset;
import org.foedus.id.Id;
import org.foedus.io.Position;
import org.foedus.io.Problem;
import org.foedus.io.ReadResult;
import org.foedus.io.internal.codec.PrettyJson;
import org.foedus.law.Assessment;
import org.foedus.law.Lock;
import org.foedus.law.Transfer;
import org.foedus.reason.Cause;
import org.foedus.reason.Decider;
import org.foedus.reason.Trace;
import org.foedus.rule.Finding;
import org.foedus.rule.Report;
import org.foedus.rule.RuleFailure;
import org.foedus.rule.RuleTally;
import org.foedus.rule.Suppressed;
import org.foedus.source.Citation;
import org.foedus.statement.Statement;
import tools.jackson.core.JsonGenerator;

/** Writes reports as JSON, one document each, with stable member names. Members without a value are left out. */
public final class JsonReportWriter implements ReportWriter {
    private final Writer out;

    /**
     * A writer of JSON.
     *
     * @param out where the documents go; it is flushed and not closed
     */
    public JsonReportWriter(Writer out) {
        this.out = out;
    }

    @Override
    public void findings(Report report, ReadResult<Dataset> input) {
        document("report", json -> findings(json, report, input));
    }

    private static void findings(JsonGenerator json, Report report, ReadResult<Dataset> input) {
        if (input.value().isPresent()) {
            json.writeStringProperty("dataset", report.dataset());
        }
        report.datasetVersion().ifPresent(version -> json.writeStringProperty("version", version));
        json.writeNumberProperty("records", report.records());
        json.writeNumberProperty("recordsLeftOut", input.recordsLeftOut());
        json.writeBooleanProperty("complete", input.isComplete());
        array(json, "problems", input.faults(), problem -> problem(json, problem));
        array(json, "notes", input.notes(), note -> problem(json, note));
        Patches patches = new Patches(input);
        array(json, "findings", report.findings(), finding -> finding(json, finding, input, patches));
        array(json, "suppressed", report.suppressed(), suppressed -> suppressed(json, suppressed, input, patches));
        array(json, "rules", report.tallies(), tally -> tally(json, tally));
        json.writeArrayPropertyStart("rulesLeftOut");
        report.leftOut().forEach(rule -> json.writeString(rule.id()));
        json.writeEndArray();
        array(json, "ruleFailures", report.failures(), failure -> failure(json, failure));
    }

    private static void problem(JsonGenerator json, Problem problem) {
        json.writeStringProperty("code", problem.code().toString());
        json.writeStringProperty("message", problem.message());
        if (!problem.expected().isEmpty()) {
            json.writeStringProperty("expected", problem.expected());
        }
        position(json, problem.position());
    }

    private static void position(JsonGenerator json, Position position) {
        json.writeStringProperty("file", position.file());
        json.writeStringProperty("pointer", position.pointer());
        json.writeNumberProperty("line", position.line());
        json.writeNumberProperty("column", position.column());
    }

    private static void finding(JsonGenerator json, Finding finding, ReadResult<Dataset> input, Patches patches) {
        json.writeStringProperty("rule", finding.rule().id());
        json.writeStringProperty("severity", finding.rule().severity().name());
        json.writeStringProperty("outcome", finding.isUndetermined() ? "UNDETERMINED" : "VIOLATED");
        json.writeStringProperty("message", finding.message());
        json.writeStringProperty("at", finding.at().toString());
        json.writeStringProperty("fingerprint", finding.fingerprint());
        input.sourceMap().locate(finding.at()).ifPresent(position -> position(json, position));
        causes(json, finding.causes());
        deciders(json, finding.deciders());
        patches.of(finding).ifPresent(patch -> fix(json, patch));
    }

    private static void fix(JsonGenerator json, Patches.Patch patch) {
        json.writeObjectPropertyStart("fix");
        json.writeStringProperty("text", patch.fix().inWords());
        json.writeArrayPropertyStart("patch");
        patch.write(json);
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void suppressed(
            JsonGenerator json, Suppressed suppressed, ReadResult<Dataset> input, Patches patches) {
        finding(json, suppressed.finding(), input, patches);
        json.writeStringProperty("justification", suppressed.by().justification());
        json.writeStringProperty("author", suppressed.by().author());
        suppressed.by().expires().ifPresent(day -> json.writeStringProperty("expires", day.toString()));
    }

    private static void tally(JsonGenerator json, RuleTally tally) {
        json.writeStringProperty("rule", tally.rule().id());
        json.writeNumberProperty("version", tally.rule().version());
        json.writeStringProperty("title", tally.rule().title());
        json.writeStringProperty("severity", tally.rule().severity().name());
        json.writeArrayPropertyStart("families");
        tally.rule().tags().forEach(json::writeString);
        json.writeEndArray();
        json.writeNumberProperty("judged", tally.judged());
        json.writeNumberProperty("compliant", tally.compliant());
        json.writeNumberProperty("violated", tally.violated());
        json.writeNumberProperty("undetermined", tally.undetermined());
        json.writeNumberProperty("notApplicable", tally.notApplicable());
        json.writeNumberProperty("failed", tally.failed());
    }

    private static void failure(JsonGenerator json, RuleFailure failure) {
        json.writeStringProperty("rule", failure.rule().id());
        json.writeStringProperty("at", failure.at().toString());
        json.writeStringProperty("problem", failure.problem());
    }

    @Override
    public void standing(StandingTable table) {
        document("standing", json -> standing(json, table));
    }

    private static void standing(JsonGenerator json, StandingTable table) {
        json.writeStringProperty("on", table.on().toString());
        json.writeBooleanProperty("projection", table.projection());
        json.writeObjectPropertyStart("assumed");
        table.assumed().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Id.byValue()))
                .forEach(event -> json.writeStringProperty(
                        event.getKey().value(), event.getValue().toString()));
        json.writeEndObject();
        array(json, "inForce", table.inForce(), standing -> standing(json, standing));
        array(json, "notInForce", table.notInForce(), standing -> standing(json, standing));
        array(json, "undetermined", table.undetermined(), standing -> standing(json, standing));
        array(json, "declarations", table.declarations(), standing -> standing(json, standing));
        array(json, "endedCommitments", table.endedCommitments(), commitment -> {
            json.writeStringProperty("commitment", commitment.id().toString());
            json.writeStringProperty("summary", commitment.summary());
        });
    }

    private static void standing(JsonGenerator json, Standing standing) {
        json.writeStringProperty("agreement", standing.agreement().id().toString());
        json.writeStringProperty("title", standing.agreement().title());
        json.writeStringProperty("status", standing.status().name());
        standing.earliestEnd().ifPresent(day -> json.writeStringProperty("earliestEnd", day.toString()));
        standing.latestEnd().ifPresent(day -> json.writeStringProperty("latestEnd", day.toString()));
        json.writeBooleanProperty("openEnded", standing.isOpenEnded());
        json.writeStringProperty("reason", standing.reason());
        json.writeArrayPropertyStart("couldEndSooner");
        standing.agreement().couldEndSooner().forEach(json::writeString);
        json.writeEndArray();
        array(json, "parties", standing.parties(), party -> {
            json.writeStringProperty("party", party.party().toString());
            json.writeStringProperty("status", party.status().name());
            expiry(json, party.expiry());
            json.writeStringProperty("reason", party.reason());
        });
        causes(json, standing.causes());
        deciders(json, standing.deciders());
    }

    private static void expiry(JsonGenerator json, Expiry expiry) {
        expiry.earliest().ifPresent(day -> json.writeStringProperty("earliestEnd", day.toString()));
        expiry.latest().ifPresent(day -> json.writeStringProperty("latestEnd", day.toString()));
        json.writeBooleanProperty("openEnded", expiry.openEnded());
    }

    @Override
    public void assessment(Assessment assessment) {
        document("assessment", json -> assessment(json, assessment));
    }

    private static void assessment(JsonGenerator json, Assessment assessment) {
        json.writeName("transfer");
        object(json, () -> transfer(json, assessment.transfer()));
        json.writeStringProperty("verdict", assessment.verdict().name());
        array(json, "decidedBy", assessment.decidedBy(), answer -> answer(json, answer));
        array(json, "alsoConsidered", assessment.alsoConsidered(), answer -> answer(json, answer));
        array(json, "locks", assessment.locks(), lock -> lock(json, lock));
        array(json, "readings", assessment.readings(), answer -> {
            json.writeStringProperty("norm", answer.norm().id().toString());
            json.writeStringProperty("reading", answer.reading().label());
            json.writeStringProperty("holder", answer.reading().holder());
            answer.reading().voicedOn().ifPresent(day -> json.writeStringProperty("voicedOn", day.toString()));
            json.writeStringProperty("verdict", answer.verdict().name());
            array(json, "citation", answer.reading().citations(), citation -> citation(json, citation));
        });
        array(json, "sources", assessment.sources(), source -> {
            json.writeStringProperty("source", source.id().toString());
            json.writeStringProperty("title", source.title());
            source.publisher().ifPresent(publisher -> json.writeStringProperty("publisher", publisher));
            source.publishedOn().ifPresent(day -> json.writeStringProperty("publishedOn", day.toString()));
            source.address().ifPresent(address -> json.writeStringProperty("address", address));
        });
        array(json, "claims", assessment.claims(), claim -> claim(json, claim));
        causes(json, assessment.causes());
        deciders(json, assessment.wouldDecide());
        json.writeName("trace");
        trace(json, assessment.trace());
    }

    private static void transfer(JsonGenerator json, Transfer transfer) {
        json.writeStringProperty("question", transfer.question().orElseGet(() -> Questions.text(transfer)));
        json.writeStringProperty("actor", transfer.actor().toString());
        json.writeStringProperty("action", transfer.action().name());
        transfer.item().ifPresent(item -> json.writeStringProperty("item", item.toString()));
        transfer.destination().ifPresent(to -> json.writeStringProperty("destination", to.toString()));
        json.writeArrayPropertyStart("via");
        transfer.via().forEach(via -> json.writeString(via.toString()));
        json.writeEndArray();
        if (!transfer.transshippedIn().isEmpty()) {
            json.writeArrayPropertyStart("transshippedIn");
            transfer.transshippedIn().forEach(stop -> json.writeString(stop.toString()));
            json.writeEndArray();
        }
        transfer.licensor().ifPresent(licensor -> json.writeStringProperty("licensor", licensor.toString()));
        transfer.payer().ifPresent(payer -> json.writeStringProperty("payer", payer.toString()));
        transfer.recipientUnit().ifPresent(unit -> json.writeStringProperty("recipientUnit", unit.toString()));
        transfer.purpose().ifPresent(purpose -> json.writeStringProperty("purpose", purpose));
        transfer.amount().ifPresent(amount -> json.writeStringProperty("amount", amount.inWords()));
        json.writeStringProperty("on", transfer.on().toString());
    }

    private static void lock(JsonGenerator json, Lock lock) {
        json.writeStringProperty("norm", lock.norm().id().toString());
        json.writeStringProperty("title", lock.norm().title());
        json.writeStringProperty("jurisdiction", lock.norm().jurisdiction().toString());
        json.writeStringProperty("rank", lock.norm().rank().name());
        json.writeStringProperty("verdict", lock.verdict().name());
        json.writeStringProperty("reason", lock.reason());
        array(json, "keys", lock.keys(), key -> {
            json.writeStringProperty("turns", key.turns().name());
            json.writeStringProperty("how", key.how());
        });
    }

    private static void answer(JsonGenerator json, Assessment.NormAnswer answer) {
        json.writeStringProperty("norm", answer.norm().id().toString());
        json.writeStringProperty("title", answer.norm().title());
        json.writeStringProperty("jurisdiction", answer.norm().jurisdiction().toString());
        json.writeStringProperty("rank", answer.norm().rank().name());
        json.writeStringProperty("verdict", answer.verdict().name());
        json.writeStringProperty("reason", answer.reason());
        array(json, "citation", answer.norm().citations(), citation -> citation(json, citation));
    }

    private static void citation(JsonGenerator json, Citation citation) {
        json.writeStringProperty("source", citation.source().toString());
        citation.locator().ifPresent(locator -> json.writeStringProperty("locator", locator.toString()));
        citation.quotation().ifPresent(quotation -> json.writeStringProperty("quotation", quotation));
        citation.note().ifPresent(note -> json.writeStringProperty("note", note));
    }

    private static void claim(JsonGenerator json, Statement claim) {
        json.writeStringProperty("statement", claim.id().toString());
        claim.speaker().ifPresent(speaker -> json.writeStringProperty("speaker", speaker.toString()));
        claim.saidOn().ifPresent(day -> json.writeStringProperty("saidOn", day.toString()));
        json.writeStringProperty("strength", claim.strength().name());
        json.writeStringProperty("claim", claim.claim());
        array(json, "citation", claim.reportedIn(), citation -> citation(json, citation));
    }

    private static void causes(JsonGenerator json, List<Cause> causes) {
        array(json, "causes", causes, cause -> {
            json.writeStringProperty("kind", cause.kind().name());
            json.writeStringProperty("text", cause.text());
        });
    }

    private static void deciders(JsonGenerator json, List<Decider> deciders) {
        array(json, "wouldDecide", deciders, decider -> {
            json.writeStringProperty("fact", decider.fact());
            array(json, "alternatives", decider.alternatives(), alternative -> {
                json.writeStringProperty("value", alternative.value());
                json.writeStringProperty("answer", alternative.answer());
            });
        });
    }

    private static void trace(JsonGenerator json, Trace trace) {
        object(json, () -> {
            json.writeStringProperty("text", trace.text());
            if (!trace.steps().isEmpty()) {
                json.writeArrayPropertyStart("steps");
                trace.steps().forEach(step -> trace(json, step));
                json.writeEndArray();
            }
        });
    }

    @Override
    public void answer(Answer answer) {
        document(answer.kind(), json -> {
            answer.fields().forEach(field -> field(json, field));
            array(
                    json,
                    answer.listName(),
                    answer.entries(),
                    entry -> entry.fields().forEach(field -> field(json, field)));
        });
    }

    private static void field(JsonGenerator json, Answer.Field field) {
        json.writeName(field.name());
        if (field.isList()) {
            json.writeStartArray();
            field.values().forEach(value -> value(json, value));
            json.writeEndArray();
        } else {
            value(json, field.values().get(0));
        }
    }

    private static void value(JsonGenerator json, Object value) {
        if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(number.toPlainString());
        } else if (value instanceof Integer || value instanceof Long) {
            json.writeNumber(((Number) value).longValue());
        } else {
            json.writeString(value.toString());
        }
    }

    @Override
    public void overview(Overview overview) {
        document("overview", json -> {
            json.writeName("standing");
            object(json, () -> standing(json, overview.standing()));
            json.writeName("report");
            object(json, () -> findings(json, overview.report(), overview.input()));
            array(json, "assessments", overview.assessments(), assessment -> assessment(json, assessment));
        });
    }

    private static void object(JsonGenerator json, Runnable members) {
        json.writeStartObject();
        members.run();
        json.writeEndObject();
    }

    private static <E> void array(JsonGenerator json, String name, List<? extends E> elements, Consumer<E> members) {
        json.writeArrayPropertyStart(name);
        for (E element : elements) {
            object(json, () -> members.accept(element));
        }
        json.writeEndArray();
    }

    private void document(String kind, Consumer<JsonGenerator> members) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = PrettyJson.generator(text)) {
            object(json, () -> {
                json.writeStringProperty("format", "foedus/1");
                json.writeStringProperty("kind", kind);
                members.accept(json);
            });
        }
        try {
            out.append(text.getBuffer()).append('\n').flush();
        } catch (IOException problem) {
            throw new UncheckedIOException("the report cannot be written: " + problem.getMessage(), problem);
        }
    }
}
