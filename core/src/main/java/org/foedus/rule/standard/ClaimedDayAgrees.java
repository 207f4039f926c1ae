package org.foedus.rule.standard;

import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.foedus.agreement.Event;
import org.foedus.dataset.DatasetIndex;
import org.foedus.id.Id;
import org.foedus.party.Party;
import org.foedus.rule.Outcomes;
import org.foedus.rule.Rule;
import org.foedus.rule.RuleContext;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.Severity;
import org.foedus.statement.Statement;
import org.foedus.statement.Strength;
import org.foedus.time.Bound;
import org.foedus.time.PartialDate;
import org.foedus.time.Truth;

/** The day that something is said to have happened on is the day that the data have for it. */
final class ClaimedDayAgrees implements Rule<Statement> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("claimed-day-agrees")
            .title("The day on which something is said to have happened is its day")
            .rationale(
                    "Reports date a pledge to the wrong year and a coalition to before its founding, and later reports"
                            + " copy them. The day that a statement claims is set against the one in the data: of an agreement,"
                            + " when it was adopted or first signed; of an event, when it happened; of a party, since when it"
                            + " exists. The property is \"day\", the value a date.")
            .authority("Practice of fact-checking; ISO 8601-2 on dates that are known in part")
            .severity(Severity.WARNING)
            .addTags("statements", "time")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Class<Statement> judges() {
        return Statement.class;
    }

    @Override
    public void judge(Statement statement, RuleContext context, Outcomes outcomes) {
        Optional<PartialDate> claimed = statement.value().flatMap(ClaimedDayAgrees::parse);
        if (!statement.property().equals("day") || claimed.isEmpty() || statement.strength() == Strength.DENIES) {
            return;
        }
        PartialDate said = claimed.orElseThrow();
        for (Id<?> id : statement.about()) {
            dayOf(id, context.index())
                    .ifPresent(day -> outcomes.report(
                            context.path().member("value"),
                            Dated.outcome(
                                    isOneDay(said, day),
                                    "\"" + id + "\" is said to be of " + said + ", and the data have " + day
                                            + "; correct the claim, or see what else is meant",
                                    "whether the " + said + " that is claimed for \"" + id + "\" is its day, " + day
                                            + ", cannot be told",
                                    said,
                                    day)));
        }
    }

    private static Optional<PartialDate> dayOf(Id<?> id, DatasetIndex index) {
        return index.agreement(Id.of(id.value()))
                .flatMap(Made::on)
                .or(() -> index.event(Id.of(id.value())).flatMap(Event::happenedOn))
                .or(() -> index.party(Id.of(id.value())).flatMap(ClaimedDayAgrees::since));
    }

    private static Optional<PartialDate> since(Party party) {
        return party.existence()
                .filter(span -> span.start() instanceof Bound.At)
                .map(span -> ((Bound.At) span.start()).date());
    }

    /** Whether two dates name one day, where a claim of a month or a year is right for every day in it. */
    private static Truth isOneDay(PartialDate claimed, PartialDate day) {
        return day.isWithin(claimed).or(claimed.isSameDayAs(day));
    }

    private static Optional<PartialDate> parse(String value) {
        try {
            return Optional.of(PartialDate.parse(value));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
