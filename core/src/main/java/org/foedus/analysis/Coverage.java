package org.foedus.analysis;

import java.util.List;
import java.util.Optional;
import org.foedus.agreement.Agreement;
import org.foedus.agreement.Commitment;
import org.foedus.agreement.CommitmentKind;
import org.foedus.dataset.Dataset;
import org.foedus.id.Id;
import org.foedus.party.Party;

/**
 * Whether a party owes something of a kind. The answer is no only where every agreement of the party in the data is coded
 * completely; where the data do not reach, it is that they do not reach.
 */
public final class Coverage {

    /** The answers. */
    public enum Answer {
        /** It owes something of the kind. */
        YES,
        /**
         * All its agreements are coded completely, and none has anything of the kind; or there are none, and the observation
         * window covers the party.
         */
        NO,
        /** Some of its agreements are not coded completely, and what is coded has nothing of the kind. */
        UNKNOWN,
        /** The data hold no agreement of the party, and the observation window does not cover it. */
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
        List<Agreement> agreements = dataset.agreements().stream()
                .filter(agreement -> agreement.participations().stream()
                        .anyMatch(participation -> participation.party().equals(party)))
                .toList();
        List<Commitment> owed = dataset.agreements().stream()
                .flatMap(agreement -> agreement.commitments().stream())
                .filter(commitment -> commitment.isOwedBy(party) && commitment.isAbout(kind))
                .toList();
        if (!owed.isEmpty()) {
            return new Cell(party, kind, Answer.YES, owed, Optional.empty());
        }
        if (agreements.isEmpty()) {
            boolean lookedFor =
                    dataset.observed().map(window -> window.covers(party)).orElse(false);
            return new Cell(
                    party,
                    kind,
                    lookedFor ? Answer.NO : Answer.OUTSIDE_WINDOW,
                    owed,
                    Optional.of("the data hold no agreement of this party"
                            + (lookedFor ? ", although its agreements were looked for" : "")));
        }
        List<String> incomplete = agreements.stream()
                .filter(agreement -> !agreement.commitmentsComplete())
                .map(agreement -> agreement.id().value())
                .toList();
        return incomplete.isEmpty()
                ? new Cell(party, kind, Answer.NO, owed, Optional.empty())
                : new Cell(
                        party,
                        kind,
                        Answer.UNKNOWN,
                        owed,
                        Optional.of("not coded completely: " + String.join(", ", incomplete)));
    }

    /** The whole matrix for some parties and kinds, row by row. */
    public static List<Cell> matrix(Dataset dataset, List<Id<Party>> parties, List<CommitmentKind> kinds) {
        return parties.stream()
                .flatMap(party -> kinds.stream().map(kind -> of(dataset, party, kind)))
                .toList();
    }
}
