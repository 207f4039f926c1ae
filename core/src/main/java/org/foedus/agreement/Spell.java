package org.foedus.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.foedus.time.PartialDate;
import org.foedus.time.Truth;

/**
 * One stretch in which a party belongs to an agreement, from joining to leaving. An act that ends it ends only the spell it
 * falls in; a party that joins again after it begins a new one.
 *
 * @param again whether the party belonged to the agreement before
 * @param acts the acts of the party in this spell
 * @param end the act that ends it, if one is recorded with a day
 */
record Spell(boolean again, List<TreatyAction> acts, Optional<TreatyAction> end) {

    /** The spell that a day falls in: the last one that may have begun by the day, else the first. */
    static Spell on(LocalDate day, Agreement agreement, Participation participation) {
        List<Spell> spells = all(agreement, participation);
        Spell found = spells.get(0);
        for (Spell spell : spells.subList(1, spells.size())) {
            if (!spell.begunBy(day).isFalse()) {
                found = spell;
            }
        }
        return found;
    }

    /** Whether the last spell of a party has ended. */
    static boolean isOver(Agreement agreement, Participation participation) {
        List<Spell> spells = all(agreement, participation);
        return spells.get(spells.size() - 1).end().isPresent();
    }

    private static List<Spell> all(Agreement agreement, Participation participation) {
        List<TreatyAction> rest = new ArrayList<>(participation.actions());
        List<Spell> spells = new ArrayList<>();
        Stream.concat(participation.actions().stream(), agreement.actions().stream())
                .filter(act -> ends(act) && act.effectDate().isPresent())
                .sorted(Comparator.comparing(Spell::effectDate, PartialDate.byEarliest()))
                .forEach(end -> {
                    List<TreatyAction> acts = rest.stream()
                            .filter(act -> !isAfter(act, effectDate(end)))
                            .toList();
                    rest.removeAll(acts);
                    add(spells, acts, Optional.of(end));
                });
        add(spells, rest, Optional.empty());
        return spells;
    }

    private static void add(List<Spell> spells, List<TreatyAction> acts, Optional<TreatyAction> end) {
        if (spells.isEmpty() || acts.stream().anyMatch(Spell::joins)) {
            spells.add(new Spell(!spells.isEmpty(), List.copyOf(acts), end));
        }
    }

    /** Whether an act ends a spell; a notice does if the day on which it takes effect is recorded. */
    private static boolean ends(TreatyAction act) {
        return act.kind().ends()
                || (act.kind() == TreatyActionKind.NOTICE_OF_TERMINATION
                        && act.effectiveOn().isPresent());
    }

    private static boolean joins(TreatyAction act) {
        return act.kind().isSignature() || act.kind().isConsent() || act.kind() == TreatyActionKind.ENTRY_INTO_FORCE;
    }

    private static boolean isAfter(TreatyAction act, PartialDate end) {
        return act.effectDate().map(day -> day.isAfter(end).isTrue()).orElse(false);
    }

    private static PartialDate effectDate(TreatyAction act) {
        return act.effectDate().orElseThrow();
    }

    /** Whether the party had joined by a day. */
    Truth begunBy(LocalDate day) {
        return joined().map(joined -> joined.isNotAfter(day))
                .orElse(acts.stream().anyMatch(Spell::joins) ? Truth.UNKNOWN : Truth.FALSE);
    }

    /** The first act with a day by which the party joined, if any. */
    private Optional<PartialDate> joined() {
        return acts.stream()
                .filter(Spell::joins)
                .flatMap(act -> act.effectDate().stream())
                .min(PartialDate.byEarliest());
    }

    /** The entry into force for the party in this spell. */
    EntryDate entry(Agreement agreement, Participation participation) {
        Participation within =
                Participation.builder().from(participation).actions(acts).build();
        EntryDate entry = EntryDate.of(agreement, within);
        return again && joined().isPresent() ? entry.joinedOn(joined().orElseThrow(), "it joined again") : entry;
    }
}
