package org.foedus.examples.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.foedus.dataset.Dataset;
import org.foedus.dataset.DatasetBuilder;
import org.foedus.dataset.DatasetIndex;
import org.foedus.id.Id;
import org.foedus.law.Action;
import org.foedus.law.Circumstance;
import org.foedus.law.Condition;
import org.foedus.law.Definition;
import org.foedus.law.DefinitionBuilder;
import org.foedus.law.LegalAssessor;
import org.foedus.law.Norm;
import org.foedus.law.Norm.Effect;
import org.foedus.law.NormBuilder;
import org.foedus.law.NormEvent;
import org.foedus.law.NormRank;
import org.foedus.law.Reading;
import org.foedus.law.Transfer;
import org.foedus.law.TransferBuilder;
import org.foedus.party.Party;
import org.foedus.time.DateSpan;
import org.foedus.time.PartialDate;

/**
 * Invented legal profiles in the shape of our own of Japan: a constitution, a statute with its exception, a policy that was revised twice,
 * transit, re-export and money. One state in ten has a norm that is read in two ways; one question in ten leaves the item open.
 */
final class Laws {
    private static final int ITEMS = 20;
    private static final int SEED = 6;
    private static final int YEARS = 8;
    private static final int TENTH = 10;
    private static final List<Action> HANDED_OVER =
            List.of(Action.GIFT, Action.SALE, Action.LICENSOR_RETURN, Action.RE_EXPORT);

    private Laws() {}

    static LegalAssessor assessor(int states) {
        DatasetBuilder data = Dataset.builder().id("laws").title("Invented laws");
        for (int i = 0; i < states; i++) {
            profile(data, i);
        }
        return LegalAssessor.of(DatasetIndex.of(data.build()));
    }

