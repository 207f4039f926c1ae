package org.foedus.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.foedus.agreement.Agreement;
import org.foedus.agreement.Commitment;
import org.foedus.agreement.CommitmentKind;
import org.foedus.agreement.Qualifier;
import org.foedus.agreement.Standing;
import org.foedus.dataset.Dataset;
import org.foedus.id.Id;
import org.foedus.party.Party;

/** Who owes what to whom. */
public final class Obligations {

    /**
     * What is asked for; whatever is empty is not asked about.
     *
     * @param by who owes it
     * @param to to whom it is owed
     * @param kind what it is about, in the first place or besides
     * @param on the day on which the agreement has to be in force, or undetermined
     */
    public record Question(
            Optional<Id<Party>> by, Optional<Id<Party>> to, Optional<CommitmentKind> kind, Optional<LocalDate> on) {

        /** A question about everything. */
        public static Question everything() {
            return new Question(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    /**
     * One commitment that answers the question.
     *
     * @param agreement the agreement in which it stands
     * @param commitment the commitment
     * @param standing how the agreement stands on the day asked about
     */
    public record Owed(Agreement agreement, Commitment commitment, Optional<Standing.Status> standing) {

        /** The reservations that cover the whole text, and so this commitment. */
        public List<Qualifier> qualifiers() {
            return agreement.qualifiers().stream()
                    .filter(qualifier ->
                            qualifier.covers().map("whole text"::equals).orElse(true))
                    .toList();
        }
    }

    private Obligations() {}

    /** The commitments of a dataset that answer a question, in the order of the dataset. */
    public static List<Owed> of(Dataset dataset, Question question) {
        Optional<StandingTable> table = question.on().map(day -> StandingTable.of(dataset, day));
        return dataset.agreements().stream()
                .flatMap(agreement -> {
                    Optional<Standing.Status> standing =
                            table.flatMap(all -> all.standingOf(agreement.id()).map(Standing::status));
                    boolean stands = standing.map(Obligations::mayStand).orElse(true);
                    return agreement.commitments().stream()
                            .filter(commitment -> stands && matches(commitment, question))
                            .map(commitment -> new Owed(agreement, commitment, standing));
                })
                .toList();
    }

    private static boolean mayStand(Standing.Status status) {
        return switch (status) {
            case IN_FORCE, PROVISIONALLY_APPLIED, DECLARED, UNDETERMINED -> true;
            case NOT_SIGNED, SIGNED, SUSPENDED, ENDED -> false;
        };
    }

    private static boolean matches(Commitment commitment, Question question) {
        return question.by().map(commitment::isOwedBy).orElse(true)
                && question.to().map(commitment.beneficiaries()::contains).orElse(true)
                && question.kind().map(commitment::isAbout).orElse(true);
    }
}
