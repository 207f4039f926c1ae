package org.foedus.law;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
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
    private final Predicate<Id<Party>> holdsLaw;
    private final Wording wording;
    private final LegalCase legalCase;
    private final NormVoices voices;

    LegalNote(
            LegalRecords records,
            Predicate<Id<Party>> holdsLaw,
            Wording wording,
            LegalCase legalCase,
            NormVoices voices) {
        this.records = records;
        this.holdsLaw = holdsLaw;
        this.wording = wording;
        this.legalCase = legalCase;
        this.voices = voices;
    }

    Trace write(
            Verdict verdict, List<NormAnswer> decidedBy, List<Lock> locks, Unknowns unknowns, List<Statement> claims) {
        List<Trace> steps = new ArrayList<>();
        steps.add(jurisdictions());
        strangers(steps);
        norms(steps);
        circles(steps);
        unknowns(verdict, unknowns, steps);
        if (!claims.isEmpty()) {
            steps.add(new Trace(
                    "Said about it by those concerned, which decides nothing:",
                    claims.stream().map(this::claim).toList()));
        }
        assumptions(steps);
        steps.add(result(verdict, decidedBy, locks, unknowns));
        return new Trace(wording.question(legalCase.transfer()), steps);
    }

    private Trace jurisdictions() {
        return new Trace(
                "Whose law is asked:",
                legalCase.asked().stream().map(one -> Trace.of(asked(one))).toList());
    }

    private String asked(Asked one) {
        String law = "The law of " + wording.party(one.party());
        String about = " about "
                + Wording.joined(
                        one.actions().keySet().stream().map(Wording::action).toList(), " and ");
        String roles =
                Wording.joined(one.roles().stream().map(Asked.Role::words).toList(), " and ");
        boolean hasLaw = one.isActor() ? legalCase.actorHasLaw() : holdsLaw.test(one.party());
        return law + ", as " + roles + "," + about + "."
                + (hasLaw
                        ? ""
                        : " No law of " + wording.party(one.party()) + (one.isActor() ? about : "")
                                + " is in the data; that permits nothing.");
    }

    /** What the question names and the data do not know. */
    private void strangers(List<Trace> steps) {
        Transfer transfer = legalCase.transfer();
        transfer.item()
                .filter(item -> records.item(item).isEmpty())
                .ifPresent(item -> steps.add(Trace.of("The item \"" + item
                        + "\" is not known to the data. Where a definition does not name it, it is open whether the item"
                        + " falls under it.")));
        List<Id<Party>> named =
                new ArrayList<>(legalCase.asked().stream().map(Asked::party).toList());
        transfer.destination().ifPresent(named::add);
        named.stream()
                .filter(party -> records.party(party).isEmpty())
                .distinct()
                .forEach(party -> steps.add(Trace.of("The party \"" + party + "\" is not known to the data.")));
    }

    private void norms(List<Trace> steps) {
        List<Trace> speaking = new ArrayList<>();
        List<Trace> notGoverning = new ArrayList<>();
        List<Trace> notInForce = new ArrayList<>();
        for (int i = 0; i < legalCase.norms().size(); i++) {
            NormInCase one = legalCase.norms().get(i);
            Optional<NormAnswer> answer = voices.answer(i);
            if (answer.isPresent()) {
                speaking.add(speaking(answer.get()));
            } else if (one.inForce().known().isFalse()) {
                notInForce.add(
                        Trace.of(wording.norm(one.norm()) + ": " + one.inForce().because() + "."));
            } else {
                notGoverning.add(Trace.of(
                        ranked(one.norm()) + ": " + sentence(one.governs().because())));
            }
        }
        addIfAny("Norms that bear on it, the highest rank first:", speaking, steps);
        addIfAny("Norms that do not govern it:", notGoverning, steps);
        addIfAny("Norms not in force on " + legalCase.transfer().on() + ":", notInForce, steps);
    }

    private static void addIfAny(String text, List<Trace> below, List<Trace> steps) {
        if (!below.isEmpty()) {
            steps.add(new Trace(text, below));
        }
    }

    private Trace speaking(NormAnswer answer) {
        Norm norm = answer.norm();
        List<Trace> below = new ArrayList<>();
        norm.note().ifPresent(note -> below.add(Trace.of(note)));
        norm.verifiedUntil()
                .filter(day -> day.isBefore(legalCase.transfer().on()).isTrue())
                .ifPresent(day -> below.add(Trace.of("It was last checked for " + day
                        + ", before the day asked about; it is taken to stand unchanged.")));
        return new Trace(ranked(norm) + ": " + answer.reason(), below);
    }

    private String ranked(Norm norm) {
        return capitalized(Wording.rank(norm.rank())) + ". " + wording.norm(norm);
    }

    private static String sentence(String clause) {
        return capitalized(clause) + ".";
    }

    private static String capitalized(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
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
                .map(text -> Trace.of(sentence(text)))
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
        String when = claim.saidOn().map(day -> day + ": ").orElse("");
        return Trace.of(who + when + claim.claim() + " (" + claim.id() + ")");
    }

    private Trace result(Verdict verdict, List<NormAnswer> decidedBy, List<Lock> locks, Unknowns unknowns) {
        String by = decidedBy.stream()
                .map(answer -> wording.norm(answer.norm()) + ", "
                        + Wording.rank(answer.norm().rank()))
                .collect(Collectors.joining("; "));
        return switch (verdict) {
            case PERMITTED -> new Trace("Answer: permitted, by " + by + ".", endings(decidedBy));
            case PERMITTED_ON_CONDITION ->
                new Trace("Answer: permitted once that is met which is required by " + by + ".", openings(locks));
            case REFUSED_IN_PRINCIPLE ->
                new Trace("Answer: in principle refused, unless an exception is made, by " + by + ".", openings(locks));
            case PROHIBITED -> new Trace("Answer: prohibited, by " + by + ".", openings(locks));
            case NOT_REGULATED -> Trace.of("Answer: not regulated by the norms in the data. That is not a permission.");
            case UNDETERMINED -> undetermined(unknowns.deciders());
        };
    }

    /** The answer that it cannot be told, with what would decide it. */
    static Trace undetermined(List<Decider> deciders) {
        return new Trace(
                "Answer: it cannot be told. It would be decided by:",
                deciders.stream().map(LegalNote::decider).toList());
    }

    /** What would have to change before the transfer is free: each lock, with its keys. */
    private List<Trace> openings(List<Lock> locks) {
        return locks.stream()
                .map(lock -> new Trace(
                        "What would open " + wording.norm(lock.norm()) + ", "
                                + Wording.rank(lock.norm().rank()) + ":",
                        lock.keys().stream()
                                .map(key -> Trace.of(sentence(key.how())))
                                .toList()))
                .toList();
    }

    /** What would end a permission. */
    private List<Trace> endings(List<NormAnswer> decidedBy) {
        List<Trace> endings = new ArrayList<>();
        decidedBy.forEach(answer ->
                endings.add(Trace.of("It would change with the repeal or a change of " + wording.norm(answer.norm())
                        + ", " + Wording.rank(answer.norm().rank()) + ".")));
        for (NormInCase one : legalCase.norms()) {
            boolean toCome = one.norm().history().stream().noneMatch(step -> step.kind() == NormEvent.Kind.REPEALED);
            if (toCome
                    && one.inForce().known().isFalse()
                    && !one.governs().known().isFalse()) {
                endings.add(Trace.of("It may change with the entry into force of " + wording.norm(one.norm()) + "."));
            }
        }
        return endings;
    }

    /** What the answer takes for granted. */
    private void assumptions(List<Trace> steps) {
        List<Trace> assumed = new ArrayList<>();
        Transfer transfer = legalCase.transfer();
        if (transfer.via().isEmpty()
                && transfer.licensor().isEmpty()
                && transfer.payer().isEmpty()) {
            assumed.add(Trace.of("The question names no state on the way, no licensor and no other who pays; none is"
                    + " taken to be concerned."));
        }
        for (Asked one : legalCase.asked()) {
            if (!one.isActor() && !holdsLaw.test(one.party())) {
                assumed.add(Trace.of("Nothing in the law of " + wording.party(one.party())
                        + ", which is not in the data, stands against it."));
            }
        }
        List<Norm> unchecked = new ArrayList<>();
        for (int i = 0; i < legalCase.norms().size(); i++) {
            Norm norm = legalCase.norms().get(i).norm();
            if (voices.answer(i).isPresent() && norm.verifiedUntil().isEmpty()) {
                unchecked.add(norm);
            }
        }
        if (!unchecked.isEmpty()) {
            assumed.add(Trace.of("The data do not say until when somebody checked " + wording.norms(unchecked)
                    + "; what is coded is taken to stand."));
        }
        addIfAny("Taken for granted:", assumed, steps);
    }

    private static Trace decider(Decider decider) {
        String alternatives = decider.alternatives().stream()
                .map(one -> "If " + one.value() + ": " + one.answer())
                .collect(Collectors.joining("; "));
        return Trace.of(capitalized(decider.fact()) + (alternatives.isEmpty() ? "." : ". " + alternatives + "."));
    }
}
