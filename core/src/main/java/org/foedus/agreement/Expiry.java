package org.foedus.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.foedus.reason.Cause;
import org.foedus.time.PartialDate;
import org.foedus.time.TermEnd;
import org.foedus.time.Truth;

/**
 * When an agreement ends by its own words. The end is a range wherever the words leave room: whether an anniversary day
 * still counts, from which day the term is counted, when an event will happen.
 *
 * @param earliest the earliest day that can be the last day of the term; empty if no such day can be named
 * @param latest the latest day that can be the last day of the term; empty if there is no end, or none that can be named
 * @param openEnded whether the agreement has no scheduled end at all
 * @param causes what leaves room
 */
public record Expiry(Optional<LocalDate> earliest, Optional<LocalDate> latest, boolean openEnded, List<Cause> causes) {
    public Expiry {
        causes = List.copyOf(causes);
    }

    /**
     * The scheduled end of an agreement for one of its parties.
     *
     * @param events tells when events happened on which the term turns
     */
    public static Expiry of(Agreement agreement, Participation participation, EventCalendar events) {
        return agreement
                .term()
                .map(clause -> of(clause.term(), agreement, EntryDate.of(agreement, participation), events))
                .orElseGet(() -> unknown(new Cause(
                        agreement.silentOn().contains(Clause.TERM) ? Cause.Kind.TEXT_SILENT : Cause.Kind.MISSING_FACT,
                        agreement.silentOn().contains(Clause.TERM)
                                ? "the text has no clause on its duration"
                                : "the duration is not coded")));
    }

    private static Expiry of(Term term, Agreement agreement, EntryDate entry, EventCalendar events) {
        if (term instanceof Term.Fixed fixed) {
            return fixed(fixed, agreement, entry);
        }
        if (term instanceof Term.UntilEvent until) {
            return events.happenedOn(until.event())
                    .map(day -> new Expiry(Optional.of(day.earliest()), Optional.of(day.latest()), false, List.of()))
                    .orElseGet(() -> unknown(
                            new Cause(Cause.Kind.MISSING_FACT, "it is not known when " + until.event() + " happens")));
        }
        if (term instanceof Term.EarliestOf several) {
            return combine(several.terms(), agreement, entry, events, Expiry::earlier);
        }
        if (term instanceof Term.LatestOf several) {
            return combine(several.terms(), agreement, entry, events, Expiry::later);
        }
        return new Expiry(Optional.empty(), Optional.empty(), true, List.of());
    }

    private static Expiry combine(
            List<Term> terms, Agreement agreement, EntryDate entry, EventCalendar events, BinaryOperator<Expiry> how) {
        return terms.stream()
                .map(term -> of(term, agreement, entry, events))
                .reduce(how)
                .orElseThrow();
    }

    private static Expiry fixed(Term.Fixed term, Agreement agreement, EntryDate entry) {
        Optional<PartialDate> signature = SigningDays.of(agreement).last();
        Cause noStart = new Cause(
                Cause.Kind.MISSING_FACT, "the day from which the term of " + term.length() + " runs is not known here");
        return switch (term.countedFrom()) {
            case SIGNATURE -> signature.map(day -> after(day, term)).orElseGet(() -> unknown(noStart));
            case ENTRY_INTO_FORCE -> fromEntry(term, entry, noStart);
            case NOT_STATED -> {
                Cause silent = new Cause(
                        Cause.Kind.TEXT_SILENT, "the text does not say from which day its " + term.length() + " run");
                Expiry fromEntry = fromEntry(term, entry, noStart);
                yield signature
                        .map(day -> either(after(day, term), fromEntry, silent))
                        .orElseGet(() -> unknown(silent));
            }
        };
    }

    private static Expiry fromEntry(Term.Fixed term, EntryDate entry, Cause noStart) {
        if (entry.day().isPresent()) {
            return after(entry.day().orElseThrow(), term);
        }
        Optional<LocalDate> earliest =
                entry.notBefore().map(day -> end(PartialDate.of(day), term).earliest());
        return new Expiry(earliest, Optional.empty(), false, List.of(noStart));
    }

    private static Expiry after(PartialDate start, Term.Fixed term) {
        TermEnd end = end(start, term);
        List<Cause> causes = end.earliest().equals(end.latest())
                ? List.of()
                : List.of(
                        start.isExact()
                                ? new Cause(
                                        Cause.Kind.TEXT_SILENT,
                                        "the text does not say whether the anniversary day, " + end.latest()
                                                + ", still counts")
                                : new Cause(
                                        Cause.Kind.IMPRECISE_DATE,
                                        "the day from which the term runs is only known as " + start));
        return new Expiry(Optional.of(end.earliest()), Optional.of(end.latest()), false, causes);
    }

    private static TermEnd end(PartialDate start, Term.Fixed term) {
        return TermEnd.after(start, term.length(), term.monthEnd(), term.endDay());
    }

    private static Expiry unknown(Cause cause) {
        return new Expiry(Optional.empty(), Optional.empty(), false, List.of(cause));
    }

    private static Expiry either(Expiry one, Expiry other, Cause cause) {
        if (one.equals(other)) {
            return one;
        }
        Optional<LocalDate> earliest =
                one.earliest().isPresent() && other.earliest().isPresent()
                        ? min(one.earliest(), other.earliest())
                        : Optional.empty();
        Optional<LocalDate> latest = one.latest().isPresent() && other.latest().isPresent()
                ? max(one.latest(), other.latest())
                : Optional.empty();
        List<Cause> causes = new ArrayList<>(List.of(cause));
        causes.addAll(other.causes());
        return new Expiry(earliest, latest, false, causes);
    }

    /** The earlier of two ends: no later than either, and no earlier than is certain for both. */
    private static Expiry earlier(Expiry one, Expiry other) {
        if (one.openEnded() || other.openEnded()) {
            return one.openEnded() ? other : one;
        }
        Optional<LocalDate> earliest =
                one.earliest().isPresent() && other.earliest().isPresent()
                        ? min(one.earliest(), other.earliest())
                        : Optional.empty();
        return new Expiry(earliest, min(one.latest(), other.latest()), false, joined(one, other));
    }

    /** The later of two ends: no earlier than either, and no later than is certain for both. */
    private static Expiry later(Expiry one, Expiry other) {
        Optional<LocalDate> latest = one.latest().isPresent() && other.latest().isPresent()
                ? max(one.latest(), other.latest())
                : Optional.empty();
        return new Expiry(
                max(one.earliest(), other.earliest()),
                latest,
                one.openEnded() || other.openEnded(),
                joined(one, other));
    }

    private static List<Cause> joined(Expiry one, Expiry other) {
        List<Cause> causes = new ArrayList<>(one.causes());
        other.causes().stream().filter(cause -> !causes.contains(cause)).forEach(causes::add);
        return causes;
    }

    private static Optional<LocalDate> min(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isPresent() && other.isPresent()
                ? (one.orElseThrow().isBefore(other.orElseThrow()) ? one : other)
                : one.or(() -> other);
    }

    private static Optional<LocalDate> max(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isPresent() && other.isPresent()
                ? (one.orElseThrow().isAfter(other.orElseThrow()) ? one : other)
                : one.or(() -> other);
    }

    /** Whether the term, once begun, still runs on a day. */
    public Truth runsOn(LocalDate day) {
        if (openEnded()) {
            return Truth.TRUE;
        }
        if (earliest().map(last -> !day.isAfter(last)).orElse(false)) {
            return Truth.TRUE;
        }
        if (latest().map(day::isAfter).orElse(false)) {
            return Truth.FALSE;
        }
        return Truth.UNKNOWN;
    }
}
