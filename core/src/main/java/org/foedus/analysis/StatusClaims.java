package org.foedus.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.foedus.agreement.Agreement;
import org.foedus.agreement.ClaimedStatus;
import org.foedus.agreement.SigningDays;
import org.foedus.agreement.Standing;
import org.foedus.agreement.Standing.Status;
import org.foedus.dataset.Dataset;
import org.foedus.dataset.DatasetIndex;
import org.foedus.statement.Statement;
import org.foedus.statement.Strength;
import org.foedus.time.PartialDate;
import org.foedus.time.Truth;

/** Whether what a statement says about the status of agreements was so on a day, which need not be the day of the statement. */
public final class StatusClaims {
    private StatusClaims() {}

    /**
     * Whether it was so, of every agreement that the statement is about. "Under negotiation" is false from the last signature on;
     * before it, it is taken from the statement from the day on which that was made, and is unknown of earlier days.
     *
     * @return empty if the statement says nothing about the status of an agreement in the dataset
     */
    public static Optional<Truth> on(Dataset dataset, Statement statement, LocalDate day) {
        Optional<ClaimedStatus> status = statement.value().flatMap(ClaimedStatus::of);
        List<Agreement> agreements = dataset.agreements().stream()
                .filter(agreement -> statement.about().contains(agreement.id()))
                .toList();
        if (!statement.property().equals("status") || status.isEmpty() || agreements.isEmpty()) {
            return Optional.empty();
        }
        Stream<Truth> each = switch (status.get()) {
            case UNDER_NEGOTIATION -> agreements.stream().map(one -> underNegotiation(one, statement, day));
            case SIGNED -> agreements.stream().map(one -> signed(one, day));
            case IN_FORCE -> agreements.stream().map(one -> inForce(dataset, one, day));
        };
        Truth claimed = Truth.allOf(each.toList());
        return Optional.of(statement.strength() == Strength.DENIES ? claimed.not() : claimed);
    }

    private static Truth underNegotiation(Agreement agreement, Statement statement, LocalDate day) {
        PartialDate asked = PartialDate.of(day);
        Truth unsigned = SigningDays.of(agreement).last().map(asked::isBefore).orElse(Truth.UNKNOWN);
        Truth said = statement.saidOn().map(asked::isNotBefore).orElse(Truth.UNKNOWN);
        return unsigned.isFalse() || said.isTrue() ? unsigned : Truth.UNKNOWN;
    }

    private static Truth signed(Agreement agreement, LocalDate day) {
        return SigningDays.of(agreement)
                .first()
                .map(first -> first.isNotAfter(PartialDate.of(day)))
                .orElse(Truth.UNKNOWN);
    }

    private static Truth inForce(Dataset dataset, Agreement agreement, LocalDate day) {
        Status status = Standing.of(
                        agreement,
                        day,
                        new DatasetEvents(DatasetIndex.of(dataset), Map.of()),
                        dataset.observedUntil().map(PartialDate::latest))
                .status();
        return status == Status.UNDETERMINED ? Truth.UNKNOWN : Truth.of(status == Status.IN_FORCE);
    }
}
