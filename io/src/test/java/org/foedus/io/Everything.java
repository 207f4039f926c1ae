package org.foedus.io;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.foedus.agreement.Agreement;
import org.foedus.agreement.BindingForce;
import org.foedus.agreement.Clause;
import org.foedus.agreement.Commitment;
import org.foedus.agreement.CommitmentKind;
import org.foedus.agreement.Consultation;
import org.foedus.agreement.Ending;
import org.foedus.agreement.EntryIntoForce;
import org.foedus.agreement.Event;
import org.foedus.agreement.EventEffect;
import org.foedus.agreement.InstrumentClass;
import org.foedus.agreement.Modality;
import org.foedus.agreement.ObligationCondition;
import org.foedus.agreement.Participation;
import org.foedus.agreement.Place;
import org.foedus.agreement.Publicity;
import org.foedus.agreement.Qualifier;
import org.foedus.agreement.Registration;
import org.foedus.agreement.Relation;
import org.foedus.agreement.Renewal;
import org.foedus.agreement.Reservation;
import org.foedus.agreement.ResponseMeasure;
import org.foedus.agreement.Review;
import org.foedus.agreement.ScopeLimit;
import org.foedus.agreement.Signatory;
import org.foedus.agreement.StatedLethality;
import org.foedus.agreement.Term;
import org.foedus.agreement.TermClause;
import org.foedus.agreement.TerminationClause;
import org.foedus.agreement.Timing;
import org.foedus.agreement.TreatyAction;
import org.foedus.agreement.TreatyActionKind;
import org.foedus.agreement.Trigger;
import org.foedus.aid.AidFlow;
import org.foedus.aid.AidItem;
import org.foedus.aid.AidSector;
import org.foedus.aid.AidStage;
import org.foedus.aid.Amount;
import org.foedus.aid.AmountPart;
import org.foedus.aid.AmountPeriod;
import org.foedus.aid.Classification;
import org.foedus.aid.Item;
import org.foedus.aid.JudgedLethality;
import org.foedus.aid.Lethality;
import org.foedus.aid.Money;
import org.foedus.aid.Quantity;
import org.foedus.aid.SourcingChannel;
import org.foedus.aid.ValuationMethod;
import org.foedus.dataset.Dataset;
import org.foedus.dataset.Extension;
import org.foedus.dataset.ObservationWindow;
import org.foedus.dataset.RecordKind;
import org.foedus.id.Id;
import org.foedus.id.Identifier;
import org.foedus.law.Action;
import org.foedus.law.Circumstance;
import org.foedus.law.Condition;
import org.foedus.law.Definition;
import org.foedus.law.Exemption;
import org.foedus.law.Norm;
import org.foedus.law.NormEvent;
import org.foedus.law.NormRank;
import org.foedus.law.Reading;
import org.foedus.law.Transfer;
import org.foedus.party.Coalition;
import org.foedus.party.Membership;
import org.foedus.party.NonStateActor;
import org.foedus.party.Office;
import org.foedus.party.Organization;
import org.foedus.party.PartyName;
import org.foedus.party.Person;
import org.foedus.party.State;
import org.foedus.party.Succession;
import org.foedus.party.Tenure;
import org.foedus.source.Citation;
import org.foedus.source.Locator;
import org.foedus.source.Reliability;
import org.foedus.source.Source;
import org.foedus.source.SourceKind;
import org.foedus.statement.Rank;
import org.foedus.statement.Statement;
import org.foedus.statement.Strength;
import org.foedus.time.DateSpan;
import org.foedus.time.EndDay;
import org.foedus.time.MonthEnd;
import org.foedus.time.PartialDate;

/** An invented dataset that holds every type of record, every kind of term, quantity and condition, and every member. */
public final class Everything {
    static final Citation CITATION = Citation.builder()
            .source(Id.of("text"))
            .locator(Locator.of("Article 1"))
            .quotation("The Parties “shall” consult")
            .note("Read twice")
            .build();

