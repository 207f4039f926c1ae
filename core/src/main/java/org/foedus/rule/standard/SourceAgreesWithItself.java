package org.foedus.rule.standard;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.foedus.id.Id;
import org.foedus.party.Person;
import org.foedus.reason.Cause;
import org.foedus.reason.Decider;
import org.foedus.reason.Outcome;
import org.foedus.rule.GroupRule;
import org.foedus.rule.Outcomes;
import org.foedus.rule.Placed;
import org.foedus.rule.RuleContext;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.Severity;
import org.foedus.source.Citation;
import org.foedus.source.Source;
import org.foedus.statement.Statement;

/** What one source has one speaker say of a matter on a day is one thing. */
final class SourceAgreesWithItself implements GroupRule<SourceAgreesWithItself.Matter, Statement> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("source-agrees-with-itself")
            .title("One source does not give one voice two values")
            .rationale("When one publication has the same person, or speaks itself, of one matter in two ways on one"
                    + " day, at most one of the two is right, and the publication does not know which. Statements"
                    + " of different days do not contradict each other: minds change.")
            .authority("Practice of fact-checking; Wikidata, conflicting statements")
            .severity(Severity.WARNING)
            .addTags("statements", "sources")
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
    public List<Matter> keys(Statement statement, RuleContext context) {
        return statement.reportedIn().stream()
                .map(Citation::source)
                .distinct()
                .map(source ->
                        new Matter(source, statement.speaker(), statement.property(), Set.copyOf(statement.about())))
                .toList();
    }

    @Override
    public void judge(Matter matter, List<Placed<Statement>> group, RuleContext context, Outcomes outcomes) {
        for (Pair<Statement> pair : Pair.of(group)) {
            Statement one = pair.later().record();
            Statement other = pair.earlier().record();
            if (firstSource(one, other).equals(Optional.of(matter.source()))
                    && !Claims.ofOneDay(one, other).isFalse()) {
                outcomes.report(pair.later().at().member("value"), compare(one, other));
                outcomes.report(pair.earlier().at().member("value"), compare(other, one));
            }
        }
    }

    /** The first source that two statements share, so that two that share several are compared once. */
    private static Optional<Id<Source>> firstSource(Statement one, Statement other) {
        Set<Id<Source>> sources =
                other.reportedIn().stream().map(Citation::source).collect(Collectors.toSet());
        return one.reportedIn().stream()
                .map(Citation::source)
                .filter(sources::contains)
                .findFirst();
    }

    private static Outcome compare(Statement statement, Statement other) {
        if (!Claims.exclude(statement, other)) {
            return Outcome.compliant();
        }
        String message = "the same source has " + Claims.words(statement) + " here and " + Claims.words(other)
                + " in \"" + other.id() + "\", of one matter and in one voice";
        return Claims.ofOneDay(statement, other).isTrue()
                ? Outcome.violated(
                        message + "; at most one is right, so rely on neither before it is confirmed elsewhere")
                : Outcome.undetermined(
                        new Cause(Cause.Kind.MISSING_FACT, message + "; whether it is meant for one day is not known"),
                        Decider.of("the days on which the two were said"));
    }

    /**
     * What a source has one speaker, or itself, speak of.
     *
     * @param source the source
     * @param speaker the speaker; empty for the source itself
     * @param property the property
     * @param about the records of which it is one
     */
    record Matter(Id<Source> source, Optional<Id<Person>> speaker, String property, Set<Id<?>> about) {}
}
