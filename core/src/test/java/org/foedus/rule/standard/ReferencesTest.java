package org.foedus.rule.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foedus.rule.standard.Example.cites;
import static org.foedus.rule.standard.Example.date;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.foedus.agreement.Agreement;
import org.foedus.agreement.BindingForce;
import org.foedus.agreement.Consultation;
import org.foedus.agreement.EntryIntoForce;
import org.foedus.agreement.Event;
import org.foedus.agreement.EventEffect;
import org.foedus.agreement.Modality;
import org.foedus.agreement.Participation;
import org.foedus.agreement.Qualifier;
import org.foedus.agreement.Relation;
import org.foedus.agreement.Renewal;
import org.foedus.agreement.Signatory;
import org.foedus.agreement.Term;
import org.foedus.agreement.TermClause;
import org.foedus.agreement.TerminationClause;
import org.foedus.agreement.TreatyAction;
import org.foedus.agreement.TreatyActionKind;
import org.foedus.agreement.Trigger;
import org.foedus.aid.AidFlow;
import org.foedus.aid.AidItem;
import org.foedus.aid.AidStage;
import org.foedus.aid.Item;
import org.foedus.aid.JudgedLethality;
import org.foedus.aid.Lethality;
import org.foedus.dataset.RecordKind;
import org.foedus.id.Id;
import org.foedus.id.Identified;
import org.foedus.law.Action;
import org.foedus.law.Circumstance;
import org.foedus.law.Condition;
import org.foedus.law.Definition;
import org.foedus.law.Norm;
import org.foedus.law.NormEvent;
import org.foedus.law.NormRank;
import org.foedus.law.Transfer;
import org.foedus.party.Coalition;
import org.foedus.party.Membership;
import org.foedus.party.Office;
import org.foedus.party.Person;
import org.foedus.party.State;
import org.foedus.party.Tenure;
import org.foedus.rule.DataPath;
import org.foedus.statement.Statement;
import org.foedus.statement.Strength;
import org.foedus.time.DateSpan;
import org.junit.jupiter.api.Test;

class ReferencesTest {

    /** Each reference as: the path without the record, the kind, the id. */
    private static List<String> of(RecordKind kind, Identified record) {
        DataPath path = DataPath.of(kind, record.id());
        return References.of(record, path).stream()
                .map(reference -> String.join("/", reference.at().steps()) + " "
                        + reference.expected().map(RecordKind::name).orElse("ANY") + " " + reference.id())
                .toList();
    }

    @Test
    void agreement_mentions_parties_people_events_agreements_and_sources() {
        Agreement agreement = Agreement.builder()
                .id(Id.of("a"))
                .title("A")
                .addParticipations(Participation.builder()
                        .party(Id.of("JP"))
                        .addActions(TreatyAction.builder()
                                .kind(TreatyActionKind.SIGNATURE)
                                .addSignatories(Signatory.builder()
                                        .name("X")
                                        .person(Id.of("x"))
                                        .office(Id.of("pm"))
                                        .build())
                                .addCitations(cites("s1"))
                                .build())
                        .build())
                .addActions(TreatyAction.builder()
                        .kind(TreatyActionKind.ENTRY_INTO_FORCE)
                        .addCitations(cites("s2"))
                        .build())
                .entryIntoForce(EntryIntoForce.builder()
                        .on(EntryIntoForce.Condition.SIGNATURE)
                        .addCitations(cites("s3"))
                        .build())
                .term(TermClause.builder()
                        .term(new Term.EarliestOf(List.of(
                                new Term.Fixed(Period.ofYears(10), Term.CountedFrom.SIGNATURE),
                                new Term.LatestOf(
                                        List.of(new Term.UntilEvent(Id.of("e1")), new Term.UntilEvent(Id.of("e2")))))))
                        .addCitations(cites("s4"))
                        .build())
                .renewal(Renewal.builder()
                        .mode(Renewal.Mode.AUTOMATIC)
                        .addCitations(cites("s5"))
                        .build())
                .termination(TerminationClause.builder()
                        .countedFrom(TerminationClause.CountedFrom.RECEIPT)
                        .survival(cites("s6"))
                        .addCitations(cites("s7"))
                        .build())
                .addEventEffects(EventEffect.builder()
                        .event(Id.of("e3"))
                        .effect(EventEffect.Effect.ENDS)
                        .addCitations(cites("s8"))
                        .build())
                .consultation(Consultation.builder()
                        .trigger(Trigger.builder().asWorded("attack").build())
                        .modality(Modality.WILL)
                        .addCitations(cites("s9"))
                        .build())
                .addBindingForce(BindingForce.builder()
                        .reading(BindingForce.Reading.SILENT)
                        .party(Id.of("UA"))
                        .addCitations(cites("s10"))
                        .build())
                .addRelations(Relation.builder()
                        .kind(Relation.Kind.AMENDS)
                        .to(Id.of("b"))
                        .addCitations(cites("s11"))
                        .build())
                .addQualifiers(Qualifier.builder()
                        .ground(Qualifier.Ground.BUDGETARY)
                        .addObligors(Id.of("DE"))
                        .addCitations(cites("s13"))
                        .build())
                .addCitations(cites("s12"))
                .build();

        assertThat(of(RecordKind.AGREEMENT, agreement))
                .containsExactly(
                        "participations/0/party PARTY JP",
                        "participations/0/actions/0/signatories/0/person PERSON x",
                        "participations/0/actions/0/signatories/0/office OFFICE pm",
                        "participations/0/actions/0/citations/0/source SOURCE s1",
                        "actions/0/citations/0/source SOURCE s2",
                        "entryIntoForce/citations/0/source SOURCE s3",
                        "term/term/terms/1/terms/0/event EVENT e1",
                        "term/term/terms/1/terms/1/event EVENT e2",
                        "term/citations/0/source SOURCE s4",
                        "renewal/citations/0/source SOURCE s5",
                        "termination/survival/source SOURCE s6",
                        "termination/citations/0/source SOURCE s7",
                        "eventEffects/0/event EVENT e3",
                        "eventEffects/0/citations/0/source SOURCE s8",
                        "consultation/citations/0/source SOURCE s9",
                        "bindingForce/0/party PARTY UA",
                        "bindingForce/0/citations/0/source SOURCE s10",
                        "relations/0/to AGREEMENT b",
                        "relations/0/citations/0/source SOURCE s11",
                        "qualifiers/0/obligors/0 PARTY DE",
                        "qualifiers/0/citations/0/source SOURCE s13",
                        "citations/0/source SOURCE s12");
    }