    private static final Classification VEST = new Classification(
            Classification.EU_MILITARY_LIST, Optional.of("C/2024/1945"), "ML13", Optional.of("the giver"));

    private Everything() {}

    public static Dataset dataset() {
        return Dataset.builder()
                .id("everything")
                .title("Everything")
                .version("1")
                .observed(new ObservationWindow(
                        Optional.of(PartialDate.parse("2020")),
                        Optional.of(PartialDate.parse("2026-06")),
                        List.of(Id.of("NORTH"))))
                .addUses("others")
                .addExtensions(new Extension(
                        Optional.of(RecordKind.PERSON), Optional.of(Id.of("ann")), "/born", "{\"year\":1950.0}"))
                .addSources(source())
                .addParties(
                        State.builder()
                                .id(Id.of("NORTH"))
                                .name("North")
                                .addOtherNames(
                                        PartyName.of("Northland", DateSpan.parse("1950/1972-05-22")),
                                        PartyName.of("Le Nord"))
                                .addIdentifiers(
                                        Identifier.of("cow", "999", DateSpan.parse("1950-01-01/..")),
                                        Identifier.of("iso3166-1-alpha2", "NN"))
                                .existence(DateSpan.parse("1950/unknown"))
                                .addCitations(CITATION)
                                .build(),
                        Organization.builder().id(Id.of("UNION")).name("Union").build(),
                        Coalition.builder().id(Id.of("FRIENDS")).name("Friends").build(),
                        NonStateActor.builder().id(Id.of("fund")).name("Fund").build())
                .addSuccessions(Succession.builder()
                        .id(Id.of("north-after-old-north"))
                        .predecessor(Id.of("OLD-NORTH"))
                        .successor(Id.of("NORTH"))
                        .kind(Succession.Kind.DISSOLUTION)
                        .on(PartialDate.parse("1950-01-01"))
                        .build())
                .addMemberships(Membership.builder()
                        .id(Id.of("north-in-union"))
                        .member(Id.of("NORTH"))
                        .organization(Id.of("UNION"))
                        .during(DateSpan.parse("1999-03-12/until:north-leaves"))
                        .build())
                .addPersons(Person.builder()
                        .id(Id.of("ann"))
                        .name("Ann Ä. \"Ace\" \\ 安")
                        .addOtherNames("Anna", "Анна")
                        .build())
                .addOffices(Office.builder()
                        .id(Id.of("premier"))
                        .title("Premier of North")
                        .party(Id.of("NORTH"))
                        .build())
                .addTenures(Tenure.builder()
                        .id(Id.of("ann-premier"))
                        .person(Id.of("ann"))
                        .office(Id.of("premier"))
                        .during(DateSpan.parse("2020-01-01/censored:2026-06-30"))
                        .build())
                .addEvents(Event.builder()
                        .id(Id.of("peace"))
                        .name("Peace")
                        .happenedOn(PartialDate.parse("2025-XX"))
                        .build())
                .addAgreements(agreement(), other("earliest", earliest()), other("open", open()), ended())
                .addStatements(statement())
                .addItems(Item.builder()
                        .id(Id.of("vest"))
                        .name("Vests")
                        .description("They protect")
                        .addClassifications(VEST)
                        .build())
                .addAidItems(aidItem())
                .addDefinitions(Definition.builder()
                        .id(Id.of("weapon"))
                        .jurisdiction(Id.of("NORTH"))
                        .term("weapon")
                        .meaning("What kills")
                        .addCovers(Id.of("gun"))
                        .addExcludes(Id.of("vest"))
                        .build())
                .addCircumstances(Circumstance.builder()
                        .id(Id.of("war"))
                        .fact("fighting-under-way")
                        .party(Id.of("SOUTH"))
                        .jurisdiction(Id.of("NORTH"))
                        .holds(true)
                        .during(DateSpan.parse("2022-02-24/.."))
                        .note("Seen")
                        .build())
                .addNorms(norm())
                .addTransfers(Transfer.builder()
                        .id(Id.of("q1"))
                        .actor(Id.of("NORTH"))
                        .action(Action.GIFT)
                        .item(Id.of("vest"))
                        .destination(Id.of("SOUTH"))
                        .addVia(Id.of("fund"))
                        .addTransshippedIn(Id.of("fund"))
                        .licensor(Id.of("UNION"))
                        .payer(Id.of("fund"))
                        .recipientUnit(Id.of("fund"))
                        .purpose("self-defence")
                        .amount(new Quantity.Units(new BigDecimal("100"), "vests"))
                        .on(LocalDate.of(2024, 2, 27))
                        .question("May North give vests?")
                        .build())
                .build();
    }

