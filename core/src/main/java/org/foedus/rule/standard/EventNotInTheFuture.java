package org.foedus.rule.standard;

import org.foedus.agreement.Event;
import org.foedus.rule.Outcomes;
import org.foedus.rule.Rule;
import org.foedus.rule.RuleContext;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.Severity;
import org.foedus.time.PartialDate;

/** The day of an event is not later than the last day that can be known of. */
final class EventNotInTheFuture implements Rule<Event> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("event-not-in-the-future")
            .title("An event that is recorded as having happened lies in the past")
            .rationale(
                    "The day of an event says that it has happened, and terms and claims that turn on it are judged so."
                            + " An event that is only expected has no day yet.")
            .authority("Foedus data model: an event has a day once it has happened")
            .severity(Severity.ERROR)
            .addTags("time")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Class<Event> judges() {
        return Event.class;
    }

    @Override
    public void judge(Event event, RuleContext context, Outcomes outcomes) {
        PartialDate last = LastDay.of(context);
        event.happenedOn()
                .ifPresent(day -> outcomes.report(
                        context.path().member("happenedOn"),
                        Dated.outcome(
                                day.isNotAfter(last),
                                "\"" + event.name() + "\" is recorded as having happened on " + day + ", later than "
                                        + last + "; leave out the day of an event that is only expected",
                                "whether \"" + event.name() + "\", which is dated " + day + ", has happened by " + last
                                        + " is not known",
                                day)));
    }
}
