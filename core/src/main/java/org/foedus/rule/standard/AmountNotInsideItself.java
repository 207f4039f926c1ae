package org.foedus.rule.standard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.foedus.agreement.Agreement;
import org.foedus.reason.Outcome;
import org.foedus.rule.DataPath;
import org.foedus.rule.Outcomes;
import org.foedus.rule.Rule;
import org.foedus.rule.RuleContext;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.Severity;

/** No amount lies in itself, by way of others or not. */
final class AmountNotInsideItself implements Rule<Agreement> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("amount-not-inside-itself")
            .title("No amount lies in itself")
            .rationale("If one amount lies in a second, and the second in the first, by way of others or not,"
                    + " neither is the whole. A total then counts the greater of them as if it held the rest, which"
                    + " is a guess; one of the links is wrong.")
            .authority("Foedus data model: parts and wholes of amounts")
            .severity(Severity.ERROR)
            .addTags("aid")
            .singleRecord(true)
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
        List<ContainedAmount> all = ContainedAmount.of(agreement, context.path());
        Map<String, Set<String>> wholes = new HashMap<>();
        all.forEach(one -> wholes.computeIfAbsent(one.part().id().value(), id -> new TreeSet<>())
                .add(one.whole().id().value()));
        for (int i = 0; i < agreement.commitments().size(); i++) {
            String id = agreement.commitments().get(i).id().value();
            DataPath at = context.path().member("commitments").element(i).member("amount");
            if (wholes.containsKey(id)) {
                boolean circular = Circles.leadsBack(id, one -> wholes.getOrDefault(one, Set.of()));
                outcomes.report(at, circular ? circle(id, wholes) : Outcome.compliant());
            }
        }
    }

    private static Outcome circle(String id, Map<String, Set<String>> wholes) {
        return Outcome.violated("the amount of \"" + id + "\" lies in "
                + Names.list(wholes.getOrDefault(id, Set.of()).stream()
                        .map(whole -> "\"" + whole + "\"")
                        .toList())
                + ", and from there the way leads back to it; take out the link that is wrong");
    }
}
