package org.foedus.rule.standard;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.foedus.dataset.DatasetIndex;
import org.foedus.id.Id;
import org.foedus.party.Office;
import org.foedus.party.Person;
import org.foedus.party.Tenure;
import org.foedus.reason.Cause;
import org.foedus.reason.Decider;
import org.foedus.reason.Outcome;
import org.foedus.time.Bound;
import org.foedus.time.PartialDate;
import org.foedus.time.Truth;

/**
 * Whether a person held an office.
 *
 * @param index the dataset
 * @param person the person
 * @param office the office
 */
record Incumbency(DatasetIndex index, Id<Person> person, Id<Office> office) {

    /** The person's tenures of the office. */
    List<Tenure> tenures() {
        return index.tenuresOf(office).stream()
                .filter(tenure -> tenure.person().equals(person))
                .toList();
    }

    /** The outcome if the dataset knows holders of the office, and the person is none of them. */
    Outcome notAmongHolders() {
        return Outcome.undetermined(
                new Cause(
                        Cause.Kind.MISSING_FACT,
                        "no tenure of " + personName() + " as " + officeName() + " is recorded, though others' are"),
                Decider.of("when, if ever, " + personName() + " was " + officeName()));
    }

    /**
     * Whether the person held the office on a day. Unknown on a day on which the office passed to or from somebody else,
     * since that day belongs to both.
     */
    Truth on(PartialDate day) {
        return Truth.anyOf(tenures().stream().map(tenure -> on(tenure, day)).toList());
    }

    private Truth on(Tenure tenure, PartialDate day) {
        Truth within = tenure.during().contains(day);
        return within.isTrue() && isEdge(tenure, day) && shared(day) ? Truth.UNKNOWN : within;
    }

    /** Whether somebody else may have held the office on the day as well. */
    boolean shared(PartialDate day) {
        return index.tenuresOf(office).stream()
                .anyMatch(tenure -> !tenure.person().equals(person)
                        && !tenure.during().contains(day).isFalse());
    }

    /**
     * Why it is out of the question that the person held the office on a day: when that was, who held it instead, and what
     * else the person was.
     */
    String denial(PartialDate day) {
        String when =
                Names.list(tenures().stream().map(tenure -> span(tenure, day)).toList());
        StringBuilder text = new StringBuilder(personName()).append(' ').append(when);
        List<String> holders = index.tenuresOf(office).stream()
                .filter(tenure -> tenure.during().contains(day).isTrue())
                .map(tenure -> Names.person(index, tenure.person()))
                .distinct()
                .toList();
        List<String> otherOffices = index.tenuresBy(person).stream()
                .filter(tenure -> !tenure.office().equals(office)
                        && tenure.during().contains(day).isTrue())
                .map(tenure -> Names.office(index, tenure.office()))
                .distinct()
                .toList();
        if (!holders.isEmpty()) {
            text.append("; on ").append(day).append(" the office was held by ").append(Names.list(holders));
        }
        if (!otherOffices.isEmpty()) {
            text.append("; on that day ").append(personName()).append(" was ").append(Names.list(otherOffices));
        }
        return text.toString();
    }

    /** Why it cannot be told whether the person held the office on a day. */
    Cause doubt(PartialDate day) {
        String office = personName() + " was " + officeName();
        if (!day.isExact()) {
            return new Cause(
                    Cause.Kind.IMPRECISE_DATE, "whether " + office + " depends on which day is meant by " + day);
        }
        return shared(day)
                ? new Cause(
                        Cause.Kind.IMPRECISE_DATE,
                        "on " + day + " the office of " + officeName()
                                + " changed hands, and the day belongs to both holders")
                : new Cause(Cause.Kind.IMPRECISE_DATE, "from when to when " + office + " is not known to the day");
    }

    /** What would decide whether the person held the office on a day. */
    Decider decider(PartialDate day) {
        if (!day.isExact()) {
            return Decider.of("the day that is given as " + day);
        }
        return shared(day)
                ? new Decider(
                        "whether it was before or after the office changed hands on " + day,
                        List.of(
                                new Decider.Alternative("before", "the outgoing holder was in office"),
                                new Decider.Alternative("after", "the incoming holder was in office")))
                : Decider.of("the days on which " + personName() + " took and left office");
    }

    /** The dates on which an answer about a day rests: the day itself, and the bounds of the tenures. */
    PartialDate[] dates(PartialDate day) {
        return Stream.concat(
                        Stream.of(day),
                        tenures().stream()
                                .flatMap(tenure -> Stream.of(
                                        tenure.during().start(), tenure.during().end()))
                                .flatMap(bound -> date(bound).stream()))
                .toArray(PartialDate[]::new);
    }

    /** The days on which the person took the office, as far as they are dated. */
    List<String> starts() {
        return tenures().stream()
                .flatMap(tenure -> date(tenure.during().start()).stream())
                .map(PartialDate::toString)
                .toList();
    }

    String personName() {
        return Names.person(index, person);
    }

    String officeName() {
        return Names.office(index, office);
    }

    private static boolean isEdge(Tenure tenure, PartialDate day) {
        return isEdge(tenure.during().start(), day) || isEdge(tenure.during().end(), day);
    }

    private static boolean isEdge(Bound bound, PartialDate day) {
        return bound instanceof Bound.At at && !at.date().isSameDayAs(day).isFalse();
    }

    private static String span(Tenure tenure, PartialDate day) {
        Optional<PartialDate> start = date(tenure.during().start());
        Optional<PartialDate> end = date(tenure.during().end());
        if (start.isPresent() && day.isBefore(start.get()).isTrue()) {
            return "took office on " + start.get();
        }
        return end.isPresent() && day.isAfter(end.get()).isTrue()
                ? "left office on " + end.get()
                : "held office during " + tenure.during();
    }

    private static Optional<PartialDate> date(Bound bound) {
        return bound instanceof Bound.At at ? Optional.of(at.date()) : Optional.empty();
    }
}