    private static Source source() {
        return Source.builder()
                .id(Id.of("text"))
                .kind(SourceKind.OFFICIAL_TEXT)
                .title("Agreement between North and South")
                .publisher("North")
                .publishedOn(PartialDate.parse("2024-06-13?"))
                .address("https://example.org/text")
                .language("en")
                .reliability(Reliability.B)
                .note("A copy")
                .build();
    }

    private static Agreement agreement() {
        return Agreement.builder()
                .id(Id.of("north-south"))
                .title("Agreement between North and South")
                .instrumentClass(InstrumentClass.TREATY)
                .publicity(Publicity.PARTLY_SECRET)
                .registration(new Registration("unts", "I-1", Optional.of(PartialDate.parse("2025"))))
                .addIdentifiers(Identifier.of(Identifier.ATOP, "1"))
                .designation("Parties")
                .addAuthenticLanguages("en", "uk")
                .prevailingLanguage("en")
                .addParticipations(participation())
                .addActions(TreatyAction.builder()
                        .kind(TreatyActionKind.ENTRY_INTO_FORCE)
                        .effectiveOn(PartialDate.parse("2024-07-01"))
                        .build())
                .entryIntoForce(EntryIntoForce.builder()
                        .on(EntryIntoForce.Condition.NAMED_DAY)
                        .day(PartialDate.parse("2024-07-01"))
                        .addCitations(CITATION)
                        .build())
                .term(TermClause.builder()
                        .term(new Term.Fixed(
                                Period.ofYears(10),
                                Term.CountedFrom.ENTRY_INTO_FORCE,
                                EndDay.INCLUDED,
                                MonthEnd.EARLIER))
                        .statedEnd(PartialDate.parse("2034-07-01"))
                        .note("As stated")
                        .build())
                .renewal(Renewal.builder()
                        .mode(Renewal.Mode.AUTOMATIC)
                        .deadlineBeforeEnd(Period.ofMonths(6))
                        .extension(Period.ofYears(5))
                        .build())
                .termination(TerminationClause.builder()
                        .form("written notice")
                        .channel("diplomatic channels")
                        .notice(Period.ofMonths(6))
                        .atLeast(true)
                        .countedFrom(TerminationClause.CountedFrom.INTENDED_END)
                        .modality(Modality.SHOULD)
                        .survival(CITATION)
                        .note("Soft")
                        .build())
                .addEventEffects(EventEffect.builder()
                        .event(Id.of("peace"))
                        .effect(EventEffect.Effect.PARTIES_DECIDE)
                        .build())
                .consultation(Consultation.builder()
                        .within(Duration.ofHours(24))
                        .requestedBy(Consultation.RequestedBy.EITHER)
                        .trigger(trigger())
                        .channel("bilaterally")
                        .modality(Modality.WILL)
                        .othersMayJoin("Friends")
                        .purpose("next steps")
                        .softener("where possible")
                        .commitment(Id.of("c1"))
                        .build())
                .addBindingForce(BindingForce.builder()
                        .party(Id.of("NORTH"))
                        .reading(BindingForce.Reading.MIXED)
                        .addClues("shall")
                        .build())
                .review(Review.builder()
                        .when(Review.When.EVERY)
                        .period(Period.ofMonths(12))
                        .periodUpTo(Period.ofMonths(18))
                        .countedFrom("signature")
                        .asWorded("periodically")
                        .focus("progress")
                        .commitment(Id.of("c1"))
                        .build())
                .addCommitments(
                        commitment("c1", amounts().get(0)),
                        commitment("c2", amounts().get(1)))
                .addCommitments(
                        commitment("c3", amounts().get(2)),
                        commitment("c4", amounts().get(3)))
                .addCommitments(commitment("c5", amounts().get(4)))
                .commitmentsComplete(true)
                .addKindsChecked(CommitmentKind.DEFENSE, CommitmentKind.CONSULTATION)
                .addResponseMeasures(ResponseMeasure.builder()
                        .id(Id.of("r1"))
                        .kind(CommitmentKind.SANCTIONS)
                        .modality(Modality.INTENDS)
                        .verb("intends")
                        .summary("Sanctions follow")
                        .addConditions("as appropriate")
                        .commitment(Id.of("c1"))
                        .build())
                .addQualifiers(Qualifier.builder()
                        .ground(Qualifier.Ground.CONSTITUTIONAL)
                        .covers("whole text")
                        .addObligors(Id.of("NORTH"))
                        .build())
                .addScopeLimits(ScopeLimit.builder()
                        .limit(ScopeLimit.Limit.NON_LETHAL_FOCUS)
                        .finer("CENTRED_ON")
                        .covers("Article 2")
                        .build())
                .addRelations(
                        Relation.builder()
                                .kind(Relation.Kind.IMPLEMENTS)
                                .to(Id.of("open"))
                                .dated(PartialDate.parse("2023-07-12"))
                                .during(DateSpan.parse("2024-07-01/.."))
                                .build(),
                        Relation.builder()
                                .kind(Relation.Kind.RECALLS)
                                .asPrinted("the Charter")
                                .build())
                .addSilentOn(Clause.RENEWAL)
                .addCitations(CITATION)
                .note("Invented")
                .build();
    }

