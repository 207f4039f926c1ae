package org.foedus.rule.standard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.foedus.aid.Item;
import org.foedus.dataset.DatasetIndex;
import org.foedus.id.Id;
import org.foedus.law.Action;
import org.foedus.law.Assessment;
import org.foedus.law.Transfer;
import org.foedus.law.Verdict;
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
import org.foedus.time.PartialDate;

/** What a state is said to have given is something that its law let it give. */
final class ClaimedTransferWithinLaw implements Rule<Statement> {
    private static final Set<Strength> JUDGED = Set.of(Strength.ASSERTS, Strength.DECIDED);
    private static final String GIVEN = "given";
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("claimed-transfer-within-law")
            .title("A gift that is reported is one that the giver's law allowed")
            .rationale("\"Has been providing arms\", of a state whose law forbids it to give any, is either news of a"
                    + " breach of law or, far more often, a careless word for vests and vehicles. The law in the"
                    + " data is asked about the giver, who is named first, the item and the recipient, as of the"
                    + " day of the claim. The property is \"given\".")
            .authority("The norms in the data; practice of fact-checking")
            .severity(Severity.WARNING)
            .addTags("statements", "law")
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
        DatasetIndex index = context.index();
        List<Id<Party>> parties = statement.about().stream()
                .map(id -> Id.<Party>of(id.value()))
                .filter(id -> index.party(id).isPresent())
                .toList();
        if (!statement.property().equals(GIVEN)
                || !JUDGED.contains(statement.strength())
                || parties.isEmpty()
                || !index.hasLawOf(parties.get(0))) {
            return;
        }
        for (Id<?> id : statement.about()) {
            index.item(Id.of(id.value()))
                    .ifPresent(item ->
                            outcomes.report(context.path().member("about"), judge(statement, parties, item, index)));
        }
    }

    private static Outcome judge(Statement statement, List<Id<Party>> parties, Item item, DatasetIndex index) {
        Optional<PartialDate> said = SaidDay.of(statement, index).day();
        if (said.isEmpty()) {
            return Outcome.undetermined(
                    new Cause(Cause.Kind.IMPRECISE_DATE, "the law is asked as of a day, and the claim has none"),
                    Decider.of("the day of the claim"));
        }
        PartialDate day = said.orElseThrow();
        List<Assessment> answers = Stream.of(day.earliest(), day.latest())
                .distinct()
                .map(on -> index.assessor().assess(question(statement, parties, item, on)))
                .toList();
        if (answers.stream()
                .anyMatch(answer -> answer.verdict() != answers.get(0).verdict())) {
            return Outcome.undetermined(
                    new Cause(Cause.Kind.IMPRECISE_DATE, "the law changed within the time of the claim, " + day),
                    Decider.of("the day of the claim"));
        }
        return outcome(answers.get(0), item, day, index);
    }

    private static Transfer question(Statement statement, List<Id<Party>> parties, Item item, LocalDate on) {
        return Transfer.builder()
                .id(Id.of(statement.id().value()))
                .actor(parties.get(0))
                .action(Action.GIFT)
                .item(item.id())
                .destination(parties.stream().skip(1).findFirst())
                .on(on)
                .build();
    }

    private static Outcome outcome(Assessment answer, Item item, PartialDate day, DatasetIndex index) {
        Verdict verdict = answer.verdict();
        if (verdict == Verdict.NOT_REGULATED) {
            return Outcome.notApplicable("no norm in the data governs it");
        }
        if (verdict == Verdict.UNDETERMINED) {
            return new Outcome.Undetermined(answer.causes(), answer.wouldDecide());
        }
        if (verdict != Verdict.PROHIBITED) {
            return Outcome.compliant();
        }
        return Outcome.violated(Names.party(index, answer.transfer().actor()) + " is said to have given "
                + item.name() + ", which its law prohibited on " + day + " ("
                + answer.decidedBy().get(0).norm().title()
                + "); see what was given, or whether the law was broken");
    }
}
