package org.foedus.rule.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.foedus.agreement.Agreement;
import org.foedus.agreement.EntryDate;
import org.foedus.agreement.EntryIntoForce;
import org.foedus.agreement.Participation;
import org.foedus.agreement.SigningDays;
import org.foedus.agreement.TreatyAction;
import org.foedus.agreement.TreatyActionKind;
import org.foedus.dataset.DatasetIndex;
import org.foedus.party.Party;
import org.foedus.reason.Cause;
import org.foedus.reason.Decider;
import org.foedus.reason.Outcome;
import org.foedus.rule.Outcomes;
import org.foedus.rule.Rule;
import org.foedus.rule.RuleContext;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.Severity;
import org.foedus.time.PartialDate;
import org.foedus.time.Truth;

/** An agreement enters into force no earlier than its own clause allows. */
final class EntryIntoForceAfterConditions implements Rule<Agreement> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("entry-into-force-after-conditions")
            .title("An agreement enters into force once its conditions are met")
            .rationale(
                    "A treaty enters into force in the manner and on the day that it provides. If the text waits for all signatures,"
                            + " for the last notification or for the last ratification, it cannot be in force before that act; what"
                            + " was done with it earlier is provisional application at most. Parties may agree that it works back"
                            + " to an earlier day; then the day of the act counts, and the earlier one is its day of effect."
                            + " A state that had ended by then, or came to be later, is not waited for.")
            .version(2)
            .authority("VCLT 24(1), 25, 28")
            .severity(Severity.ERROR)
            .addTags("consent")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Class<Agreement> judges() {
        return Agreement.class;
    }

    @Override
    public void judge(Agreement agreement, RuleContext context, Outcomes outcomes) {
        agreement.entryIntoForce().ifPresent(clause -> {
            for (Act act : Act.of(agreement, context.path())) {
                Optional<PartialDate> day = act.cameAbout();
                if (act.action().kind() == TreatyActionKind.ENTRY_INTO_FORCE && day.isPresent()) {
                    String member = day.equals(act.action().effectiveOn()) ? "effectiveOn" : "actedOn";
                    outcomes.report(
                            act.at().member(member),
                            judge(day.get(), met(clause, agreement, day.get(), context.index())));
                }
            }
        });
    }

    private static Outcome judge(PartialDate day, Met met) {
        boolean tooEarly = met.days.stream().anyMatch(act -> day.isBefore(act).isTrue());
        if (tooEarly && met.amongMany) {
            String fact =
                    "whether all of these parties, or a certain number of them, had to act before it entered into force";
            return Outcome.undetermined(
                    new Cause(
                            Cause.Kind.MISSING_FACT,
                            "it is in force from " + day + " as recorded, and some of its many parties acted later; "
                                    + fact + " is not in the data"),
                    Decider.of(fact));
        }
        if (!met.missing.isEmpty() && !tooEarly) {
            return new Outcome.Undetermined(
                    met.missing.stream()
                            .map(fact -> new Cause(
                                    Cause.Kind.MISSING_FACT,
                                    "it is in force from " + day + " as recorded, and waits for " + met.condition
                                            + ", but " + fact + " is not known"))
                            .toList(),
                    met.missing.stream().map(Decider::of).toList());
        }
        Truth waited = Truth.allOf(met.days.stream().map(day::isNotBefore).toList());
        String last = met.days.stream()
                .max(PartialDate.byLatest())
                .map(PartialDate::toString)
                .orElse("a day that is not known");
        List<PartialDate> compared = new ArrayList<>(met.days);
        compared.add(day);
        return Dated.outcome(
                waited,
                () -> "it is in force from " + day + " as recorded, but by its own words it waits for " + met.condition
                        + ", which came on " + last + "; mend the day, or record a provisional application",
                () -> "whether it was in force on " + day + " depends on the day of " + met.condition + ", given as "
                        + last,
                compared.toArray(PartialDate[]::new));
    }

    private static Met met(EntryIntoForce clause, Agreement agreement, PartialDate day, DatasetIndex index) {
        return switch (clause.on()) {
            case SIGNATURE -> {
                SigningDays signed = SigningDays.of(agreement);
                yield new Met(
                        "the last signature",
                        signed.latestKnown().stream().toList(),
                        signed.missing().stream()
                                .map(party -> "the day on which " + Names.party(index, party) + " signed")
                                .toList(),
                        agreement.participations().size() > 2);
            }
            case LAST_NOTIFICATION ->
                byEach(
                        "the last notification",
                        "the notification by ",
                        agreement,
                        day,
                        index,
                        act -> act.kind() == TreatyActionKind.NOTIFICATION);
            case LAST_RATIFICATION ->
                byEach(
                        "the last ratification",
                        "the ratification by ",
                        agreement,
                        day,
                        index,
                        act -> act.kind().isConsent());
            case CONSENTS -> {
                EntryDate entry = EntryDate.byClause(agreement);
                yield new Met(
                        "the consent of enough parties",
                        entry.day().stream().toList(),
                        entry.missing().stream().toList(),
                        false);
            }
            case NAMED_DAY ->
                new Met("the day named in the text", clause.day().stream().toList(), List.of(), false);
        };
    }

    private static Met byEach(
            String condition,
            String act,
            Agreement agreement,
            PartialDate day,
            DatasetIndex index,
            Predicate<TreatyAction> counts) {
        List<PartialDate> days = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        List<Participation> there = agreement.participations().stream()
                .filter(one -> !isGoneOrToCome(one, day, index))
                .toList();
        for (Participation participation : there) {
            if (participation.actions(TreatyActionKind.ACCESSION).findAny().isPresent()) {
                continue;
            }
            participation.actions().stream()
                    .filter(counts)
                    .flatMap(one -> one.effectDate().stream())
                    .min(PartialDate.byEarliest())
                    .ifPresentOrElse(
                            days::add,
                            () -> missing.add("the day of " + act + Names.party(index, participation.party())));
        }
        return new Met(condition, days, missing, there.size() > 2);
    }

    /** Whether a party did not exist on a day: a successor that took part later, or a state that had ended. */
    private static boolean isGoneOrToCome(Participation participation, PartialDate day, DatasetIndex index) {
        return index.party(participation.party())
                .flatMap(Party::existence)
                .filter(existence -> existence.contains(day).isFalse())
                .isPresent();
    }

    /**
     * What the clause waits for.
     *
     * @param condition the condition, in words
     * @param days the days of the acts that it waits for, as far as they are known
     * @param missing the days that are not known
     * @param amongMany whether there are more than two parties, so that it may have waited for some of them only
     */
    private record Met(String condition, List<PartialDate> days, List<String> missing, boolean amongMany) {}
}