    private static Participation participation() {
        return Participation.builder()
                .party(Id.of("NORTH"))
                .addActions(TreatyAction.builder()
                        .kind(TreatyActionKind.SIGNATURE)
                        .actedOn(PartialDate.parse("2024-06-13"))
                        .place(Place.builder()
                                .city("Port")
                                .region("Coast")
                                .country("NN")
                                .build())
                        .addSignatories(Signatory.builder()
                                .name("Ann")
                                .capacity("Premier")
                                .asPrinted("ANN")
                                .person(Id.of("ann"))
                                .office(Id.of("premier"))
                                .build())
                        .note("At noon")
                        .build())
                .addReservations(Reservation.builder()
                        .kind(Reservation.Kind.RESERVATION)
                        .summary("Not Article 3")
                        .on(PartialDate.parse("2024-06-13"))
                        .build())
                .build();
    }

    private static Trigger trigger() {
        return Trigger.builder()
                .asWorded("a future attack")
                .addHappenings(Trigger.Happening.FUTURE_ATTACK, Trigger.Happening.THREAT)
                .addAgainst(Id.of("SOUTH"))
                .where("on the territory of South")
                .addBy(Id.of("EAST"))
                .build();
    }

    private static Commitment commitment(String id, Amount amount) {
        return Commitment.builder()
                .id(Id.of(id))
                .addObligors(Id.of("NORTH"))
                .addBeneficiaries(Id.of("SOUTH"))
                .mutual(true)
                .reciprocalBenefit(true)
                .kind(CommitmentKind.AIR_DEFENCE)
                .addAlsoKinds(CommitmentKind.TRAINING)
                .subkind("RADAR")
                .modality(Modality.COMMITS)
                .verb("is dedicated to")
                .summary("North gives radar")
                .lethality(new StatedLethality(
                        Lethality.NON_LETHAL,
                        Optional.of(StatedLethality.Basis.PRINTED),
                        Optional.of("the word stands there")))
                .addCapabilities("radar")
                .trigger(trigger())
                .addLimits(ObligationCondition.NON_PROVOCATION)
                .addConditions("subject to law")
                .addThroughFrameworks("Fund")
                .timing(Timing.builder()
                        .during(DateSpan.parse("2024/2027"))
                        .length(Period.ofYears(4))
                        .sameAsTerm(true)
                        .within(Period.ofMonths(6))
                        .countedFrom("signature")
                        .every(Period.ofYears(1))
                        .everyUpTo(Period.ofYears(2))
                        .until(Id.of("peace"))
                        .asWorded("as long as it takes")
                        .build())
                .amount(amount)
                .legalLayer("ANNEX")
                .addAlsoIn(Clause.CONSULTATION)
                .addCitations(CITATION)
                .note("Invented")
                .build();
    }