    /** Transfers between the states, every other by way of a third; the same for the same numbers. */
    static List<Transfer> transfers(int states, int count) {
        Random random = new Random(SEED);
        List<Action> actions = List.of(Action.GIFT, Action.SALE, Action.RE_EXPORT, Action.FINANCE);
        List<Transfer> transfers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            TransferBuilder transfer = Transfer.builder()
                    .id(Id.of("q" + i))
                    .actor(state(random.nextInt(states)))
                    .action(actions.get(random.nextInt(actions.size())))
                    .destination(state(random.nextInt(states)))
                    .on(LocalDate.of(2018 + random.nextInt(YEARS), 6, 15));
            if (i % 2 == 0) {
                transfer.addVia(state(random.nextInt(states)));
            }
            if (i % TENTH != 0) {
                transfer.item(Id.of("item-" + random.nextInt(ITEMS)));
            }
            transfers.add(transfer.build());
        }
        return transfers;
    }

    private static Id<Party> state(int number) {
        return Id.of("S" + number);
    }

    private static void profile(DatasetBuilder data, int number) {
        String own = "s" + number + "-";
        Condition weapons = new Condition.ItemWithin(Id.of(own + "weapon"));
        Condition fighting = new Condition.Holds("fighting-under-way");
        data.addDefinitions(weapon(own, number));
        data.addCircumstances(Circumstance.builder()
                .id(Id.of(own + "fighting"))
                .fact("fighting-under-way")
                .party(state(number))
                .holds(number % 3 == 0)
                .during(DateSpan.parse("2014-01-01/.."))
                .build());
        data.addNorms(inForce(norm(own + "peace", number, NormRank.CONSTITUTION, Effect.PROHIBITS)
                .addActions(Action.DEPLOYMENT)));
        data.addNorms(inForce(norm(own + "gifts", number, NormRank.STATUTE, Effect.PERMITS)
                .addActions(Action.GIFT)
                .governs(new Condition.Not(weapons))));
        data.addNorms(inForce(norm(own + "no-gifts", number, NormRank.STATUTE, Effect.PROHIBITS)
                .addActions(Action.GIFT)
                .governs(weapons)));
        for (int year = 2014; year < 2024; year += 3) {
            Norm rule = norm(own + "policy-" + year, number, NormRank.POLICY, Effect.PERMITS_ONLY)
                    .actions(HANDED_OVER)
                    .provided(new Condition.AnyOf(List.of(
                            new Condition.Not(weapons),
                            new Condition.AllOf(List.of(
                                    new Condition.ItemIs(List.of(Id.of("item-1"), Id.of("item-2"))),
                                    new Condition.Not(fighting))))))
                    .addHistory(step(NormEvent.Kind.IN_FORCE, year + "-04-01"))
                    .addHistory(step(NormEvent.Kind.REPEALED, (year + 3) + "-04-01"))
                    .build();
            data.addNorms(rule);
            data.addNorms(inForce(norm(own + "exception-" + year, number, NormRank.POLICY, Effect.PERMITS)
                    .addActions(Action.GIFT)
                    .governs(new Condition.DestinationIs(List.of(state(0), state(1))))
                    .addOverrides(rule.id())));
        }
        data.addNorms(inForce(norm(own + "onward", number, NormRank.STATUTE, Effect.REQUIRES_CONSENT)
                .addActions(Action.RE_EXPORT)
                .governs(weapons)));
        data.addNorms(inForce(norm(own + "onward-war", number, NormRank.POLICY, Effect.REFUSES_IN_PRINCIPLE)
                .addActions(Action.RE_EXPORT)
                .governs(new Condition.AllOf(List.of(weapons, fighting)))
                .addOverrides(Id.of(own + "onward"))));
        data.addNorms(inForce(norm(own + "border", number, NormRank.DECREE, Effect.PROHIBITS)
                .addActions(Action.TRANSIT)
                .governs(new Condition.AllOf(List.of(weapons, new Condition.NextStopIs(List.of(state(0))))))));
        data.addNorms(inForce(
                norm(own + "money", number, NormRank.PRACTICE, Effect.PERMITS).addActions(Action.FINANCE)));
        data.addNorms(disputed(own, number));
    }

    private static Norm disputed(String own, int number) {
        NormBuilder norm = norm(own + "trade", number, NormRank.STATUTE, Effect.PROHIBITS)
                .addActions(Action.SALE)
                .governs(new Condition.ItemIs(List.of(Id.of("item-0"))));
        return inForce(
                number % TENTH == 0
                        ? norm.addReadings(reading("court", Effect.PROHIBITS), reading("government", Effect.PERMITS))
                        : norm);
    }

    private static Reading reading(String holder, Effect effect) {
        return Reading.builder()
                .label("so says the " + holder)
                .holder(holder)
                .effect(effect)
                .build();
    }

    private static Definition weapon(String own, int number) {
        DefinitionBuilder weapon = Definition.builder()
                .id(Id.of(own + "weapon"))
                .jurisdiction(state(number))
                .term("weapon")
                .meaning("invented");
        for (int i = 0; i < ITEMS; i++) {
            if ((i + number) % 4 == 0) {
                weapon.addCovers(Id.of("item-" + i));
            } else if (i != ITEMS - 1) {
                weapon.addExcludes(Id.of("item-" + i));
            }
        }
        return weapon.build();
    }

    private static NormBuilder norm(String id, int number, NormRank rank, Effect effect) {
        NormBuilder norm = Norm.builder()
                .id(Id.of(id))
                .jurisdiction(state(number))
                .title("Act " + id)
                .rank(rank)
                .effect(effect);
        return effect.needsDecider() ? norm.decider("the cabinet") : norm;
    }

    private static Norm inForce(NormBuilder norm) {
        return norm.addHistory(step(NormEvent.Kind.IN_FORCE, "2014-04-01")).build();
    }

    private static NormEvent step(NormEvent.Kind kind, String on) {
        return NormEvent.builder().kind(kind).on(PartialDate.parse(on)).build();
    }
}
