package org.foedus.rule.standard;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foedus.agreement.Agreement;
import org.foedus.agreement.Participation;
import org.foedus.id.Id;
import org.foedus.party.Party;
import org.foedus.reason.Cause;
import org.foedus.reason.Decider;
import org.foedus.reason.Outcome;
import org.foedus.rule.Outcomes;
import org.foedus.rule.Rule;
import org.foedus.rule.RuleContext;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.Severity;
import org.foedus.statement.Statement;
import org.foedus.statement.Strength;

/** A number of participants that is claimed of an agreement is that of its parties. */
final class CountAgreesWithList implements Rule<Statement> {
    private static final Pattern NUMBER = Pattern.compile("([0-9]{1,6})(?:-.*)?");
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("count-agrees-with-list")
            .title("A number of participants agrees with the list")
            .rationale("Reports count what they do not list: a partner counted twice, or left out, shows when the"
                    + " number is set against the parties that the data know. A number that is too small is wrong;"
                    + " one that is greater may count parties that are not recorded.")
            .authority("VCLT 2(1)(g); practice of fact-checking")
            .severity(Severity.WARNING)
            .addTags("statements")
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
        Optional<Matcher> count = statement.value().map(NUMBER::matcher).filter(Matcher::matches);
        if (!statement.property().equals("participants")
                || count.isEmpty()
                || statement.strength() == Strength.DENIES) {
            return;
        }
        int claimed = Integer.parseInt(count.orElseThrow().group(1));
        SaidDay said = SaidDay.of(statement, context.index());
        for (Id<?> id : statement.about()) {
            context.index()
                    .agreement(Id.of(id.value()))
                    .ifPresent(agreement -> outcomes.report(
                            context.path().member("value"), compare(claimed, agreement, said.notAfter())));
        }
    }

    private static Outcome compare(int claimed, Agreement agreement, Optional<LocalDate> said) {
        Set<Id<Party>> listed = new TreeSet<>(Comparator.comparing(Id::value));
        agreement.participations().stream()
                .filter(one -> said.isEmpty() || !beganAfter(one, said.orElseThrow()))
                .forEach(one -> listed.add(one.party()));
        if (claimed == listed.size()) {
            return Outcome.compliant();
        }
        String message = claimed + " participants are claimed, but the data list " + listed.size() + " for \""
                + agreement.id() + "\"" + said.map(day -> " by " + day).orElse("");
        return claimed < listed.size()
                ? Outcome.violated(message + "; see who was left out or counted twice")
                : Outcome.undetermined(
                        new Cause(Cause.Kind.MISSING_FACT, message + ", and others may not be recorded"),
                        Decider.of("whether the list of parties is complete"));
    }

    private static boolean beganAfter(Participation participation, LocalDate day) {
        return !participation.actions().isEmpty()
                && participation.actions().stream()
                        .allMatch(action -> action.actedOn()
                                .filter(acted -> acted.isAfter(day).isTrue())
                                .isPresent());
    }
}
