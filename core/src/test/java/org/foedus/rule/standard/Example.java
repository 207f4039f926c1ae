package org.foedus.rule.standard;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.foedus.agreement.Agreement;
import org.foedus.agreement.AgreementBuilder;
import org.foedus.agreement.Event;
import org.foedus.agreement.Participation;
import org.foedus.agreement.Signatory;
import org.foedus.agreement.TreatyAction;
import org.foedus.agreement.TreatyActionKind;
import org.foedus.dataset.Dataset;
import org.foedus.dataset.DatasetBuilder;
import org.foedus.dataset.ReferenceData;
import org.foedus.id.Id;
import org.foedus.party.Office;
import org.foedus.party.Person;
import org.foedus.party.State;
import org.foedus.party.Tenure;
import org.foedus.rule.Report;
import org.foedus.rule.Rule;
import org.foedus.rule.RuleSet;
import org.foedus.rule.RuleTally;
import org.foedus.source.Citation;
import org.foedus.source.Source;
import org.foedus.source.SourceBuilder;
import org.foedus.source.SourceKind;
import org.foedus.statement.Statement;
import org.foedus.statement.StatementBuilder;
import org.foedus.statement.Strength;
import org.foedus.time.DateSpan;
import org.foedus.time.PartialDate;

/** Records for the tests of rules, and the run of one rule over them. */
final class Example {
    static final ReferenceData TODAY = new ReferenceData(LocalDate.of(2026, 11, 25));

    private Example() {}

    static DatasetBuilder dataset() {
        return Dataset.builder().id("test").title("Test");
    }

    static Report run(Rule<?> rule, DatasetBuilder dataset) {
        return RuleSet.of(List.of(rule)).evaluate(dataset.build(), TODAY);
    }

    /** What the one rule of the report did: judged, compliant, violated, undetermined, not applicable. */
    static List<Integer> counts(Report report) {
        RuleTally tally = report.tallies().get(0);
        return List.of(
                tally.judged(), tally.compliant(), tally.violated(), tally.undetermined(), tally.notApplicable());
    }

    static String at(Report report) {
        return report.findings().get(0).at().toString();
    }

    static String message(Report report) {
        return report.findings().get(0).message();
    }

    static String decider(Report report) {
        return report.findings().get(0).deciders().get(0).fact();
    }

    static PartialDate date(String text) {
        return PartialDate.parse(text);
    }

    static State state(String id, String name) {
        return State.builder().id(Id.of(id)).name(name).build();
    }

    static AgreementBuilder agreement(String id) {
        return Agreement.builder().id(Id.of(id)).title("Agreement " + id);
    }

    static Participation signed(String party, String day) {
        return participation(party, act(TreatyActionKind.SIGNATURE, day));
    }

    static Participation participation(String party, TreatyAction... acts) {
        return Participation.builder()
                .party(Id.of(party))
                .addAllActions(Arrays.asList(acts))
                .build();
    }

    static TreatyAction act(TreatyActionKind kind, String day) {
        return TreatyAction.builder().kind(kind).actedOn(date(day)).build();
    }

    static TreatyAction signature(String day, Signatory signatory) {
        return TreatyAction.builder()
                .kind(TreatyActionKind.SIGNATURE)
                .actedOn(date(day))
                .addSignatories(signatory)
                .build();
    }

    static SourceBuilder source(String id, String publishedOn) {
        return undated(id).publishedOn(date(publishedOn));
    }

    static SourceBuilder undated(String id) {
        return Source.builder().id(Id.of(id)).kind(SourceKind.PRESS).title("Report " + id);
    }

    static Citation cites(String source) {
        return Citation.builder().source(Id.of(source)).build();
    }

    static StatementBuilder statement(String id) {
        return Statement.builder()
                .id(Id.of(id))
                .property("status")
                .claim("Something is so.")
                .strength(Strength.ASSERTS);
    }

    static Event event(String id, String name, String day) {
        return Event.builder().id(Id.of(id)).name(name).happenedOn(date(day)).build();
    }

    static Person person(String id, String name) {
        return Person.builder().id(Id.of(id)).name(name).build();
    }

    static Office office(String id, String title) {
        return Office.builder().id(Id.of(id)).title(title).build();
    }

    static Tenure tenure(String person, String office, String during) {
        return Tenure.builder()
                .id(Id.of(person + "." + office + "." + during.substring(0, 4)))
                .person(Id.of(person))
                .office(Id.of(office))
                .during(DateSpan.parse(during))
                .build();
    }

    /** Prime ministers of Japan and of the Netherlands, and secretaries general of NATO. */
    static DatasetBuilder officeHolders() {
        return dataset()
                .addPersons(
                        person("kishida", "Fumio Kishida"),
                        person("ishiba", "Shigeru Ishiba"),
                        person("rutte", "Mark Rutte"),
                        person("nobody", "Nemo"))
                .addOffices(
                        office("pm-jp", "Prime Minister of Japan"),
                        office("pm-nl", "Prime Minister of the Netherlands"),
                        office("sg-nato", "Secretary General of NATO"),
                        office("pm-xx", "Prime Minister of Nowhere"))
                .addTenures(
                        tenure("kishida", "pm-jp", "2021-10-04/2024-10-01"),
                        tenure("ishiba", "pm-jp", "2024-10-01/2025-10-21"),
                        tenure("rutte", "pm-nl", "2010-10-14/2024-07-02"),
                        tenure("rutte", "sg-nato", "2024-10-01/.."));
    }
}
