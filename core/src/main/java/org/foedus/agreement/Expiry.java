package org.foedus.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.foedus.id.Id;
import org.foedus.reason.Cause;
import org.foedus.reason.Decider;
import org.foedus.time.PartialDate;
import org.foedus.time.TermEnd;
import org.foedus.time.Truth;

/**
 * When an agreement ends by its own words. The end is a range wherever the words leave room: whether an anniversary day
 * still counts, from which day the term is counted, when an event will happen.
 *
 * <p>An event that is not known to have happened is taken not to have happened, whether it sets the term or is an
 * {@link EventEffect} that ends the agreement. Up to the last day that the data observed that is so, since it was looked for; of
 * a later day the end is a projection, and {@code unless} names the events that would bring it sooner.
 *
 * <p>A renewal that is recorded prolongs the term. If the term is prolonged by itself unless a party objects, and neither a
 * renewal nor a notice of termination is recorded, its end cannot be named. Any other renewal is an act, and one that is not
 * recorded is not assumed.
 *
 * @param earliest the earliest day that can be the last day of the term; empty if no such day can be named
 * @param latest the latest day that can be the last day of the term; empty if there is no end, or none that can be named
 * @param openEnded whether no end is scheduled: there is none at all, or it comes with an event that is not known to have
 *     happened
 * @param causes what leaves room
 * @param unless the events that are not known to have happened and would end the agreement sooner
 */
