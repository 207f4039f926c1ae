package org.foedus.rule.standard;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foedus.agreement.Agreement;
import org.foedus.agreement.Event;
import org.foedus.agreement.SigningDays;
import org.foedus.dataset.DatasetIndex;
import org.foedus.id.Id;
import org.foedus.reason.Cause;
import org.foedus.reason.Decider;
import org.foedus.reason.Outcome;
import org.foedus.rule.DataPath;
import org.foedus.rule.Outcomes;
import org.foedus.rule.Rule;
import org.foedus.rule.RuleContext;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.Severity;
import org.foedus.source.Source;
import org.foedus.statement.Statement;
import org.foedus.time.PartialDate;

/** A source is no older than what it reports. */
final class SourceNotOlderThanReport implements Rule<Statement> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("source-not-older-than-report")
            .title("A source is not older than what it reports")
            .rationale(
                    "Nobody can report what has not happened yet. A source that was published before the statement was made, or"
                            + " before something that the statement takes for granted, bears a wrong date, was cited by mistake, or"
                            + " never existed. One day of difference proves nothing, since days begin up to 26 hours apart around"
                            + " the world.")
            .authority("Terminus post quem, as in the dating of documents")
            .severity(Severity.ERROR)
            .addTags("sources")
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
        List<Fact> facts = facts(statement, context.index());
        if (facts.isEmpty()) {
            return;
        }
        DataPath reports = context.path().member("reportedIn");
        for (int i = 0; i < statement.reportedIn().size(); i++) {
            DataPath at = reports.element(i).member("source");
            context.index()
                    .source(statement.reportedIn().get(i).source())
                    .flatMap(Source::publishedOn)
                    .ifPresent(published -> outcomes.report(at, judge(published, facts)));
        }
    }

    private static Outcome judge(PartialDate published, List<Fact> facts) {
        List<Fact> later = facts.stream()
                .filter(fact -> published.latest().plusDays(1).isBefore(fact.on.earliest()))
                .toList();
        List<Fact> firm = later.stream().filter(fact -> isFirm(fact.on)).toList();
        if (!firm.isEmpty() && isFirm(published)) {
            return Outcome.violated("a source of " + published + " cannot report or presuppose that "
                    + Names.list(
                            firm.stream().map(fact -> fact.after(published)).toList())
                    + ". The date of the source is wrong, or the source does not report this");
        }
        List<Fact> open = facts.stream()
                .filter(fact -> !published.isNotBefore(fact.on).isTrue())
                .toList();
        if (open.isEmpty()) {
            return Outcome.compliant();
        }
        return Outcome.undetermined(
                new Cause(
                        Cause.Kind.IMPRECISE_DATE,
                        "whether the source of " + published + " was published before "
                                + Names.list(open.stream()
                                        .map(fact -> fact.what + " on " + fact.on)
                                        .toList())
                                + " cannot be told from the dates"),
                decider(published, open));
    }

    private static Decider decider(PartialDate published, List<Fact> open) {
        if (!isKnown(published)) {
            return Decider.of("the day on which the source was published, which is given as " + published);
        }
        return Decider.of(open.stream()
                .filter(fact -> !isKnown(fact.on))
                .findFirst()
                .map(fact -> "the day on which " + fact.what + ", which is given as " + fact.on)
                .orElse("the hour and the time zone that belong to each of the dates"));
    }

    private static boolean isKnown(PartialDate date) {
        return date.isExact() && isFirm(date);
    }

    private static boolean isFirm(PartialDate date) {
        return !date.isUncertain() && !date.isApproximate();
    }

    private static List<Fact> facts(Statement statement, DatasetIndex index) {
        List<Fact> facts = new ArrayList<>();
        statement.saidOn().ifPresent(day -> facts.add(new Fact("the words were said", day)));
        for (Id<?> id : statement.presupposes()) {
            index.agreement(Id.of(id.value()))
                    .ifPresent(agreement -> signed(agreement).ifPresent(facts::add));
            index.event(Id.of(id.value())).ifPresent(event -> happened(event).ifPresent(facts::add));
        }
        return facts;
    }

    private static Optional<Fact> signed(Agreement agreement) {
        return SigningDays.of(agreement).first().map(day -> new Fact("\"" + agreement.id() + "\" was signed", day));
    }

    private static Optional<Fact> happened(Event event) {
        return event.happenedOn().map(day -> new Fact("\"" + event.name() + "\" happened", day));
    }

    /**
     * Something that must have happened before it is reported.
     *
     * @param what what happened, as a clause without the day
     * @param on the day
     */
    private record Fact(String what, PartialDate on) {
        String after(PartialDate published) {
            LocalDate from = published.latest();
            long months = ChronoUnit.MONTHS.between(from, on.earliest());
            long days = ChronoUnit.DAYS.between(from, on.earliest());
            return what + " on " + on + " (" + (months < 2 ? days + " days" : months + " months") + " later)";
        }
    }
}
