package org.foedus.analysis;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.foedus.agreement.Agreement;
import org.foedus.agreement.Commitment;
import org.foedus.agreement.CommitmentKind;
import org.foedus.agreement.Modality;
import org.foedus.agreement.Participation;
import org.foedus.dataset.Dataset;
import org.foedus.id.Id;
import org.foedus.party.Coalition;
import org.foedus.party.Membership;
import org.foedus.party.Party;

/**
 * Whether a party owes something of a kind. The answer is no only where every agreement of the party in the data is coded
 * completely and was checked for the kind; where the data do not reach, it is that they do not reach. Help that was given in the
 * past and is only recalled is not owed.
 */
public final class Coverage {

    /** The answers. */
    public enum Answer {
        /** It owes something of the kind. */
        YES,
        /**
         * All its agreements are coded completely and were checked for the kind, and none has anything of it; or there are none,
         * and the observation window covers the party.
         */
        NO,
        /** Some of its agreements are not coded completely or were not checked for the kind, and what is coded has none. */
        UNKNOWN,
        /** The data hold no agreement of the party and nothing that it owes, and the observation window does not cover it. */
        OUTSIDE_WINDOW
    }

    /**
     * One cell of the matrix.
     *
     * @param party who owes
     * @param kind what
     * @param answer whether
     * @param commitments the commitments, if so
     * @param reason why it is not a plain yes or no
     */
    public record Cell(
            Id<Party> party,
            CommitmentKind kind,
            Answer answer,
            List<Commitment> commitments,
            Optional<String> reason) {
        public Cell {
            commitments = List.copyOf(commitments);
        }
    }

    private Coverage() {}

    /** Whether a party owes something of a kind, by any agreement of a dataset. */
    public static Cell of(Dataset dataset, Id<Party> party, CommitmentKind kind) {
        List<Commitment> about = commitments(dataset)
                .filter(commitment -> commitment.isOwedBy(party) && commitment.isAbout(kind))
                .toList();
        List<Commitment> owed = about.stream().filter(one -> !isPast(one)).toList();
        if (!owed.isEmpty()) {
            return new Cell(party, kind, Answer.YES, owed, Optional.empty());
        }
        List<String> reasons = Stream.of(
                        naming("not coded completely: ", incomplete(dataset, party)),
                        naming("not checked for further kinds of each commitment: ", unchecked(dataset, party, kind)),
                        elsewhere(dataset, party))
                .flatMap(Optional::stream)
                .toList();
        Optional<String> past = naming(
                "only help given in the past is recalled: ",
                about.stream().map(commitment -> commitment.id().value()).toList());
        if (reasons.isEmpty() && agreements(dataset, party).isEmpty()) {
            return apart(dataset, party, kind);
        }
        Stream<String> doubt = reasons.isEmpty()
                ? Stream.of(memberships(dataset, party), withoutParticipants(dataset))
                        .flatMap(Optional::stream)
                : reasons.stream();
        Optional<String> reason = joined(Stream.concat(past.stream(), doubt));
        return new Cell(party, kind, reasons.isEmpty() ? Answer.NO : Answer.UNKNOWN, List.of(), reason);
    }

    /** The whole matrix for some parties and kinds, row by row. */
    public static List<Cell> matrix(Dataset dataset, List<Id<Party>> parties, List<CommitmentKind> kinds) {
        return parties.stream()
                .flatMap(party -> kinds.stream().map(kind -> of(dataset, party, kind)))
                .toList();
    }

    private static Cell apart(Dataset dataset, Id<Party> party, CommitmentKind kind) {
        boolean lookedFor =
                dataset.observed().map(window -> window.covers(party)).orElse(false);
        return new Cell(
                party,
                kind,
                lookedFor ? Answer.NO : Answer.OUTSIDE_WINDOW,
                List.of(),
                Optional.of("the data hold no agreement of this party"
                        + (lookedFor ? ", although its agreements were looked for" : "")));
    }

    /**
     * Its agreements, and those of the coalitions of which it is recorded as a member. An organization owes itself what it
     * promises, and its members do not.
     */
    private static List<Agreement> agreements(Dataset dataset, Id<Party> party) {
        return dataset.agreements().stream()
                .filter(agreement -> participants(agreement)
                        .anyMatch(participant -> participant.equals(party)
                                || dataset.memberships().stream()
                                        .filter(membership ->
                                                membership.member().equals(party))
                                        .map(Membership::organization)
                                        .filter(group -> isCoalition(dataset, group))
                                        .anyMatch(participant::equals)))
                .toList();
    }

    private static List<String> incomplete(Dataset dataset, Id<Party> party) {
        return agreements(dataset, party).stream()
                .filter(agreement -> !agreement.commitmentsComplete())
                .map(agreement -> agreement.id().value())
                .toList();
    }

    private static List<String> unchecked(Dataset dataset, Id<Party> party, CommitmentKind kind) {
        return agreements(dataset, party).stream()
                .filter(agreement -> agreement.commitmentsComplete()
                        && !agreement.kindsChecked().contains(kind))
                .map(agreement -> agreement.id().value())
                .toList();
    }

    /** That it owes something by an agreement in which it does not take part. */
    private static Optional<String> elsewhere(Dataset dataset, Id<Party> party) {
        boolean owes = commitments(dataset).anyMatch(commitment -> commitment.isOwedBy(party));
        return owes && agreements(dataset, party).isEmpty()
                ? Optional.of("it owes something else, by agreements in which it does not take part itself")
                : Optional.empty();
    }

    /** That it may be a member of a coalition whose agreement is not coded completely. */
    private static Optional<String> memberships(Dataset dataset, Id<Party> party) {
        List<String> coalitions = dataset.agreements().stream()
                .filter(agreement -> !agreement.commitmentsComplete())
                .flatMap(agreement -> participants(agreement)
                        .filter(participant -> isOpenCoalition(dataset, participant))
                        .filter(participant -> !participant.equals(party))
                        .map(participant -> participant + " (" + agreement.id() + ")"))
                .toList();
        return naming("whether it is a member is not in the data, and what they owe is not coded: ", coalitions);
    }

    /** That it may take part in an agreement of which no participant is recorded. */
    private static Optional<String> withoutParticipants(Dataset dataset) {
        return naming(
                "who takes part is not in the data: ",
                dataset.agreements().stream()
                        .filter(agreement -> agreement.participations().isEmpty() && !agreement.commitmentsComplete())
                        .map(agreement -> agreement.id().value())
                        .toList());
    }

    private static boolean isOpenCoalition(Dataset dataset, Id<Party> party) {
        return isCoalition(dataset, party)
                && dataset.memberships().stream()
                        .noneMatch(membership -> membership.organization().equals(party));
    }

    private static boolean isCoalition(Dataset dataset, Id<Party> party) {
        return dataset.parties().stream()
                .anyMatch(one -> one instanceof Coalition && one.id().equals(party));
    }

    private static Stream<Id<Party>> participants(Agreement agreement) {
        return agreement.participations().stream().map(Participation::party);
    }

    private static Stream<Commitment> commitments(Dataset dataset) {
        return dataset.agreements().stream().flatMap(agreement -> agreement.commitments().stream());
    }

    private static boolean isPast(Commitment commitment) {
        return commitment.modality() == Modality.RECALLS_PAST;
    }

    private static Optional<String> naming(String reason, List<String> names) {
        return names.isEmpty() ? Optional.empty() : Optional.of(reason + String.join(", ", names));
    }

    private static Optional<String> joined(Stream<String> reasons) {
        return reasons.reduce((one, other) -> one + "; " + other);
    }
}
