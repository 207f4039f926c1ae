package org.foedus.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.foedus.aid.Item;
import org.foedus.dataset.Dataset;
import org.foedus.dataset.DatasetIndex;
import org.foedus.id.Id;
import org.foedus.law.Norm.Effect;
import org.foedus.party.Membership;
import org.foedus.reason.Trace;
import org.foedus.statement.Statement;
import org.foedus.time.DateSpan;
import org.foedus.time.PartialDate;

/** The law of invented states: Arcadia hands over, Borduria lies on the way, Costaguana receives. */
final class LawFixture {
    static final String ARCADIA = "arcadia";
    static final String BORDURIA = "borduria";
    static final String COSTAGUANA = "costaguana";
    static final LocalDate DAY = LocalDate.of(2020, 6, 15);

    private final List<Norm> norms = new ArrayList<>();
    private final List<Definition> definitions = new ArrayList<>();
    private final List<Circumstance> circumstances = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();
    private final List<Membership> memberships = new ArrayList<>();

    /** A norm of Arcadia on gifts, in force since 2000. */
    static NormBuilder norm(String id, Effect effect) {
        NormBuilder norm = Norm.builder()
                .id(Id.of(id))
                .jurisdiction(Id.of(ARCADIA))
                .title("Act " + id)
                .rank(NormRank.STATUTE)
                .addActions(Action.GIFT)
                .effect(effect);
        return effect.needsDecider() ? norm.decider("the Senate") : norm;
    }

    static Norm inForce(NormBuilder norm) {
        return norm.addHistory(step(NormEvent.Kind.IN_FORCE, "2000-01-01")).build();
    }

    static NormEvent step(NormEvent.Kind kind, String on) {
        return NormEvent.builder().kind(kind).on(PartialDate.parse(on)).build();
    }

    static Circumstance circumstance(String fact, boolean holds, String during) {
        return circumstanceOf(fact, holds, during).build();
    }

    static CircumstanceBuilder circumstanceOf(String fact, boolean holds, String during) {
        return Circumstance.builder()
                .id(Id.of(fact + "-" + holds))
                .fact(fact)
                .party(Id.of(COSTAGUANA))
                .holds(holds)
                .during(DateSpan.parse(during));
    }

    static Definition definition(String id, List<String> covers, List<String> excludes) {
        DefinitionBuilder definition = Definition.builder()
                .id(Id.of(id))
                .jurisdiction(Id.of(ARCADIA))
                .term(id)
                .meaning("invented");
        covers.forEach(item -> definition.addCovers(Id.of(item)));
        excludes.forEach(item -> definition.addExcludes(Id.of(item)));
        return definition.build();
    }

    /** Arcadia gives Costaguana a lamp on the day of the tests. */
    static TransferBuilder gift() {
        return giftOf("lamp").destination(Id.of(COSTAGUANA));
    }

    static TransferBuilder giftOf(String item) {
        return openGift().item(Id.of(item));
    }

    static TransferBuilder openGift() {
        return Transfer.builder()
                .id(Id.of("q"))
                .actor(Id.of(ARCADIA))
                .action(Action.GIFT)
                .on(DAY);
    }

    LawFixture with(Norm... some) {
        norms.addAll(List.of(some));
        return this;
    }

    LawFixture with(Definition... some) {
        definitions.addAll(List.of(some));
        return this;
    }

    LawFixture with(Circumstance... some) {
        circumstances.addAll(List.of(some));
        return this;
    }

    LawFixture with(Statement... some) {
        statements.addAll(List.of(some));
        return this;
    }

    LawFixture with(Membership... some) {
        memberships.addAll(List.of(some));
        return this;
    }

    LawFixture with(Item... some) {
        items.addAll(List.of(some));
        return this;
    }

    Assessment assess(Transfer transfer) {
        return LegalAssessor.of(records()).assess(transfer);
    }

    LegalRecords records() {
        return DatasetIndex.of(Dataset.builder()
                .id("invented")
                .title("Invented law")
                .norms(norms)
                .definitions(definitions)
                .circumstances(circumstances)
                .statements(statements)
                .items(items)
                .memberships(memberships)
                .build());
    }

    static Assessment assess(Transfer transfer, Norm... norms) {
        return new LawFixture().with(norms).assess(transfer);
    }

    static List<String> decidedBy(Assessment assessment) {
        return ids(assessment.decidedBy());
    }

    static List<String> alsoConsidered(Assessment assessment) {
        return ids(assessment.alsoConsidered());
    }

    /** Every sentence of the trace, top to bottom. */
    static List<String> sentences(Assessment assessment) {
        return flat(assessment.trace()).toList();
    }

    private static List<String> ids(List<Assessment.NormAnswer> answers) {
        return answers.stream().map(answer -> answer.norm().id().value()).toList();
    }

    private static Stream<String> flat(Trace trace) {
        return Stream.concat(Stream.of(trace.text()), trace.steps().stream().flatMap(LawFixture::flat));
    }
}
