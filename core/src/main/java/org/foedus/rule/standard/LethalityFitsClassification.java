package org.foedus.rule.standard;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.foedus.aid.AidItem;
import org.foedus.aid.Classification;
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

/** What stands in a list of weapons is not called non-lethal by what it does or by the list. */
final class LethalityFitsClassification implements Rule<AidItem> {
    private static final Set<String> ARMED = Set.of("I", "III", "VI", "VII");
    private static final Set<String> ARMED_OR_NOT = Set.of("II", "IV", "V");
    private static final Set<String> ARMS = Set.of("ML1", "ML2", "ML3", "ML4");
    private static final Set<JudgedLethality.Test> TESTS =
            Set.of(JudgedLethality.Test.EFFECT, JudgedLethality.Test.LIST);
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("lethality-fits-classification")
            .title("What is classified as a weapon is not called non-lethal")
            .rationale(
                    "Battle tanks, large artillery, warships and missiles are armed by the definitions of the UN"
                            + " Register: one that is called non-lethal by what it does was classified or judged wrongly. The"
                            + " categories of armoured vehicles, of combat aircraft and of attack helicopters also hold"
                            + " carriers of troops, and versions for reconnaissance, that bear no arms; the first four"
                            + " categories of the military lists hold accessories beside arms and ammunition. These leave it"
                            + " open. What a thing is meant for, or which budget pays for it, is another test and is not judged.")
            .version(2)
            .authority(
                    "UN Register of Conventional Arms, definitions of categories I to VII; EU Common Military List, ML1"
                            + " to ML4")
            .severity(Severity.WARNING)
            .addTags("aid")
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
    public void judge(AidItem aid, RuleContext context, Outcomes outcomes) {
        List<Classification> entries = Stream.concat(
                        aid.classifications().stream(),
                        aid.item().flatMap(context.index()::item).stream()
                                .flatMap(item -> item.classifications().stream()))
                .toList();
        for (int i = 0; i < aid.lethality().size() && !entries.isEmpty(); i++) {
            JudgedLethality judged = aid.lethality().get(i);
            if (judged.value() == Lethality.NON_LETHAL && TESTS.contains(judged.test())) {
                outcomes.report(context.path().member("lethality").element(i), judge(entries));
            }
        }
    }

    private static Outcome judge(List<Classification> entries) {
        List<String> weapons = names(entries, LethalityFitsClassification::isWeapon);
        if (!weapons.isEmpty()) {
            return Outcome.violated("it is called non-lethal, but is classified as " + Names.list(weapons)
                    + ", which holds weapons; mend the one that is wrong");
        }
        List<String> arms = names(entries, LethalityFitsClassification::isOpen);
        return arms.isEmpty()
                ? Outcome.compliant()
                : Outcome.undetermined(
                        new Cause(
                                Cause.Kind.MISSING_FACT,
                                "it is called non-lethal and is classified as " + Names.list(arms)
                                        + ", which holds what is armed and also what is not"),
                        Decider.of("whether it is armed, or a weapon or ammunition itself"));
    }

    private static boolean isWeapon(Classification entry) {
        return entry.scheme().equals(Classification.UN_REGISTER) && ARMED.contains(entry.code());
    }

    private static boolean isOpen(Classification entry) {
        boolean military = entry.scheme().equals(Classification.EU_MILITARY_LIST)
                || entry.scheme().equals(Classification.WASSENAAR_MUNITIONS_LIST);
        return (military && ARMS.contains(entry.code()))
                || (entry.scheme().equals(Classification.UN_REGISTER) && ARMED_OR_NOT.contains(entry.code()));
    }

    private static List<String> names(List<Classification> entries, Predicate<Classification> which) {
        return entries.stream()
                .filter(which)
                .map(entry -> entry.scheme() + " " + entry.code())
                .distinct()
                .toList();
    }
}
