package org.foedus.rule.standard;

import java.util.List;
import java.util.stream.Stream;
import org.foedus.agreement.Agreement;
import org.foedus.agreement.TreatyActionKind;
import org.foedus.reason.Outcome;
import org.foedus.rule.Outcomes;
import org.foedus.rule.Rule;
import org.foedus.rule.RuleContext;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.Severity;
import org.foedus.time.PartialDate;
import org.foedus.time.Truth;

/** The day given for a related instrument is that of its adoption, signature or entry into force. */
final class RelationDateAgrees implements Rule<Agreement> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("relation-date-agrees")
            .title("The day that a text gives for another instrument is a day of that instrument")
            .rationale(
                    "Texts name other instruments by day or year: the declaration of July 2023. If that instrument was"
                            + " adopted, signed and put in force on other days, the text misprints the day, or the relation leads"
                            + " to another instrument of the same name.")
            .authority("Consistency of the data: an instrument has one date")
            .severity(Severity.WARNING)
            .addTags("relations", "time")
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
        for (LinkedAgreement link : LinkedAgreement.of(agreement, context)) {
            link.relation()
                    .dated()
                    .ifPresent(dated -> outcomes.report(link.at().member("dated"), judge(dated, link.other())));
        }
    }

    private static Outcome judge(PartialDate dated, Agreement other) {
        List<PartialDate> days = other.allActions()
                .filter(act -> act.kind().isSignature()
                        || act.kind() == TreatyActionKind.ADOPTION
                        || act.kind() == TreatyActionKind.ENTRY_INTO_FORCE)
                .flatMap(act -> Stream.concat(act.actedOn().stream(), act.effectDate().stream()))
                .distinct()
                .toList();
        String name = "\"" + other.id() + "\" is dated " + dated;
        if (days.isEmpty()) {
            return Sequence.missing(name, "the day on which \"" + other.id() + "\" was adopted or signed");
        }
        String known = Names.list(days.stream().map(PartialDate::toString).toList());
        return Dated.outcome(
                Truth.anyOf(days.stream().map(day -> covers(dated, day)).toList()),
                name + ", but its acts are of " + known + "; mend the day, or name the instrument that is meant",
                name + ", and its acts are of " + known + ": whether that is the same day is not known",
                Stream.concat(Stream.of(dated), days.stream()).toArray(PartialDate[]::new));
    }

    /** Whether a date that may be coarse is true of a day: a year is true of each of its days. */
    private static Truth covers(PartialDate dated, PartialDate day) {
        boolean within =
                !day.earliest().isBefore(dated.earliest()) && !day.latest().isAfter(dated.latest());
        return within ? Truth.TRUE : dated.isSameDayAs(day);
    }
}
