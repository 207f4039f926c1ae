package org.foedus.io.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.foedus.analysis.StandingTable;
import org.foedus.dataset.Dataset;
import org.foedus.dataset.DatasetIndex;
import org.foedus.dataset.ReferenceData;
import org.foedus.io.DatasetReader;
import org.foedus.io.ReadOptions;
import org.foedus.io.ReadResult;
import org.foedus.law.Assessment;
import org.foedus.law.LegalAssessor;
import org.foedus.party.Person;
import org.foedus.reason.Cause;
import org.foedus.reason.Decider;
import org.foedus.rule.Report;
import org.foedus.rule.Rule;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.RuleSet;
import org.foedus.rule.Severity;
import org.junit.jupiter.api.Test;

class ReportWriterTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final ReadResult<Dataset> INPUT =
            DatasetReader.withDefaults().read("""
            {
              "format": "foedus/1", "kind": "dataset", "id": "d", "title": "D", "observed": {"until": "2025-12-31"},
              "persons": [
                {"id": "ann", "name": "Ann", "nmae": "x"},
                {"id": "bob", "name": "Bob"},
                {"id": "cy", "name": "Cy"}
              ],
              "agreements": [
                {"id": "north-south", "title": "A",
                 "participations": [
                   {"party": "NORTH", "actions": [{"kind": "SIGNATURE", "actedOn": "2024-01-01"},
                                                  {"kind": "ENTRY_INTO_FORCE", "actedOn": "2024-02-01"}]},
                   {"party": "SOUTH", "actions": [{"kind": "SIGNATURE", "actedOn": "2024-01-01"}]}],
                 "term": {"term": {"type": "fixed", "length": "P1Y", "countedFrom": "SIGNATURE"}}},
                {"id": "open", "title": "B", "entryIntoForce": {"on": "SIGNATURE"},
                 "participations": [{"party": "NORTH", "actions": [{"kind": "SIGNATURE", "actedOn": "2024-01-01"}]}],
                 "term": {"term": {"type": "open-ended"}}}
              ],
              "norms": [
                {"id": "n", "jurisdiction": "NORTH", "title": "Act", "rank": "STATUTE", "actions": ["GIFT"],
                 "governs": {"type": "item-within", "definition": "weapon"}, "effect": "PROHIBITS",
                 "history": [{"kind": "IN_FORCE", "on": "2000"}], "citations": [{"source": "act", "locator": "1"}]}
              ],
              "definitions": [{"id": "weapon", "jurisdiction": "NORTH", "term": "weapon", "meaning": "M",
                               "covers": ["gun"]}],
              "transfers": [
                {"id": "q1", "actor": "NORTH", "action": "GIFT", "item": "gun", "destination": "SOUTH",
                 "via": ["EAST"], "on": "2024-01-01"},
                {"id": "q2", "actor": "NORTH", "action": "GIFT", "item": "kite", "destination": "SOUTH",
                 "on": "2024-01-01", "question": "May North give kites?"}
              ]
            }
            """, "d.json");
    private static final Dataset DATASET = INPUT.value().orElseThrow();

    @Test
    void notes_are_shown_and_counted_apart_from_problems() {
        ReadResult<Dataset> lenient = DatasetReader.of(ReadOptions.defaults().lenient())
                .read(
                        "{\"format\": \"foedus/1\", \"kind\": \"dataset\", \"id\": \"d\", \"title\": \"D\", \"mood\": \"good\"}",
                        "d.json");

        assertThat(text(writer -> writer.findings(report(), lenient)))
                .contains("d.json:1:68: note: a dataset document has no member \"mood\"")
                .contains("0 problems and 1 note of reading");
        assertThat(json(writer -> writer.findings(report(), lenient)))
                .contains("\"complete\": true", "\"problems\": []", "\"code\": \"kept-member\"");
    }

    @Test
    void text_shows_each_finding_with_its_place_and_counts_the_rules() {
        String text = text(writer -> writer.findings(report(), INPUT));

        assertThat(text)
                .contains("d.json:4:34: error: a person has no member \"nmae\", did you mean \"name\"?")
                .contains("d.json:5:27: warning: Bob is not allowed [no-bob]")
                .contains("d.json:6:5: undetermined: who knows Cy [no-bob]")
                .contains("would decide it: Cy (if here: yes)")
                .contains("the rule broken broke down on this record")
                .contains("1 problem of reading; findings: 1 warning, 1 undetermined.")
                .contains("2 rules ran: 1 found something, 0 found nothing, 0 had no record to judge, 1 broke down.");
    }

    @Test
    void text_lists_what_every_rule_did_if_it_is_to() {
        StringWriter out = new StringWriter();
        new TextReportWriter(out, TextOptions.ofWidth(110).everyRule(true)).findings(report(), INPUT);

        assertThat(out.toString())
                .contains("no-bob      3 judged,     1 right,   1 wrong,   1 undetermined")
                .contains("3 broken down");
    }

    @Test
    void json_says_the_same() {
        String json = json(writer -> writer.findings(report(), INPUT));

        assertThat(json)
                .startsWith("{\n  \"format\": \"foedus/1\",\n  \"kind\": \"report\",\n  \"dataset\": \"d\"")
                .contains("\"complete\": false", "\"code\": \"unknown-member\"", "\"pointer\": \"/persons/0/nmae\"")
                .contains("\"outcome\": \"VIOLATED\"", "\"outcome\": \"UNDETERMINED\"", "\"at\": \"persons/bob/name\"")
                .contains("\"ruleFailures\": [\n    {\n      \"rule\": \"broken\"")
                .contains("\"notApplicable\": 0");
    }

    @Test
    void standing_is_shown_for_each_party_where_they_differ() {
        StandingTable table = StandingTable.of(DATASET, LocalDate.of(2024, 6, 1));

        String text = text(writer -> writer.standing(table));
        String json = json(writer -> writer.standing(table));

        assertThat(text)
                .contains("In force (1)\n  open                         NORTH      no scheduled end")
                .contains("Undetermined (1)\n  north-south\n")
                .contains("NORTH  in force, last day 2024-12-31 at the earliest, 2025-01-01 at the latest")
                .contains("SOUTH  undetermined");
        assertThat(json)
                .contains("\"projection\": false", "\"openEnded\": true", "\"latestEnd\": \"2025-01-01\"")
                .contains("\"party\": \"SOUTH\",\n          \"status\": \"UNDETERMINED\"");
        assertThat(text(writer -> writer.standing(StandingTable.of(DATASET, DAY))))
                .contains("a projection");
    }

    @Test
    void an_assessment_shows_verdict_norm_rank_source_and_what_would_decide() {
        LegalAssessor assessor = LegalAssessor.of(DatasetIndex.of(DATASET));
        Assessment gun = assessor.assess(DATASET.transfers().get(0));
        Assessment kite = assessor.assess(DATASET.transfers().get(1));

        assertThat(text(writer -> writer.assessment(gun)))
                .contains("gift of gun to SOUTH via EAST?", "  PROHIBITED\n", "decided by Act [n, statute]")
                .contains("source: act, 1", "How this was reached:");
        assertThat(text(writer -> writer.assessment(kite)))
                .contains("May North give kites?\n  UNDETERMINED\n", "would decide it: ");
        assertThat(json(writer -> writer.assessment(gun)))
                .contains(
                        "\"verdict\": \"PROHIBITED\"",
                        "\"norm\": \"n\"",
                        "\"rank\": \"STATUTE\"",
                        "\"locator\": \"1\"");
        assertThat(json(writer -> writer.assessment(kite)))
                .contains("\"verdict\": \"UNDETERMINED\"", "\"wouldDecide\": [", "\"answer\": \"PROHIBITED\"");
    }

    @Test
    void an_overview_holds_all_of_it() {
        LegalAssessor assessor = LegalAssessor.of(DatasetIndex.of(DATASET));
        Overview overview = new Overview(
                INPUT,
                StandingTable.of(DATASET, DAY),
                report(),
                DATASET.transfers().stream().map(assessor::assess).toList());
        Overview unasked = new Overview(INPUT, StandingTable.of(DATASET, DAY), report(), List.of());

        assertThat(text(writer -> writer.overview(overview)))
                .contains("1. Agreements\n=============", "2. Findings", "3. Questions to the law", "not legal advice");
        assertThat(text(writer -> writer.overview(unasked))).contains("The data put no question to the law.");
        assertThat(json(writer -> writer.overview(overview)))
                .contains("\"kind\": \"overview\"", "\"standing\": {", "\"report\": {", "\"assessments\": [");
    }

    @Test
    void lines_keep_to_the_width_and_too_narrow_a_width_is_refused() {
        StringWriter out = new StringWriter();
        new TextReportWriter(out, 60).standing(StandingTable.of(DATASET, DAY));

        assertThat(out.toString().lines().filter(line -> line.startsWith("      ")))
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(60));
        assertThatThrownBy(() -> new TextReportWriter(out, 10))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least 40 columns, but has 10");
    }

    @Test
    void a_place_that_cannot_be_written_to_is_reported() {
        Writer broken = new Writer() {
            @Override
            public void write(char[] text, int offset, int length) throws IOException {
                throw new IOException("disk full");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        StandingTable table = StandingTable.of(DATASET, DAY);

        assertThatThrownBy(() -> new TextReportWriter(broken, 80).standing(table))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("disk full");
        assertThatThrownBy(() -> new JsonReportWriter(broken).standing(table))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("disk full");
    }

    private static Report report() {
        Rule<Person> noBob = Rule.of(info("no-bob"), Person.class, (person, context, outcomes) -> {
            switch (person.name()) {
                case "Bob" -> outcomes.violated(context.path().member("name"), "Bob is not allowed");
                case "Cy" ->
                    outcomes.undetermined(
                            context.path(),
                            new Cause(Cause.Kind.MISSING_FACT, "who knows Cy"),
                            new Decider("Cy", List.of(new Decider.Alternative("here", "yes"))));
                default -> outcomes.compliant(context.path());
            }
        });
        Rule<Person> broken = Rule.of(info("broken"), Person.class, (person, context, outcomes) -> {
            throw new IllegalStateException("oops");
        });
        return RuleSet.of(List.of(noBob, broken)).evaluate(DATASET, new ReferenceData(DAY));
    }

    private static RuleInfo info(String id) {
        return RuleInfo.builder()
                .id(id)
                .title("T")
                .rationale("R")
                .authority("A")
                .severity(Severity.WARNING)
                .build();
    }

    private static String text(Consumer<ReportWriter> use) {
        StringWriter out = new StringWriter();
        use.accept(new TextReportWriter(out, 110));
        return out.toString();
    }

    private static String json(Consumer<ReportWriter> use) {
        StringWriter out = new StringWriter();
        use.accept(new JsonReportWriter(out));
        return out.toString();
    }
}
