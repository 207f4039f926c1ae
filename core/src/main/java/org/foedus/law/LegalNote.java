package org.foedus.law;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.foedus.id.Id;
import org.foedus.law.Assessment.NormAnswer;
import org.foedus.party.Party;
import org.foedus.reason.Cause;
import org.foedus.reason.Decider;
import org.foedus.reason.Trace;
import org.foedus.statement.Statement;

/** Writes the trace of an assessment the way a lawyer would write a short note. */
final class LegalNote {
    private final LegalRecords records;
    private final Wording wording;
    private final LegalCase legalCase;
    private final NormVoices voices;

    LegalNote(LegalRecords records, Wording wording, LegalCase legalCase, NormVoices voices) {
        this.records = records;
        this.wording = wording;
        this.legalCase = legalCase;
        this.voices = voices;
    }

    Trace write(Verdict verdict, List<NormAnswer> decidedBy, Unknowns unknowns, List<Statement> claims) {
        List<Trace> steps = new ArrayList<>();
        steps.add(jurisdictions());
        strangers(steps);
        if (!legalCase.norms().isEmpty()) {
            steps.add(norms());
        }
        circles(steps);
        unknowns(verdict, unknowns, steps);
        if (!claims.isEmpty()) {
            steps.add(new Trace(
                    "Said about it by those concerned, which decides nothing:",
                    claims.stream().map(this::claim).toList()));
        }
        steps.add(result(verdict, decidedBy, unknowns));
        return new Trace(wording.question(legalCase.transfer()), steps);
    }

    private Trace jurisdictions() {
        List<Trace> asked = new ArrayList<>();
        Transfer transfer = legalCase.transfer();
        for (Id<Party> one : legalCase.jurisdictions()) {
            boolean actor = one.equals(transfer.actor());
            String role = actor
                    ? "as the one who acts, about " + Wording.action(transfer.action())
                    : transfer.action() == Action.RE_EXPORT
                            ? "as a state on the route or of origin, about transit and re-exports"
                            : "as a state or fund on the route, about transit";
            boolean hasLaw = actor ? legalCase.actorHasLaw() : holdsLaw(one);
            asked.add(Trace.of("The law of " + wording.party(one) + ", " + role + "."
                    + (hasLaw ? "" : " No law of " + wording.party(one) + " is in the data; that permits nothing.")));
        }
        return new Trace("Whose law is asked:", asked);
    }

    private boolean holdsLaw(Id<Party> party) {
        return records.norms().stream().anyMatch(norm -> norm.jurisdiction().equals(party));
    }

    /** What the question names and the data do not know. */
    private void strangers(List<Trace> steps) {
        Transfer transfer = legalCase.transfer();
        transfer.item()
                .filter(item -> records.item(item).isEmpty())
                .ifPresent(item -> steps.add(Trace.of("The item \"" + item
                        + "\" is not known to the data. Where a definition does not name it, it is open whether the item"
                        + " falls under it.")));
        List<Id<Party>> named = new ArrayList<>(legalCase.jurisdictions());
        transfer.destination().ifPresent(named::add);
        named.stream()
                .filter(party -> records.party(party).isEmpty())
                .distinct()
                .forEach(party -> steps.add(Trace.of("The party \"" + party + "\" is not known to the data.")));
    }

    private Trace norms() {
        List<Trace> looked = new ArrayList<>();
        for (int i = 0; i < legalCase.norms().size(); i++) {
            looked.add(norm(i));
        }
        return new Trace("Norms looked at, the highest rank first:", looked);
    }

    private Trace norm(int number) {
        NormInCase one = legalCase.norms().get(number);
        Norm norm = one.norm();
        Optional<NormAnswer> answer = voices.answer(number);
        List<Trace> below = new ArrayList<>();
        answer.flatMap(given -> norm.note()).ifPresent(note -> below.add(Trace.of(note)));
        if (answer.isPresent()) {
            norm.verifiedUntil()
                    .filter(day -> day.isBefore(legalCase.transfer().on()).isTrue())
                    .ifPresent(day -> below.add(Trace.of("It was last checked for " + day
                            + ", before the day asked about; it is taken to stand unchanged.")));
        }
        String rank = Wording.rank(norm.rank());
        String text = rank.substring(0, 1).toUpperCase(Locale.ROOT) + rank.substring(1) + ". " + wording.norm(norm)
                + ": " + answer.map(NormAnswer::reason).orElseGet(() -> silent(one));
        return new Trace(text, below);
    }

    private static String silent(NormInCase one) {
        if (one.inForce().known().isFalse()) {
            return "Not in force on the day: " + one.inForce().because() + ".";
        }
        String because = one.governs().because();
        return "Does not govern this" + (because.isEmpty() ? "." : ", since " + because + ".");
    }

    private void circles(List<Trace> steps) {
        BitSet possible = new BitSet();
        for (int i = 0; i < legalCase.norms().size(); i++) {
            possible.set(i, voices.answer(i).isPresent());
        }
        List<Norm> circular = legalCase.overrides().circular(possible).stream()
                .mapToObj(i -> legalCase.norms().get(i).norm())
                .toList();
        if (!circular.isEmpty()) {
            steps.add(Trace.of(wording.norms(circular)
                    + " override each other in a circle. None of them makes another give way."));
        }
    }

    private void unknowns(Verdict verdict, Unknowns unknowns, List<Trace> steps) {
        if (unknowns.facts().isEmpty()) {
            return;
        }
        List<Trace> open = unknowns.facts().stream()
                .map(OpenFact::cause)
                .map(Cause::text)
                .distinct()
                .map(text -> Trace.of(text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) + "."))
                .toList();
        if (unknowns.beyondBound()) {
            steps.add(new Trace(
                    "Not known, and with " + unknowns.facts().size() + " facts too much to combine (the bound is "
                            + LegalAssessor.MAX_OPEN_FACTS + "):",
                    open));
        } else if (verdict == Verdict.UNDETERMINED) {
            steps.add(new Trace("Not known:", open));
        } else {
            steps.add(new Trace("Not known, but the answer is the same however it turns out:", open));
        }
    }

    private Trace claim(Statement claim) {
        String who = claim.speaker()
                .flatMap(records::person)
                .map(person -> person.name() + ", ")
                .orElse("");
        String when = claim.saidOn().map(day -> day + ", ").orElse("");
        return Trace.of(who + when + "\"" + claim.id() + "\": " + claim.claim());
    }

    private Trace result(Verdict verdict, List<NormAnswer> decidedBy, Unknowns unknowns) {
        String by = decidedBy.stream()
                .map(answer -> wording.norm(answer.norm()) + ", "
                        + Wording.rank(answer.norm().rank()))
                .collect(Collectors.joining("; "));
        return switch (verdict) {
            case PERMITTED -> Trace.of("Answer: permitted, by " + by + ".");
            case PERMITTED_ON_CONDITION ->
                Trace.of("Answer: permitted once that is met which is required by " + by + ".");
            case PROHIBITED -> Trace.of("Answer: prohibited, by " + by + ".");
            case NOT_REGULATED -> Trace.of("Answer: not regulated by the norms in the data. That is not a permission.");
            case UNDETERMINED ->
                new Trace(
                        "Answer: it cannot be told. It would be decided by:",
                        unknowns.deciders().stream().map(LegalNote::decider).toList());
        };
    }

    private static Trace decider(Decider decider) {
        String alternatives = decider.alternatives().stream()
                .map(one -> one.value() + ": " + one.answer())
                .collect(Collectors.joining("; "));
        return Trace.of(decider.fact() + (alternatives.isEmpty() ? "." : " (" + alternatives + ")."));
    }
}
