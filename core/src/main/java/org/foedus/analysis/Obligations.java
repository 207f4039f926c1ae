package org.foedus.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foedus.agreement.Agreement;
import org.foedus.agreement.Commitment;
import org.foedus.agreement.CommitmentKind;
import org.foedus.agreement.Event;
import org.foedus.agreement.EventCalendar;
import org.foedus.agreement.Modality;
import org.foedus.agreement.Qualifier;
import org.foedus.agreement.Standing;
import org.foedus.agreement.Timing;
import org.foedus.aid.AmountPeriod;
import org.foedus.dataset.Dataset;
import org.foedus.dataset.DatasetIndex;
import org.foedus.id.Id;
import org.foedus.party.Party;
import org.foedus.source.Citation;
import org.foedus.time.DateSpan;
import org.foedus.time.PartialDate;
import org.foedus.time.Truth;

/** Who owes what to whom. */
public final class Obligations {

    /**
     * What is asked for; whatever is empty is not asked about.
     *
     * @param by who owes it
     * @param to to whom it is owed
     * @param kind what it is about, in the first place or besides
     * @param modality the verb
     * @param on the day on which the agreement has to be in force, or undetermined, and which the time of the commitment has to
     *     include, or perhaps
     * @param assumed events that are assumed to happen, with their days; they go before what the dataset says about them
     */
    public record Question(
            Optional<Id<Party>> by,
            Optional<Id<Party>> to,
            Optional<CommitmentKind> kind,
            Optional<Modality> modality,
            Optional<LocalDate> on,
            Map<Id<Event>, PartialDate> assumed) {
        public Question {
            assumed = Map.copyOf(assumed);
        }

        /** A question about everything. */
        public static Question everything() {
            return new Question(
                    Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Map.of());
        }

        /** This question, only about what one party owes. */
        public Question by(Id<Party> party) {
            return new Question(Optional.of(party), to, kind, modality, on, assumed);
        }

        /** This question, only about what is owed to one party. */
        public Question to(Id<Party> party) {
            return new Question(by, Optional.of(party), kind, modality, on, assumed);
        }

        /** This question, only about one kind. */
        public Question about(CommitmentKind wanted) {
            return new Question(by, to, Optional.of(wanted), modality, on, assumed);
        }

        /** This question, only about what is promised with one verb. */
        public Question inWords(Modality verb) {
            return new Question(by, to, kind, Optional.of(verb), on, assumed);
        }

        /** This question, about one day. */
        public Question on(LocalDate day) {
            return new Question(by, to, kind, modality, Optional.of(day), assumed);
        }

        /** This question, as if some events happened. */
        public Question assuming(Map<Id<Event>, PartialDate> events) {
            return new Question(by, to, kind, modality, on, events);
        }
    }

    /**
     * One commitment that answers the question.
     *
     * @param agreement the agreement in which it stands
     * @param commitment the commitment
     * @param standing how the agreement stands on the day asked about
     * @param inItsTime whether the day asked about lies in the time that the commitment gives for itself
     */
    public record Owed(
            Agreement agreement, Commitment commitment, Optional<Standing.Status> standing, Optional<Truth> inItsTime) {

        /** Whether it is help that was given in the past and is only recalled. */
        public boolean isPastHelp() {
            return commitment.modality() == Modality.RECALLS_PAST;
        }

        /**
         * The reservations that cover the whole text or the place where this commitment stands, without those for promises of
         * parties that do not owe it.
         */
        public List<Qualifier> qualifiers() {
            return agreement.qualifiers().stream()
                    .filter(qualifier -> qualifier.obligors().isEmpty()
                            || qualifier.obligors().stream().anyMatch(commitment::isOwedBy))
                    .filter(qualifier -> qualifier
                            .covers()
                            .map(covers -> Scope.of(covers).includes(places()))
                            .orElse(true))
                    .toList();
        }

        private List<String> places() {
            return commitment.citations().stream()
                    .map(Citation::locator)
                    .flatMap(Optional::stream)
                    .map(place -> place.toString())
                    .toList();
        }
    }

    private Obligations() {}

