package org.foedus.law;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.foedus.law.Asked.Role;
import org.foedus.law.Assessment.NormAnswer;
import org.foedus.law.Lock.Turns;
import org.foedus.time.Truth;

/** Finds the norms that stand in the way of a transfer however the open facts turn out, and what would open each. */
final class Locks {
    private final LegalCase legalCase;
    private final NormVoices voices;
    private final Wording wording;

    Locks(LegalCase legalCase, NormVoices voices, Wording wording) {
        this.legalCase = legalCase;
        this.voices = voices;
        this.wording = wording;
    }

    /** The locks, the highest rank first. */
    List<Lock> all() {
        List<Lock> locks = new ArrayList<>();
        for (int i = 0; i < legalCase.norms().size(); i++) {
            Optional<NormAnswer> answer = voices.answer(i);
            if (voices.stands(i) && answer.filter(Locks::isLock).isPresent()) {
                NormAnswer says = answer.get();
                locks.add(new Lock(says.norm(), says.verdict(), says.reason(), List.copyOf(keys(i, says.verdict()))));
            }
        }
        return locks;
    }

    private static boolean isLock(NormAnswer answer) {
        return switch (answer.verdict()) {
            case PROHIBITED, REFUSED_IN_PRINCIPLE, PERMITTED_ON_CONDITION -> true;
            case PERMITTED, UNDETERMINED, NOT_REGULATED -> false;
        };
    }

    private Set<Lock.Key> keys(int number, Verdict verdict) {
        NormInCase one = legalCase.norms().get(number);
        Set<Lock.Key> keys = new LinkedHashSet<>();
        somebody(one.norm()).ifPresent(keys::add);
        turned(one.governs(), Truth::isFalse, "", keys);
        if (one.norm().effect().needsTest() && verdict == Verdict.PROHIBITED) {
            turned(one.provided(), Truth::isTrue, "", keys);
        }
        byRole(one, keys);
        overriders(number, keys);
        keys.add(new Lock.Key(Turns.CHANGE, change(one.norm().rank())));
        return keys;
    }

    private static Optional<Lock.Key> somebody(Norm norm) {
        Turns turns = switch (norm.effect()) {
            case REQUIRES_CONSENT -> Turns.CONSENT;
            case REQUIRES_DECISION -> Turns.DECISION;
            case REFUSES_IN_PRINCIPLE -> Turns.EXCEPTION;
            case PROHIBITS, PERMITS, PERMITS_ONLY, FINANCES_ONLY -> Turns.CHANGE;
        };
        return norm.effect().needsDecider()
                ? norm.decider().map(who -> new Lock.Key(turns, turns.words() + who))
                : Optional.empty();
    }

    /** The tests that would suffice if they came out the other way. */
    private static void turned(Formula formula, Predicate<Truth> opens, String then, Set<Lock.Key> keys) {
        Set<Formula.Test> tests = new LinkedHashSet<>();
        formula.addTestsTo(tests);
        for (Formula.Test test : tests) {
            test.turns()
                    .filter(turns -> opens.test(formula.knownIfTurned(test)))
                    .ifPresent(turns -> keys.add(
                            new Lock.Key(turns, turns.words() + " (as it is, " + test.because() + ")" + then)));
        }
    }

    private void byRole(NormInCase one, Set<Lock.Key> keys) {
        Asked asked = legalCase.asked().get(one.place());
        if (asked.roles().contains(Role.ROUTE) && !one.isActor()) {
            keys.add(new Lock.Key(Turns.ROUTE, "a route that leaves out " + wording.party(asked.party())));
        }
        if (asked.roles().contains(Role.PAYER)) {
            keys.add(new Lock.Key(Turns.PAYER, Turns.PAYER.words() + " than " + wording.party(asked.party())));
        }
    }

    /** The norms that would make it give way if they spoke. */
    private void overriders(int number, Set<Lock.Key> keys) {
        BitSet overriding = legalCase.overrides().overriding(number);
        for (int i = overriding.nextSetBit(0); i >= 0; i = overriding.nextSetBit(i + 1)) {
            NormInCase other = legalCase.norms().get(i);
            if (other.inForce().known().isTrue()) {
                turned(
                        other.governs(),
                        Truth::isTrue,
                        ", so that " + wording.norm(other.norm()) + " takes its place",
                        keys);
            } else if (!isOver(other.norm()) && !other.governs().known().isFalse()) {
                keys.add(new Lock.Key(Turns.OTHER_NORM, Turns.OTHER_NORM.words() + wording.norm(other.norm())));
            }
        }
    }

    private static boolean isOver(Norm norm) {
        return norm.history().stream().anyMatch(step -> step.kind() == NormEvent.Kind.REPEALED);
    }

    /** How high the lock hangs: who can change the norm itself. */
    private static String change(NormRank rank) {
        return switch (rank) {
            case CONSTITUTION -> "an amendment of the constitution";
            case TREATY -> "a change of the treaty, or leaving it";
            case SUPRANATIONAL -> "another decision of the organization";
            case STATUTE -> "an act of parliament that amends or repeals it";
            case DECREE -> "another decree or regulation";
            case PARLIAMENTARY_RESOLUTION -> "another resolution of parliament";
            case POLICY -> "another decision of the government";
            case UNDERTAKING -> "release by the one to whom it was given";
            case PRACTICE -> "a departure from the practice";
        };
    }
}
