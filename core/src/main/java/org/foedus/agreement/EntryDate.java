package org.foedus.agreement;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.foedus.reason.Cause;
import org.foedus.reason.Decider;
import org.foedus.time.PartialDate;
import org.foedus.time.Truth;

/**
 * The day on which an agreement enters into force for a party, as far as it follows from acts and clauses.
 *
 * @param day the day, if it follows
 * @param notBefore a day before which it cannot be, if only that is known
 * @param because how this follows, as a clause
 * @param missing the fact that would tell, where the day does not follow
 */
public record EntryDate(
        Optional<PartialDate> day, Optional<LocalDate> notBefore, String because, Optional<String> missing) {

    /** The entry into force for one party of an agreement; none for a party that joins later, before it does (VCLT 24(3)). */
    public static EntryDate of(Agreement agreement, Participation participation) {
        EntryDate entry = fromWhichTheTermRuns(agreement, participation);
        if (stillToRatify(participation)) {
            return new EntryDate(
                    Optional.empty(),
                    entry.day().map(PartialDate::earliest).or(entry::notBefore),
                    "it was signed for the party subject to ratification",
                    Optional.of("the day of its ratification"));
        }
        Optional<EntryDate> own = recorded(participation.actions());
        if (own.isEmpty() && waitsForConsents(agreement)) {
            return withItsConsent(agreement.entryIntoForce().orElseThrow(), participation, entry);
        }
        if (own.isPresent() || !joinsLater(participation)) {
            return own.orElse(entry);
        }
        return participation.actions().stream()
                .filter(action -> action.kind().isConsent())
                .flatMap(action -> action.effectDate().stream())
                .min(PartialDate.byEarliest())
                .map(day -> entry.joinedOn(day, "it acceded"))
                .orElseGet(() -> new EntryDate(
                        Optional.empty(),
                        entry.day().map(PartialDate::earliest).or(entry::notBefore),
                        "it takes effect for the party with its accession",
                        Optional.of("the day of its accession")));
    }

    /** The entry into force without regard to parties that join later: an agreement has one term for all. */
    static EntryDate fromWhichTheTermRuns(Agreement agreement, Participation participation) {
        if (joinsLater(participation)) {
            return recorded(agreement.actions())
                    .or(() -> recordedForOriginalParties(agreement))
                    .or(() -> recorded(participation.actions()))
                    .orElseGet(() -> byClause(agreement));
        }
        return recorded(participation.actions())
                .or(() -> recorded(agreement.actions()))
                .orElseGet(() -> byClause(agreement));
    }

    private static Optional<EntryDate> recordedForOriginalParties(Agreement agreement) {
        return recorded(agreement.participations().stream()
                .filter(party -> !joinsLater(party))
                .flatMap(party -> party.actions().stream())
                .toList());
    }

    /** Whether all that is known of a party is a signature that does not bind it yet (VCLT 14). */
    private static boolean stillToRatify(Participation participation) {
        return participation
                        .actions(TreatyActionKind.SIGNATURE_SUBJECT_TO_RATIFICATION)
                        .findAny()
                        .isPresent()
                && recorded(participation.actions()).isEmpty()
                && participation.actions().stream()
                        .noneMatch(action -> action.kind().isConsent()
                                || action.kind() == TreatyActionKind.DEPOSIT
                                || action.kind() == TreatyActionKind.NOTIFICATION);
    }

    private static boolean joinsLater(Participation participation) {
        return participation.actions().stream()
                        .noneMatch(action -> action.kind().isSignature())
                && participation.actions(TreatyActionKind.ACCESSION).findAny().isPresent();
    }

    private static boolean waitsForConsents(Agreement agreement) {
        return agreement
                .entryIntoForce()
                .filter(clause -> clause.on() == EntryIntoForce.Condition.CONSENTS)
                .isPresent();
    }

    /** The entry into force for a party of an agreement that binds those who consented. */
    private static EntryDate withItsConsent(EntryIntoForce clause, Participation participation, EntryDate entry) {
        Optional<EntryDate> own = consented(participation)
                .map(day -> known(day, "the party consented on " + day).after(clause.after()));
        return own.flatMap(EntryDate::day)
                .map(day -> entry.joinedOn(day, "it takes effect for the party with its consent,"))
                .orElseGet(() -> new EntryDate(
                        Optional.empty(),
                        own.flatMap(EntryDate::notBefore)
                                .or(() -> entry.day().map(PartialDate::earliest))
                                .or(entry::notBefore),
                        "it takes effect for the party with its consent",
                        Optional.of("the day of its consent")));
    }

    /** The day on which a party gave its consent to be bound: with the depositary, if it deposited its instrument. */
    private static Optional<PartialDate> consented(Participation participation) {
        return first(participation, action -> action.kind() == TreatyActionKind.DEPOSIT)
                .or(() -> first(
                        participation,
                        action -> action.kind().isConsent() || action.kind() == TreatyActionKind.DEFINITIVE_SIGNATURE));
    }

    private static Optional<PartialDate> first(Participation participation, Predicate<TreatyAction> test) {
        return participation.actions().stream()
                .filter(test)
                .flatMap(action -> action.effectDate().stream())
                .min(PartialDate.byEarliest());
    }

    /** The same entry into force for a party that joined on a day, and is not bound before. */
    EntryDate joinedOn(PartialDate joined, String how) {
        if (day().isEmpty()) {
            LocalDate earliest = notBefore()
                    .filter(known -> known.isAfter(joined.earliest()))
                    .orElse(joined.earliest());
            return new EntryDate(Optional.empty(), Optional.of(earliest), because(), missing());
        }
        PartialDate entered = day().orElseThrow();
        return PartialDate.byLatest().compare(joined, entered) > 0 ? known(joined, how + " on " + joined) : this;
    }

    /** The first day on which an agreement entered into force for any of its parties, if one follows. */
    public static Optional<PartialDate> first(Agreement agreement) {
        return agreement.participations().stream()
                .flatMap(party -> of(agreement, party).day().stream())
                .min(PartialDate.byEarliest());
    }

    private static Optional<EntryDate> recorded(List<TreatyAction> actions) {
        return actions.stream()
                .filter(action -> action.kind() == TreatyActionKind.ENTRY_INTO_FORCE)
                .flatMap(action -> action.effectDate().stream())
                .min(PartialDate.byEarliest())
                .map(day -> known(day, "its entry into force is recorded for " + day));
    }

    /** The entry into force as it follows from the clause, whatever is recorded. */
    public static EntryDate byClause(Agreement agreement) {
        Optional<PartialDate> signed = SigningDays.of(agreement).last();
        if (agreement.entryIntoForce().isEmpty()) {
            return withoutClause(agreement, signed);
        }
        EntryIntoForce clause = agreement.entryIntoForce().orElseThrow();
        return onceMet(clause, agreement, signed).after(clause.after());
    }

    private static EntryDate onceMet(EntryIntoForce clause, Agreement agreement, Optional<PartialDate> signed) {
        return switch (clause.on()) {
            case SIGNATURE ->
                signed.map(day -> known(day, "it takes effect on signature, which was on " + day))
                        .orElseGet(
                                () -> unknown(agreement, "takes effect on signature", "the day of the last signature"));
            case LAST_NOTIFICATION ->
                last(agreement, action -> action.kind() == TreatyActionKind.NOTIFICATION)
                        .map(day -> known(day, "the last notification took effect on " + day))
                        .orElseGet(() -> unknown(
                                agreement,
                                "takes effect on receipt of the last notification",
                                "the day on which the last notification was received"));
            case LAST_RATIFICATION ->
                last(agreement, action -> action.kind().isConsent())
                        .map(day -> known(day, "the last party gave its consent on " + day))
                        .orElseGet(() -> unknown(
                                agreement, "takes effect when all have ratified", "the day of the last ratification"));
            case CONSENTS -> onConsents(clause, agreement);
            case NAMED_DAY -> {
                PartialDate day = clause.day().orElseThrow();
                yield known(day, "the text names " + day + " as the day of effect");
            }
        };
    }

    private static EntryDate onConsents(EntryIntoForce clause, Agreement agreement) {
        List<PartialDate> all = agreement.participations().stream()
                .flatMap(party -> consented(party).stream())
                .toList();
        List<Optional<PartialDate>> named = clause.including().stream()
                .map(id -> agreement.participations().stream()
                        .filter(party -> party.party().equals(id))
                        .flatMap(party -> consented(party).stream())
                        .min(PartialDate.byEarliest()))
                .toList();
        int number = clause.consents().orElse(0);
        if (all.size() < number || named.stream().anyMatch(Optional::isEmpty)) {
            return unknown(agreement, "takes effect when enough have consented", "the days of further consents");
        }
        if (number > 0
                && !nth(all, number, PartialDate.byEarliest()).equals(nth(all, number, PartialDate.byLatest()))) {
            return new EntryDate(
                    Optional.empty(),
                    Optional.of(nth(all, number, PartialDate.byEarliest()).earliest()),
                    "it takes effect when enough have consented",
                    Optional.of("the exact days of the consents"));
        }
        PartialDate met = Stream.concat(
                        number > 0 ? Stream.of(nth(all, number, PartialDate.byLatest())) : Stream.empty(),
                        named.stream().flatMap(Optional::stream))
                .max(PartialDate.byLatest())
                .orElseThrow();
        return known(met, "the last consent that it waits for was given on " + met);
    }

    private static PartialDate nth(List<PartialDate> days, int number, Comparator<PartialDate> order) {
        return days.stream().sorted(order).skip(number - 1L).findFirst().orElseThrow();
    }

    /** The same entry into force, some time later. */
    private EntryDate after(Optional<Period> time) {
        if (time.isEmpty()) {
            return this;
        }
        Period length = time.orElseThrow();
        String later = because() + ", and the text adds " + length;
        if (day().filter(PartialDate::isExact).isPresent()) {
            return known(PartialDate.of(day().orElseThrow().earliest().plus(length)), later);
        }
        return new EntryDate(
                Optional.empty(),
                day().map(PartialDate::earliest).or(this::notBefore).map(day -> day.plus(length)),
                later,
                missing().or(() -> Optional.of("the exact day from which the time is counted")));
    }

    private static EntryDate withoutClause(Agreement agreement, Optional<PartialDate> signed) {
        boolean fromSignature = agreement
                .term()
                .map(clause -> countsFromSignature(clause.term()))
                .orElse(false);
        if (agreement.silentOn().contains(Clause.ENTRY_INTO_FORCE) && fromSignature && signed.isPresent()) {
            PartialDate day = signed.orElseThrow();
            return known(day, "the text has no clause on taking effect and counts from signature, which was on " + day);
        }
        String clause = agreement.silentOn().contains(Clause.ENTRY_INTO_FORCE)
                ? "has no clause on entry into force"
                : "has an entry into force that is not in the data";
        return unknown(agreement, clause, "the day of its entry into force");
    }

    private static boolean countsFromSignature(Term term) {
        if (term instanceof Term.Fixed fixed) {
            return fixed.countedFrom() == Term.CountedFrom.SIGNATURE;
        }
        return term instanceof Term.OpenEnded;
    }

    private static EntryDate known(PartialDate day, String because) {
        return new EntryDate(Optional.of(day), Optional.empty(), because, Optional.empty());
    }

    private static EntryDate unknown(Agreement agreement, String clause, String missing) {
        Optional<LocalDate> notBefore = agreement.participations().stream()
                .flatMap(party -> party.signedOn().stream())
                .map(PartialDate::earliest)
                .max(Comparator.naturalOrder());
        return new EntryDate(Optional.empty(), notBefore, "it " + clause, Optional.of(missing));
    }

    /** The last of the first acts of each original party that pass the test, if every one has such an act with a day. */
    private static Optional<PartialDate> last(Agreement agreement, Predicate<TreatyAction> test) {
        List<Optional<PartialDate>> days = agreement.participations().stream()
                .filter(party -> !joinsLater(party))
                .map(party -> party.actions().stream()
                        .filter(test)
                        .flatMap(action -> action.effectDate().stream())
                        .min(PartialDate.byEarliest()))
                .toList();
        if (days.isEmpty() || days.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        return days.stream().flatMap(Optional::stream).max(PartialDate.byLatest());
    }

    /** Whether the agreement has entered into force by the end of a day. */
    public Truth happenedBy(LocalDate on) {
        if (day().isPresent()) {
            return day().orElseThrow().isAfter(PartialDate.of(on)).not();
        }
        return notBefore().map(on::isBefore).orElse(false) ? Truth.FALSE : Truth.UNKNOWN;
    }

    Cause cause() {
        return new Cause(
                day().isPresent() ? Cause.Kind.IMPRECISE_DATE : Cause.Kind.MISSING_FACT,
                because()
                        + missing()
                                .map(fact -> ", and " + fact + " is not known here")
                                .orElse(""));
    }

    Decider decider() {
        return Decider.of(missing().orElse("the exact day of entry into force"));
    }
}