    @Test
    void statement_mentions_speaker_office_matters_and_reports() {
        Statement statement = Statement.builder()
                .id(Id.of("s"))
                .speaker(Id.of("x"))
                .office(Id.of("pm"))
                .addAbout(Id.of("a"), Id.of("JP"))
                .property("status")
                .claim("C")
                .strength(Strength.ASSERTS)
                .addPresupposes(Id.of("quake"))
                .addReportedIn(cites("s1"))
                .build();

        assertThat(of(RecordKind.STATEMENT, statement))
                .containsExactly(
                        "speaker PERSON x",
                        "office OFFICE pm",
                        "about/0 ANY a",
                        "about/1 ANY JP",
                        "presupposes/0 ANY quake",
                        "reportedIn/0/source SOURCE s1");
    }

    @Test
    void norm_mentions_what_its_conditions_test() {
        Norm norm = Norm.builder()
                .id(Id.of("n"))
                .jurisdiction(Id.of("JP"))
                .title("N")
                .rank(NormRank.POLICY)
                .effect(Norm.Effect.PERMITS_ONLY)
                .governs(new Condition.AllOf(List.of(
                        new Condition.ItemIs(List.of(Id.of("vest"), Id.of("helmet"))),
                        new Condition.AnyOf(List.of(
                                new Condition.ItemWithin(Id.of("weapon")),
                                new Condition.Not(new Condition.DestinationIs(List.of(Id.of("UA")))))))))
                .provided(new Condition.AnyOf(
                        List.of(new Condition.RouteIncludes(List.of(Id.of("PL"))), new Condition.Holds("fighting"))))
                .addOverrides(Id.of("m"))
                .addHistory(NormEvent.builder()
                        .kind(NormEvent.Kind.IN_FORCE)
                        .on(date("2014"))
                        .addCitations(cites("s1"))
                        .build())
                .addCitations(cites("s2"))
                .build();

        assertThat(of(RecordKind.NORM, norm))
                .containsExactly(
                        "jurisdiction PARTY JP",
                        "governs/conditions/0/items/0 ITEM vest",
                        "governs/conditions/0/items/1 ITEM helmet",
                        "governs/conditions/1/conditions/0/definition DEFINITION weapon",
                        "governs/conditions/1/conditions/1/condition/destinations/0 PARTY UA",
                        "provided/conditions/0/route/0 PARTY PL",
                        "overrides/0 NORM m",
                        "history/0/citations/0/source SOURCE s1",
                        "citations/0/source SOURCE s2");
    }

