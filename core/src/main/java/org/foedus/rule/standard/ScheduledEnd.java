package org.foedus.rule.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.foedus.agreement.Agreement;
import org.foedus.agreement.EntryDate;
import org.foedus.agreement.Event;
import org.foedus.agreement.SigningDays;
import org.foedus.agreement.Term;
import org.foedus.dataset.DatasetIndex;
import org.foedus.time.PartialDate;
import org.foedus.time.TermEnd;
import org.foedus.time.Truth;

/** The end that the term of an agreement gives, under every admissible reading of the term. */
final class ScheduledEnd {
    private final Agreement agreement;
    private final DatasetIndex index;
    private final List<PartialDate> starts = new ArrayList<>();
    private final List<String> basis = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();
    private final List<TermEnd> readings;

    ScheduledEnd(Agreement agreement, Term term, DatasetIndex index) {
        this.agreement = agreement;
        this.index = index;
        this.readings = List.copyOf(read(term, false));
    }

    /** The ends that can be computed, one for each reading. */
    List<TermEnd> readings() {
        return readings;
    }

    /** The days from which they were computed. */
    List<PartialDate> starts() {
        return starts;
    }

    /** How they were computed, in words. */
    String basis() {
        return Names.list(basis);
    }

    /** What is not known and would be needed for further readings. */
    List<String> missing() {
        return missing;
    }

    /** Whether the term is over by a day, under each reading; unknown if the readings differ. */
    Truth isOver(PartialDate day) {
        List<Truth> answers = readings.stream()
                .map(end -> {
                    if (!day.latest().isAfter(end.earliest())) {
                        return Truth.FALSE;
                    }
                    return day.earliest().isAfter(end.latest()) ? Truth.TRUE : Truth.UNKNOWN;
                })
                .distinct()
                .toList();
        return answers.size() == 1 && missing.isEmpty() ? answers.get(0) : Truth.UNKNOWN;
    }

    /** The ends of a term; those of a part that sets no end yet are left out unless the whole waits for it. */
    private List<TermEnd> read(Term term, boolean waits) {
        if (term instanceof Term.Fixed fixed) {
            return fixed(fixed);
        }
        if (term instanceof Term.UntilEvent until) {
            return event(until, waits);
        }
        if (term instanceof Term.EarliestOf several) {
            return combine(several.terms(), TermEnd::earlierOf, false);
        }
        if (term instanceof Term.LatestOf several) {
            return combine(several.terms(), TermEnd::laterOf, true);
        }
        if (waits) {
            missing.add("when the part of the term that is open-ended comes to an end");
        }
        return List.of();
    }

    private List<TermEnd> fixed(Term.Fixed fixed) {
        if (fixed.countedFrom() == Term.CountedFrom.NAMED_DAY) {
            return counted(fixed, "the day named in the text", fixed.day());
        }
        List<TermEnd> ends = new ArrayList<>();
        if (fixed.countedFrom() != Term.CountedFrom.ENTRY_INTO_FORCE) {
            ends.addAll(counted(fixed, "signature", SigningDays.of(agreement).last()));
        }
        if (fixed.countedFrom() != Term.CountedFrom.SIGNATURE) {
            ends.addAll(counted(fixed, "entry into force", EntryDate.first(agreement)));
        }
        return ends;
    }

    private List<TermEnd> counted(Term.Fixed fixed, String from, Optional<PartialDate> start) {
        if (start.isEmpty()) {
            missing.add("the day of " + from);
            return List.of();
        }
        starts.add(start.get());
        basis.add(fixed.length() + " from " + from + " on " + start.get());
        return List.of(TermEnd.after(start.get(), fixed.length(), fixed.monthEnd(), fixed.endDay()));
    }

    private List<TermEnd> event(Term.UntilEvent until, boolean waits) {
        Optional<PartialDate> day = index.event(until.event()).flatMap(Event::happenedOn);
        if (day.isEmpty()) {
            if (waits) {
                missing.add("the day of the event \"" + until.event() + "\"");
            }
            return List.of();
        }
        starts.add(day.get());
        basis.add("the event \"" + until.event() + "\" on " + day.get());
        return List.of(new TermEnd(day.get().earliest(), day.get().latest()));
    }

    private List<TermEnd> combine(List<Term> terms, BinaryOperator<TermEnd> operator, boolean waits) {
        List<TermEnd> combined = List.of();
        for (Term term : terms) {
            List<TermEnd> ends = read(term, waits);
            List<TermEnd> before = combined;
            combined = before.isEmpty() || ends.isEmpty()
                    ? (before.isEmpty() ? ends : before)
                    : before.stream()
                            .flatMap(one -> ends.stream().map(other -> operator.apply(one, other)))
                            .toList();
        }
        return combined;
    }
}
