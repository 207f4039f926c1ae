package org.foedus.agreement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.foedus.time.PartialDate;
import org.foedus.time.Truth;

/**
 * From when to when an agreement lasted, as its recorded acts tell: from the first signature to the last end for a party. What its
 * clauses say of entry into force and of term is not asked, which is how research counts alliances (ATOP {@code begyr},
 * {@code endyr}).
 *
 * @param begin the day of the first signature, adoption, consent or entry into force, if one is dated
 * @param end the day of the last end, if it ended for every party; empty as long as it binds one
 */
public record Lifetime(Optional<PartialDate> begin, Optional<PartialDate> end) {

    /** The lifetime of what several records tell of, such as the phases of one alliance. */
    public static Lifetime of(Collection<Agreement> agreements) {
        return new Lifetime(
                agreements.stream().flatMap(Lifetime::begins).min(PartialDate.byEarliest()),
                agreements.stream().anyMatch(agreement -> !isOver(agreement))
                        ? Optional.empty()
                        : agreements.stream().flatMap(Lifetime::ends).max(PartialDate.byLatest()));
    }

    /**
     * Whether a party belonged to an agreement on a day: it had joined by then, and it did not leave by then without joining
     * again.
     *
     * @param participation what the party did
     */
    public static Truth includes(Agreement agreement, Participation participation, LocalDate on) {
        Spell spell = Spell.on(on, agreement, participation);
        return spell.begunBy(on)
                .and(spell.end()
                        .flatMap(TreatyAction::effectDate)
                        .map(end -> end.isNotAfter(on))
                        .orElse(Truth.FALSE)
                        .not());
    }

    private static boolean isOver(Agreement agreement) {
        return hasEnd(agreement.actions())
                || (!agreement.participations().isEmpty()
                        && agreement.participations().stream().allMatch(party -> Spell.isOver(agreement, party)));
    }

    private static boolean hasEnd(List<TreatyAction> acts) {
        return acts.stream()
                .anyMatch(act -> act.kind().ends() && act.effectDate().isPresent());
    }

    private static Stream<PartialDate> begins(Agreement agreement) {
        return agreement
                .allActions()
                .filter(act -> act.kind().isSignature()
                        || act.kind().isConsent()
                        || act.kind() == TreatyActionKind.ADOPTION
                        || act.kind() == TreatyActionKind.ENTRY_INTO_FORCE)
                .flatMap(act -> act.effectDate().stream());
    }

    private static Stream<PartialDate> ends(Agreement agreement) {
        return agreement.allActions().filter(act -> act.kind().ends()).flatMap(act -> act.effectDate().stream());
    }
}