    @Test
    void transfer_definition_and_circumstance_mention_parties_and_items() {
        assertThat(of(
                        RecordKind.TRANSFER,
                        Transfer.builder()
                                .id(Id.of("t"))
                                .actor(Id.of("JP"))
                                .action(Action.GIFT)
                                .item(Id.of("vest"))
                                .destination(Id.of("UA"))
                                .addVia(Id.of("PL"))
                                .on(LocalDate.of(2024, 2, 27))
                                .build()))
                .containsExactly("actor PARTY JP", "item ITEM vest", "destination PARTY UA", "via/0 PARTY PL");
        assertThat(of(
                        RecordKind.DEFINITION,
                        Definition.builder()
                                .id(Id.of("d"))
                                .jurisdiction(Id.of("JP"))
                                .term("weapon")
                                .meaning("M")
                                .addCovers(Id.of("gun"))
                                .addExcludes(Id.of("vest"))
                                .addCitations(cites("s1"))
                                .build()))
                .containsExactly(
                        "jurisdiction PARTY JP",
                        "covers/0 ITEM gun",
                        "excludes/0 ITEM vest",
                        "citations/0/source SOURCE s1");
        assertThat(of(
                        RecordKind.CIRCUMSTANCE,
                        Circumstance.builder()
                                .id(Id.of("c"))
                                .fact("fighting")
                                .party(Id.of("UA"))
                                .jurisdiction(Id.of("JP"))
                                .holds(true)
                                .during(DateSpan.parse("2022-02-24/until:ceasefire"))
                                .addCitations(cites("s1"))
                                .build()))
                .containsExactly(
                        "party PARTY UA",
                        "jurisdiction PARTY JP",
                        "during EVENT ceasefire",
                        "citations/0/source SOURCE s1");
    }

    @Test
    void people_and_parties_mention_each_other_and_events_that_bound_a_span() {
        assertThat(of(
                        RecordKind.MEMBERSHIP,
                        Membership.builder()
                                .id(Id.of("m"))
                                .member(Id.of("UA"))
                                .organization(Id.of("NATO"))
                                .during(DateSpan.parse("until:accession/.."))
                                .addCitations(cites("s1"))
                                .build()))
                .containsExactly(
                        "member PARTY UA",
                        "organization PARTY NATO",
                        "during EVENT accession",
                        "citations/0/source SOURCE s1");
        assertThat(of(
                        RecordKind.TENURE,
                        Tenure.builder()
                                .id(Id.of("t"))
                                .person(Id.of("x"))
                                .office(Id.of("pm"))
                                .during(DateSpan.always())
                                .addCitations(cites("s1"))
                                .build()))
                .containsExactly("person PERSON x", "office OFFICE pm", "citations/0/source SOURCE s1");
        assertThat(of(
                        RecordKind.OFFICE,
                        Office.builder()
                                .id(Id.of("pm"))
                                .title("PM")
                                .party(Id.of("JP"))
                                .build()))
                .containsExactly("party PARTY JP");
        assertThat(of(
                        RecordKind.PARTY,
                        Coalition.builder()
                                .id(Id.of("c"))
                                .name("C")
                                .existence(DateSpan.parse("2024/until:peace"))
                                .addCitations(cites("s1"))
                                .build()))
                .containsExactly("existence EVENT peace", "citations/0/source SOURCE s1");
    }

    @Test
    void other_records_mention_their_sources_only() {
        assertThat(of(
                        RecordKind.PARTY,
                        State.builder().id(Id.of("JP")).name("Japan").build()))
                .isEmpty();
        assertThat(of(
                        RecordKind.PERSON,
                        Person.builder()
                                .id(Id.of("x"))
                                .name("X")
                                .addCitations(cites("s"))
                                .build()))
                .containsExactly("citations/0/source SOURCE s");
        assertThat(of(
                        RecordKind.EVENT,
                        Event.builder()
                                .id(Id.of("e"))
                                .name("E")
                                .addCitations(cites("s"))
                                .build()))
                .containsExactly("citations/0/source SOURCE s");
        assertThat(of(
                        RecordKind.ITEM,
                        Item.builder()
                                .id(Id.of("i"))
                                .name("I")
                                .addCitations(cites("s"))
                                .build()))
                .containsExactly("citations/0/source SOURCE s");
        assertThat(of(
                        RecordKind.AID_ITEM,
                        AidItem.builder()
                                .id(Id.of("a"))
                                .description("Vests")
                                .addDonors(Id.of("N"))
                                .recipient(Id.of("S"))
                                .item(Id.of("vest"))
                                .addLethality(new JudgedLethality(
                                        Lethality.NON_LETHAL,
                                        JudgedLethality.Test.PURPOSE,
                                        Optional.empty(),
                                        List.of(cites("l"))))
                                .addFulfils(Id.of("pact"))
                                .partOf(Id.of("package"))
                                .addFlows(AidFlow.builder()
                                        .stage(AidStage.PLEDGE)
                                        .addCitations(cites("f"))
                                        .build())
                                .addCitations(cites("s"))
                                .build()))
                .containsExactly(
                        "donors/0 PARTY N",
                        "recipient PARTY S",
                        "item ITEM vest",
                        "lethality/0/citations/0/source SOURCE l",
                        "fulfils/0 AGREEMENT pact",
                        "partOf AID_ITEM package",
                        "flows/0/citations/0/source SOURCE f",
                        "citations/0/source SOURCE s");
        assertThat(of(RecordKind.SOURCE, Example.undated("s").build())).isEmpty();
    }
}