    /**
     * The commitments of a dataset that answer a question, in the order of the dataset. Help that was given in the past and is
     * only recalled is not owed, and is left out.
     */
    public static List<Owed> of(Dataset dataset, Question question) {
        return withPastHelp(dataset, question).stream()
                .filter(owed -> !owed.isPastHelp())
                .toList();
    }

    /** As {@link #of}, with help that was given in the past and is only recalled. */
    public static List<Owed> withPastHelp(Dataset dataset, Question question) {
        Optional<StandingTable> table = question.on().map(day -> StandingTable.of(dataset, day, question.assumed()));
        EventCalendar events = new DatasetEvents(DatasetIndex.of(dataset), question.assumed());
        return dataset.agreements().stream()
                .flatMap(agreement -> {
                    Optional<Standing.Status> standing = standing(agreement, table);
                    return agreement.commitments().stream()
                            .filter(commitment -> mayStand(standing) && matches(commitment, question))
                            .map(commitment -> new Owed(
                                    agreement,
                                    commitment,
                                    standing,
                                    question.on().map(day -> inItsTime(commitment, day, dataset, events))));
                })
                .filter(owed -> !owed.inItsTime().map(Truth::isFalse).orElse(false))
                .toList();
    }

    /** The agreements between those asked about that may stand and are not coded completely: what else they owe is unknown. */
    public static List<Agreement> incomplete(Dataset dataset, Question question) {
        Optional<StandingTable> table = question.on().map(day -> StandingTable.of(dataset, day, question.assumed()));
        return dataset.agreements().stream()
                .filter(agreement -> !agreement.commitmentsComplete())
                .filter(agreement -> question.by().map(agreement::hasParty).orElse(true)
                        && question.to().map(agreement::hasParty).orElse(true))
                .filter(agreement -> mayStand(standing(agreement, table)))
                .toList();
    }

    private static Optional<Standing.Status> standing(Agreement agreement, Optional<StandingTable> table) {
        return table.flatMap(all -> all.standingOf(agreement.id()).map(Standing::status));
    }

    private static boolean mayStand(Optional<Standing.Status> standing) {
        return standing.map(status -> switch (status) {
                    case IN_FORCE, PROVISIONALLY_APPLIED, DECLARED, UNDETERMINED -> true;
                    case NOT_SIGNED, SIGNED, SUSPENDED, ENDED -> false;
                })
                .orElse(true);
    }

    private static Truth inItsTime(Commitment commitment, LocalDate day, Dataset dataset, EventCalendar events) {
        Truth timing = commitment
                .timing()
                .map(time -> inItsTime(time, day, dataset, events))
                .orElse(Truth.TRUE);
        Truth amount = contains(
                commitment
                        .amount()
                        .flatMap(one -> one.period())
                        .filter(period -> period.kind() == AmountPeriod.Kind.COVERED)
                        .flatMap(AmountPeriod::during),
                day);
        return timing.and(amount);
    }

    /**
     * Whether a day lies in a time. Until an event: not from its day on; after the last day observed the event may have happened.
     * What the time is in words alone ("as long as it takes") cannot be told.
     */
    private static Truth inItsTime(Timing time, LocalDate day, Dataset dataset, EventCalendar events) {
        if (time.isInWordsOnly()) {
            return Truth.UNKNOWN;
        }
        Truth before = time.until()
                .map(event ->
                        dataset.isProjection(day) && events.happenedOn(event).isEmpty()
                                ? Truth.UNKNOWN
                                : DatasetEvents.happenedBy(day, event, events).not())
                .orElse(Truth.TRUE);
        return contains(time.during(), day).and(before);
    }

    private static Truth contains(Optional<DateSpan> during, LocalDate day) {
        return during.map(span -> span.contains(day)).orElse(Truth.TRUE);
    }

    private static boolean matches(Commitment commitment, Question question) {
        return question.by().map(commitment::isOwedBy).orElse(true)
                && question.to().map(commitment.beneficiaries()::contains).orElse(true)
                && question.kind().map(commitment::isAbout).orElse(true)
                && question.modality().map(commitment.modality()::equals).orElse(true);
    }
}
