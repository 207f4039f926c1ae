package org.foedus.rule.standard;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.foedus.aid.AidItem;
import org.foedus.aid.JudgedLethality;
import org.foedus.aid.Lethality;
import org.foedus.reason.Cause;
import org.foedus.reason.Decider;
import org.foedus.reason.Outcome;
import org.foedus.rule.Outcomes;
import org.foedus.rule.Rule;
import org.foedus.rule.RuleContext;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.Severity;

/** By one test, and in one judgement, help is lethal or it is not. */
final class OneTestOneLethality implements Rule<AidItem> {
    private static final Set<Lethality> OPPOSITES = Set.of(Lethality.LETHAL, Lethality.NON_LETHAL);
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("one-test-one-lethality")
            .title("One test gives one answer about lethality")
            .rationale("Whether help is lethal depends on the test: a helmet is on a military list and is yet not"
                    + " made to kill. By one and the same test, one and the same person cannot find it both. Where"
                    + " two people do, the sources disagree, and which of them is followed has to be decided.")
            .authority("Decisions on the European Peace Facility: equipment designed to deliver lethal force")
            .severity(Severity.ERROR)
            .addTags("aid")
            .singleRecord(true)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Class<AidItem> judges() {
        return AidItem.class;
    }

    @Override
    public void judge(AidItem item, RuleContext context, Outcomes outcomes) {
        for (int i = 0; i < item.lethality().size(); i++) {
            JudgedLethality one = item.lethality().get(i);
            if (OPPOSITES.contains(one.value())) {
                outcomes.report(context.path().member("lethality").element(i), judge(one, item.lethality()));
            }
        }
    }

    private static Outcome judge(JudgedLethality one, List<JudgedLethality> all) {
        List<JudgedLethality> against = all.stream()
                .filter(other ->
                        other.test() == one.test() && other.value() != one.value() && OPPOSITES.contains(other.value()))
                .toList();
        String answers = "by the test " + words(one.test()) + " it is both " + words(one.value()) + " and not";
        if (against.stream().anyMatch(other -> other.by().equals(one.by()))) {
            return Outcome.violated(answers + ", in one judgement; mend the value or the test");
        }
        return against.isEmpty()
                ? Outcome.compliant()
                : Outcome.undetermined(
                        new Cause(
                                Cause.Kind.CONFLICTING_SOURCES,
                                answers + ", as " + judge(one) + " and " + judge(against.get(0)) + " judge"),
                        Decider.of("whose judgement is followed"));
    }

    private static String judge(JudgedLethality one) {
        return one.by().orElse("whoever made the data");
    }

    private static String words(Enum<?> one) {
        return "\"" + one.name().toLowerCase(Locale.ROOT).replace('_', '-') + "\"";
    }
}
