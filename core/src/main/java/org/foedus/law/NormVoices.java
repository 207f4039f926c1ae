package org.foedus.law;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.foedus.law.Assessment.NormAnswer;

/** What each norm of a case says, taken over every way in which the open facts could turn out. */
final class NormVoices {
    private final LegalCase legalCase;
    private final Wording wording;
    private final List<Optional<NormAnswer>> answers = new ArrayList<>();
    private final BitSet standing = new BitSet();

    /**
     * What each norm says.
     *
     * @param completions the ways, at least one
     * @param decisions what follows from each
     */
    NormVoices(LegalCase legalCase, List<Completion> completions, List<Decision> decisions, Wording wording) {
        this.legalCase = legalCase;
        this.wording = wording;
        for (int i = 0; i < legalCase.norms().size(); i++) {
            answers.add(answer(i, completions, decisions));
        }
    }

    private NormVoices(LegalCase legalCase, Wording wording) {
        this.legalCase = legalCase;
        this.wording = wording;
        for (NormInCase one : legalCase.norms()) {
            answers.add(one.isPossible() ? Optional.of(known(one)) : Optional.empty());
        }
        standing.or(legalCase.surelyProhibiting());
    }

    /** What each norm says by what is known alone; for cases with too many open facts. */
    static NormVoices ofKnown(LegalCase legalCase, Wording wording) {
        return new NormVoices(legalCase, wording);
    }

    /** What a norm says; empty if it does not speak. */
    Optional<NormAnswer> answer(int norm) {
        return answers.get(norm);
    }

    /** Whether a norm says what it says, and does not give way, however the open facts turn out. */
    boolean stands(int norm) {
        return standing.get(norm);
    }

    private NormAnswer known(NormInCase one) {
        return one.surelyProhibits()
                ? new NormAnswer(one.norm(), Verdict.PROHIBITED, reason(one, Verdict.PROHIBITED))
                : undetermined(one);
    }

    private Optional<NormAnswer> answer(int number, List<Completion> completions, List<Decision> decisions) {
        NormInCase one = legalCase.norms().get(number);
        Set<Verdict> said = new TreeSet<>();
        BitSet overriding = new BitSet();
        int speaks = 0;
        int givesWay = 0;
        for (int i = 0; i < completions.size(); i++) {
            Decision decision = decisions.get(i);
            if (decision.speaking().get(number)) {
                speaks++;
                said.add(one.saysIn(completions.get(i)));
                if (decision.givesWay(number)) {
                    givesWay++;
                    overriding.or(decision.givingWay().get(number));
                }
            }
        }
        if (speaks == 0) {
            return Optional.empty();
        }
        Verdict verdict = said.size() == 1 ? said.iterator().next() : Verdict.UNDETERMINED;
        if (givesWay == speaks) {
            List<Norm> stronger = overriding.stream()
                    .mapToObj(i -> legalCase.norms().get(i).norm())
                    .toList();
            String alone = speaks == completions.size() && said.size() == 1
                    ? reason(one, verdict)
                    : undetermined(one).reason();
            return Optional.of(
                    new NormAnswer(one.norm(), verdict, alone + " It gives way to " + wording.norms(stronger) + "."));
        }
        if (givesWay == 0 && speaks == completions.size() && said.size() == 1) {
            standing.set(number);
            return Optional.of(new NormAnswer(one.norm(), verdict, reason(one, verdict)));
        }
        return Optional.of(undetermined(one));
    }

    /** Why a norm says what it says, as a sentence. */
    private static String reason(NormInCase one, Verdict verdict) {
        String governs = one.governs().because();
        String since = governs.isEmpty() ? "" : ", since " + governs;
        String says = switch (one.norm().effect()) {
            case PROHIBITS -> "It prohibits this" + since;
            case PERMITS -> "It permits this" + since;
            case PERMITS_ONLY ->
                verdict == Verdict.PERMITTED
                        ? "It permits this" + since + "; what it asks for is met: "
                                + one.provided().because()
                        : "It prohibits this" + since + (governs.isEmpty() ? ", since " : ", and ")
                                + "what it asks for is not met: "
                                + one.provided().because();
            case FINANCES_ONLY ->
                verdict == Verdict.PERMITTED
                        ? "It pays for this" + since + "; what it asks for is met: "
                                + one.provided().because()
                        : "It does not pay for this" + since + (governs.isEmpty() ? ", since " : ", and ")
                                + "what it asks for is not met: "
                                + one.provided().because();
            case REQUIRES_CONSENT -> "It requires the consent of " + decider(one) + since;
            case REQUIRES_DECISION -> "It requires a decision by " + decider(one) + since;
            case REFUSES_IN_PRINCIPLE ->
                "It requires the consent of " + decider(one) + ", which is in principle refused" + since;
        };
        return says + ".";
    }

    private static String decider(NormInCase one) {
        return one.norm().decider().orElse("somebody whom the data do not name");
    }

    private static NormAnswer undetermined(NormInCase one) {
        List<String> open = new ArrayList<>();
        for (Formula formula : List.of(one.inForce(), one.governs(), one.provided())) {
            if (formula.known().isUnknown()) {
                open.add(formula.because());
            }
        }
        String reason = open.isEmpty()
                ? "What it says stands or gives way with facts that are not known."
                : "It cannot be told what it says: " + String.join("; ", open) + ".";
        return new NormAnswer(one.norm(), Verdict.UNDETERMINED, reason);
    }
}