    private static List<Amount> amounts() {
        return List.of(
                Amount.builder()
                        .precision(Amount.Precision.AT_LEAST)
                        .quantity(new Quantity.Sum(Money.of(1_500_000_000L, "EUR")))
                        .every(Period.ofYears(1))
                        .period(AmountPeriod.builder()
                                .kind(AmountPeriod.Kind.COVERED)
                                .calendar(AmountPeriod.Calendar.FISCAL)
                                .during(DateSpan.parse("2024/2027"))
                                .length(Period.ofYears(4))
                                .asWorded("four years")
                                .build())
                        .purpose("radar")
                        .asPrinted("1.5 billion")
                        .valuation(ValuationMethod.REPLACEMENT_COST)
                        .bindingCurrency("EUR")
                        .addPartOf(new AmountPart(Optional.of(Id.of("c2")), Optional.empty(), false))
                        .addComprises(new AmountPart(Optional.empty(), Optional.of("loans"), true))
                        .addEquivalents(new Amount.Equivalent(
                                Amount.Precision.APPROXIMATE,
                                new Money(new BigDecimal("1600000000.5"), "USD"),
                                Optional.of(PartialDate.parse("2024-06-13"))))
                        .note("Invented")
                        .build(),
                Amount.builder()
                        .quantity(new Quantity.Units(new BigDecimal("30"), "F-16"))
                        .build(),
                Amount.builder()
                        .quantity(new Quantity.ShareOfGdp(new BigDecimal("0.25")))
                        .build(),
                Amount.builder()
                        .quantity(new Quantity.Formula("its fair share"))
                        .build(),
                Amount.builder().quantity(new Quantity.ToBeDetermined()).build());
    }

    private static Agreement other(String id, Term term) {
        return Agreement.builder()
                .id(Id.of(id))
                .title("Agreement " + id)
                .term(TermClause.builder().term(term).build())
                .build();
    }

    private static Agreement ended() {
        return Agreement.builder()
                .id(Id.of("ended"))
                .title("Agreement ended")
                .addParticipations(Participation.builder()
                        .party(Id.of("NORTH"))
                        .addActions(TreatyAction.builder()
                                .kind(TreatyActionKind.WITHDRAWAL)
                                .effectiveOn(PartialDate.parse("1939"))
                                .ending(new Ending(
                                        Optional.of(Ending.Mode.BROKEN_OFF), Optional.of(Ending.Reason.POLICY_DISPUTE)))
                                .build())
                        .build())
                .entryIntoForce(EntryIntoForce.builder()
                        .on(EntryIntoForce.Condition.CONSENTS)
                        .consents(2)
                        .addIncluding(Id.of("NORTH"))
                        .after(Period.ofDays(30))
                        .build())
                .term(TermClause.of(new Term.Fixed(Period.ofYears(20), PartialDate.parse("1935-01-01"))))
                .build();
    }

    private static Term earliest() {
        return new Term.EarliestOf(List.of(
                new Term.Fixed(Period.ofYears(10), Term.CountedFrom.NOT_STATED),
                new Term.LatestOf(List.of(new Term.UntilEvent(Id.of("peace")), new Term.OpenEnded(Optional.empty())))));
    }

    private static Term open() {
        return new Term.OpenEnded(Optional.of(Period.ofYears(10)));
    }