public record Expiry(
        Optional<LocalDate> earliest,
        Optional<LocalDate> latest,
        boolean openEnded,
        List<Cause> causes,
        List<Id<Event>> unless) {
    public Expiry {
        causes = List.copyOf(causes);
        unless = List.copyOf(unless);
    }

    private Expiry(Optional<LocalDate> earliest, Optional<LocalDate> latest, boolean openEnded, List<Cause> causes) {
        this(earliest, latest, openEnded, causes, List.of());
    }

    /**
     * The scheduled end of an agreement for one of its parties.
     *
     * @param events tells when events happened on which the term turns
     */
    public static Expiry of(Agreement agreement, Participation participation, EventCalendar events) {
        return agreement
                .term()
                .map(clause ->
                        of(clause.term(), agreement, EntryDate.fromWhichTheTermRuns(agreement, participation), events))
                .map(expiry -> expiry.renewed(agreement))
                .orElseGet(() -> unknown(new Cause(
                        agreement.silentOn().contains(Clause.TERM) ? Cause.Kind.TEXT_SILENT : Cause.Kind.MISSING_FACT,
                        agreement.silentOn().contains(Clause.TERM)
                                ? "the text has no clause on its duration"
                                : "the duration is not coded")))
                .unless(events, agreement);
    }

    /** The end if the events that would end the agreement do not happen. */
    private Expiry unless(EventCalendar events, Agreement agreement) {
        Stream<Id<Event>> ending = agreement.eventEffects().stream()
                .filter(effect -> effect.effect() == EventEffect.Effect.ENDS)
                .map(EventEffect::event)
                .filter(event -> events.happenedOn(event).isEmpty());
        return new Expiry(
                earliest,
                latest,
                openEnded,
                causes,
                Stream.concat(unless.stream(), ending).distinct().toList());
    }

    private Expiry renewed(Agreement agreement) {
        long times = renewals(agreement);
        if (openEnded || (agreement.renewal().isEmpty() && times == 0)) {
            return this;
        }
        Expiry renewed = times == 0 ? this : prolonged(agreement, times);
        boolean automatic = agreement
                .renewal()
                .filter(renewal -> renewal.mode() == Renewal.Mode.AUTOMATIC)
                .isPresent();
        return automatic && agreement.allActions().noneMatch(renewed::objects)
                ? renewed.withoutLatest(new Cause(
                        Cause.Kind.DECISION_PENDING,
                        "it is prolonged by itself unless a party objects, and whether one did is not known"))
                : renewed;
    }

    private Expiry prolonged(Agreement agreement, long times) {
        return agreement
                .renewal()
                .flatMap(Renewal::extension)
                .map(length -> length.multipliedBy(Math.toIntExact(times)))
                .map(length -> new Expiry(
                        earliest.map(day -> day.plus(length)),
                        latest.map(day -> day.plus(length)),
                        openEnded,
                        causes,
                        unless))
                .orElseGet(() -> withoutLatest(
                        new Cause(Cause.Kind.MISSING_FACT, "it was renewed, and for how long is not in the data")));
    }

    /** How often it was renewed; acts of the parties that bring about one renewal together count once. */
    private static long renewals(Agreement agreement) {
        long byParties = agreement.participations().stream()
                .mapToLong(party -> party.actions(TreatyActionKind.RENEWAL).count())
                .max()
                .orElse(0);
        return byParties
                + agreement.actions().stream()
                        .filter(act -> act.kind() == TreatyActionKind.RENEWAL)
                        .count();
    }

    /** Whether an act is a notice of termination made before this end. */
    private boolean objects(TreatyAction act) {
        return act.kind() == TreatyActionKind.NOTICE_OF_TERMINATION
                && act.actedOn()
                        .filter(day ->
                                latest.map(end -> day.isAfter(end).isFalse()).orElse(false))
                        .isPresent();
    }

    private Expiry withoutLatest(Cause cause) {
        List<Cause> all = new ArrayList<>(causes);
        all.add(cause);
        return new Expiry(earliest, Optional.empty(), openEnded, all, unless);
    }

    private static Expiry of(Term term, Agreement agreement, EntryDate entry, EventCalendar events) {
        if (term instanceof Term.Fixed fixed) {
            return fixed(fixed, agreement, entry);
        }
        if (term instanceof Term.UntilEvent until) {
            return events.happenedOn(until.event())
                    .map(day -> until(until.event(), day))
                    .orElseGet(() ->
                            new Expiry(Optional.empty(), Optional.empty(), true, List.of(), List.of(until.event())));
        }
        if (term instanceof Term.EarliestOf several) {
            return combine(several.terms(), agreement, entry, events, Expiry::earlier);
        }
        if (term instanceof Term.LatestOf several) {
            return combine(several.terms(), agreement, entry, events, Expiry::later);
        }
        return new Expiry(Optional.empty(), Optional.empty(), true, List.of());
    }

    private static Expiry until(Id<Event> event, PartialDate day) {
        List<Cause> causes = day.isExact()
                ? List.of()
                : List.of(new Cause(Cause.Kind.IMPRECISE_DATE, event + " is only known to have happened on " + day));
        return new Expiry(Optional.of(day.earliest()), Optional.of(day.latest()), false, causes);
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
            case NAMED_DAY -> after(term.day().orElseThrow(), term);
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
            Expiry set = one.openEnded() ? other : one;
            return new Expiry(set.earliest(), set.latest(), set.openEnded(), set.causes(), either(one, other));
        }
        Optional<LocalDate> earliest =
                one.earliest().isPresent() && other.earliest().isPresent()
                        ? min(one.earliest(), other.earliest())
                        : Optional.empty();
        return new Expiry(earliest, min(one.latest(), other.latest()), false, joined(one, other), either(one, other));
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
                joined(one, other),
                either(one, other));
    }

    private static List<Id<Event>> either(Expiry one, Expiry other) {
        return Stream.concat(one.unless().stream(), other.unless().stream())
                .distinct()
                .toList();
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

    /** What would decide when it ends, one for each cause. */
    List<Decider> deciders() {
        return causes.stream()
                .map(cause -> Decider.of(
                        switch (cause.kind()) {
                            case TEXT_SILENT -> "how the parties read it: " + cause.text();
                            case DECISION_PENDING -> "whether a party objected to its renewal";
                            default -> cause.text();
                        }))
                .distinct()
                .toList();
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
