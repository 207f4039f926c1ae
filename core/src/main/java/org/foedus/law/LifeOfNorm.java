package org.foedus.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.foedus.law.NormEvent.Kind;
import org.foedus.law.OpenFact.Gap;
import org.foedus.reason.Cause;
import org.foedus.time.PartialDate;
import org.foedus.time.Truth;

/** Tells from the history of a norm whether it is in force on a day. A norm may be put into force more than once. */
final class LifeOfNorm {
    private final Norm norm;
    private final LocalDate day;
    private final Wording wording;

    LifeOfNorm(Norm norm, LocalDate day, Wording wording) {
        this.norm = norm;
        this.day = day;
        this.wording = wording;
    }

    /** Whether it is in force on the day. */
    Formula inForce() {
        List<Spell> spells = spells();
        if (spells.isEmpty()) {
            return norm.history().isEmpty() ? started(new Spell(0)) : neverInForce();
        }
        List<Formula> formulas = spells.stream().map(this::during).toList();
        return formulas.size() == 1 ? formulas.get(0) : new Formula.AnyOf(formulas);
    }

    /** The spells in force, the earliest first. Steps whose dates do not tell in which spell they fall belong to one. */
    private List<Spell> spells() {
        List<Spell> spells = new ArrayList<>();
        List<NormEvent> steps = norm.history().stream()
                .sorted(Comparator.comparing(NormEvent::on, PartialDate.byEarliest()))
                .toList();
        for (NormEvent step : steps) {
            boolean starts = step.kind() == Kind.IN_FORCE;
            boolean ends = step.kind() == Kind.REPEALED || (step.kind() == Kind.SUSPENDED && !spells.isEmpty());
            if ((starts || ends) && (spells.isEmpty() || (starts && last(spells).isOverBefore(step)))) {
                spells.add(new Spell(spells.size()));
            }
            if (starts) {
                last(spells).starts().add(step);
            } else if (ends) {
                last(spells).ends().add(step);
            }
        }
        return spells;
    }

    private static Spell last(List<Spell> spells) {
        return spells.get(spells.size() - 1);
    }

    private Formula neverInForce() {
        NormEvent last = norm.history().get(norm.history().size() - 1);
        return Formula.Test.of(false, step(last.kind()) + " on " + last.on() + " and never put into force");
    }

    private Formula during(Spell spell) {
        List<NormEvent> ends = spell.ends();
        Formula started = started(spell);
        if (ends.isEmpty() || started.known().isFalse()) {
            return started;
        }
        Truth ended = Truth.anyOf(ends.stream().map(this::reached).toList());
        String dates = dates(ends);
        boolean repealed = ends.stream().anyMatch(end -> end.kind() == Kind.REPEALED);
        String end = repealed ? "repealed" : "suspended";
        Formula over = ended.isUnknown()
                ? Formula.Test.open(
                        new OpenFact(
                                spell.key(end, norm),
                                "whether " + wording.norm(norm) + " was " + end + " by " + day,
                                "it was " + end + " by then",
                                "it was not " + end + " by then",
                                new Cause(
                                        Cause.Kind.IMPRECISE_DATE,
                                        "the " + (repealed ? "repeal" : "suspension") + " of " + wording.norm(norm)
                                                + " is dated " + dates
                                                + ", which does not tell whether it was out of force on " + day),
                                Gap.NONE),
                        "its " + (repealed ? "repeal" : "suspension") + " is dated " + dates)
                : Formula.Test.of(
                        ended.isTrue(), ended.isTrue() ? end + " on " + dates : "to be " + end + " on " + dates);
        return new Formula.AllOf(List.of(started, new Formula.Not(over)));
    }

    private Formula started(Spell spell) {
        List<NormEvent> starts = spell.starts();
        Truth reached = Truth.anyOf(starts.stream().map(this::reached).toList());
        if (!starts.isEmpty() && !reached.isUnknown()) {
            return Formula.Test.of(
                    reached.isTrue(),
                    reached.isTrue() ? "in force since " + dates(starts) : "in force only from " + dates(starts));
        }
        String reason = starts.isEmpty()
                ? "the data do not say since when " + wording.norm(norm) + " is in force"
                : wording.norm(norm) + " entered into force on a day dated " + dates(starts)
                        + ", which does not tell whether it was in force on " + day;
        Cause.Kind kind = starts.isEmpty() ? Cause.Kind.MISSING_FACT : Cause.Kind.IMPRECISE_DATE;
        return Formula.Test.open(
                new OpenFact(
                        spell.key("in-force", norm),
                        "whether " + wording.norm(norm) + " had entered into force by " + day,
                        "it was in force by then",
                        "it was not in force by then",
                        new Cause(kind, reason),
                        Gap.NONE),
                reason);
    }

    private Truth reached(NormEvent event) {
        return event.on().isNotAfter(day);
    }

    private static String step(Kind kind) {
        return switch (kind) {
            case PROPOSED -> "proposed";
            case ADOPTED -> "adopted";
            case SUSPENDED -> "suspended";
            case IN_FORCE -> "in force";
            case AMENDED -> "amended";
            case REPEALED -> "repealed";
        };
    }

    private static String dates(List<NormEvent> events) {
        return events.stream()
                .map(NormEvent::on)
                .sorted(PartialDate.byEarliest())
                .map(PartialDate::toString)
                .distinct()
                .collect(Collectors.joining(" or "));
    }

    /**
     * One spell in force.
     *
     * @param number its place, from 0
     * @param starts the steps that may have begun it
     * @param ends the steps that may have ended it
     */
    private record Spell(int number, List<NormEvent> starts, List<NormEvent> ends) {
        Spell(int number) {
            this(number, new ArrayList<>(), new ArrayList<>());
        }

        /** Whether it had surely ended when a later step was taken. */
        boolean isOverBefore(NormEvent later) {
            return !ends.isEmpty()
                    && ends.stream()
                            .allMatch(end -> end.on().isBefore(later.on()).isTrue());
        }

        String key(String what, Norm norm) {
            return what + ":" + norm.id() + (number == 0 ? "" : ":" + number);
        }
    }
}
