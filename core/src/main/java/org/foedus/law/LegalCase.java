package org.foedus.law;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * A question with the norms that may bear on it.
 *
 * @param transfer the question
 * @param asked whose law is asked: the actor's, then along the route, then that of others
 * @param norms the norms with such a jurisdiction and action, in the order of {@link NormInCase#ORDER}
 * @param overrides which of them override which
 * @param actorHasLaw whether the data hold any norm of the actor about the action, in force or not
 */
record LegalCase(
        Transfer transfer, List<Asked> asked, List<NormInCase> norms, Overrides overrides, boolean actorHasLaw) {

    /** The facts on which the answer may depend, in a fixed order. */
    List<OpenFact> openFacts() {
        Set<OpenFact> open = new HashSet<>();
        for (NormInCase one : norms) {
            if (one.isPossible()) {
                one.inForce().addOpenTo(open);
                one.governs().addOpenTo(open);
                one.provided().addOpenTo(open);
            }
        }
        return open.stream().sorted(Completion.ORDER).toList();
    }

    /** What follows if the open facts turn out in a certain way. */
    Decision in(Completion completion) {
        BitSet speaking = numbers(i -> norms.get(i).speaksIn(completion));
        List<BitSet> givingWay = overrides.givingWay(speaking);
        List<Verdict> said = new ArrayList<>(norms.size());
        for (int i = 0; i < norms.size(); i++) {
            said.add(
                    speaking.get(i) && givingWay.get(i).isEmpty()
                            ? norms.get(i).saysIn(completion)
                            : Verdict.NOT_REGULATED);
        }
        BitSet against = numbers(i -> said.get(i) == Verdict.PROHIBITED);
        if (!against.isEmpty()) {
            return new Decision(Verdict.PROHIBITED, against, speaking, givingWay);
        }
        BitSet refusing = numbers(i -> said.get(i) == Verdict.REFUSED_IN_PRINCIPLE);
        if (!refusing.isEmpty()) {
            return new Decision(Verdict.REFUSED_IN_PRINCIPLE, refusing, speaking, givingWay);
        }
        BitSet conditional = numbers(i -> said.get(i) == Verdict.PERMITTED_ON_CONDITION);
        if (!conditional.isEmpty() && actorHasLaw) {
            return new Decision(Verdict.PERMITTED_ON_CONDITION, conditional, speaking, givingWay);
        }
        BitSet permitting =
                numbers(i -> said.get(i) == Verdict.PERMITTED && norms.get(i).isActor());
        if (!permitting.isEmpty()) {
            return new Decision(Verdict.PERMITTED, foremost(permitting, givingWay), speaking, givingWay);
        }
        return new Decision(Verdict.NOT_REGULATED, new BitSet(), speaking, givingWay);
    }

    /** The norms that prohibit the transfer and that nothing open could make give way. */
    BitSet surelyProhibiting() {
        return numbers(i -> norms.get(i).surelyProhibits()
                && overrides.overriding(i).stream().noneMatch(j -> norms.get(j).isPossible()));
    }

    /** Of those that permit, the ones that make others give way; if there are none, those of the highest rank. */
    private BitSet foremost(BitSet permitting, List<BitSet> givingWay) {
        BitSet overriding = new BitSet();
        givingWay.forEach(overriding::or);
        overriding.and(permitting);
        if (!overriding.isEmpty()) {
            return overriding;
        }
        NormRank highest = norms.get(permitting.nextSetBit(0)).norm().rank();
        return numbers(i -> permitting.get(i) && norms.get(i).norm().rank() == highest);
    }

    private BitSet numbers(IntPredicate chosen) {
        BitSet numbers = new BitSet();
        for (int i = 0; i < norms.size(); i++) {
            numbers.set(i, chosen.test(i));
        }
        return numbers;
    }
}