    private static Statement statement() {
        return Statement.builder()
                .id(Id.of("s1"))
                .speaker(Id.of("ann"))
                .office(Id.of("premier"))
                .addAbout(Id.of("north-south"))
                .property("status")
                .value("signed")
                .claim("It is signed")
                .strength(Strength.DECIDED)
                .saidOn(PartialDate.parse("2024-06~"))
                .addPresupposes(Id.of("peace"))
                .words("Signed!")
                .language("en")
                .addReportedIn(CITATION)
                .rank(Rank.PREFERRED)
                .rankReason("Heard")
                .note("Invented")
                .build();
    }

    private static Norm norm() {
        Condition item = new Condition.AnyOf(List.of(
                new Condition.ItemIs(List.of(Id.of("vest"))),
                new Condition.Not(new Condition.ItemWithin(Id.of("weapon")))));
        return Norm.builder()
                .id(Id.of("n1"))
                .jurisdiction(Id.of("NORTH"))
                .title("Act")
                .rank(NormRank.STATUTE)
                .bindsMembers(true)
                .addActions(Action.GIFT, Action.SALE)
                .governs(new Condition.AllOf(List.of(
                        new Condition.DestinationIs(List.of(Id.of("SOUTH"))),
                        new Condition.RouteIncludes(List.of(Id.of("fund"))),
                        new Condition.NextStopIs(List.of(Id.of("SOUTH"))),
                        new Condition.Holds("fighting-under-way"),
                        new Condition.Holds("grave-wrongs", Condition.Whom.UNIT),
                        new Condition.ItemListed("eu-ml", Optional.of("2024"), List.of("ML13")),
                        new Condition.ActorIs(List.of(Id.of("NORTH"))),
                        new Condition.UnitIs(List.of(Id.of("fund"))),
                        new Condition.PurposeIs(List.of("self-defence")),
                        new Condition.MoreThan(new Quantity.Units(new BigDecimal("12"), "persons")))))
                .addExemptions(new Exemption("unless at war", new Condition.Holds("at-war", Condition.Whom.ACTOR)))
                .effect(Norm.Effect.PERMITS_ONLY)
                .provided(item)
                .decider("the minister")
                .addOverrides(Id.of("n0"))
                .addHistory(NormEvent.builder()
                        .kind(NormEvent.Kind.IN_FORCE)
                        .on(PartialDate.parse("2020"))
                        .addCitations(CITATION)
                        .build())
                .addReadings(Reading.builder()
                        .label("a bar")
                        .holder("the court")
                        .effect(Norm.Effect.REQUIRES_DECISION)
                        .decider("the president")
                        .voicedOn(PartialDate.parse("2024"))
                        .addCitations(CITATION)
                        .build())
                .verifiedUntil(PartialDate.parse("2026-06-30"))
                .addCitations(CITATION)
                .note("Invented")
                .build();
    }

    private static AidItem aidItem() {
        return AidItem.builder()
                .id(Id.of("aid"))
                .description("Vests, first part")
                .addDonors(Id.of("NORTH"), Id.of("UNION"))
                .recipient(Id.of("fund"))
                .item(Id.of("vest"))
                .sector(AidSector.MILITARY)
                .channel(SourcingChannel.STOCKPILE)
                .addClassifications(VEST)
                .addLethality(new JudgedLethality(
                        Lethality.NON_LETHAL,
                        JudgedLethality.Test.PURPOSE,
                        Optional.of("the giver"),
                        List.of(CITATION)))
                .addFulfils(Id.of("pact"))
                .partOf(Id.of("package"))
                .addFlows(AidFlow.builder()
                        .stage(AidStage.DELIVERY)
                        .date(PartialDate.parse("2024-07"))
                        .dateAsPrinted("until July")
                        .goods(Amount.builder()
                                .quantity(new Quantity.Units(new BigDecimal("-10"), "vests"))
                                .build())
                        .value(Amount.builder()
                                .quantity(new Quantity.Sum(Money.of(-500, "EUR")))
                                .valuation(ValuationMethod.of("as-insured"))
                                .build())
                        .addCitations(CITATION)
                        .note("Sent back")
                        .build())
                .addCitations(CITATION)
                .note("Invented")
                .build();
    }
}
