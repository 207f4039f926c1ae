package org.foedus.rule.standard;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.foedus.agreement.Agreement;
import org.foedus.agreement.Relation;
import org.foedus.agreement.SigningDays;
import org.foedus.reason.Cause;
import org.foedus.reason.Decider;
import org.foedus.reason.Outcome;
import org.foedus.rule.Outcomes;
import org.foedus.rule.Rule;
import org.foedus.rule.RuleContext;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.Severity;
import org.foedus.time.PartialDate;

/** What an agreement carries out, amends, prolongs or replaces existed when it was signed. */
final class SignatureNotBeforeFramework implements Rule<Agreement> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("signature-not-before-framework")
            .title("An agreement is not signed before the instrument it builds on")
            .rationale(
                    "An agreement can only carry out, amend, prolong or replace an instrument that exists, and it exists from its"
                            + " adoption or first signature. An earlier signature means that one of the two days is wrong, or that"
                            + " the relation runs the other way.")
            .authority("VCLT 30, 39, 59")
            .severity(Severity.ERROR)
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
        Optional<PartialDate> signed = SigningDays.of(agreement).first();
        if (signed.isEmpty()) {
            return;
        }
        for (LinkedAgreement link : LinkedAgreement.of(agreement, context)) {
            if (link.relation().kind().needsEarlierInstrument()) {
                outcomes.report(link.at().member("to"), judge(signed.get(), link.relation(), link.other()));
            }
        }
    }

    private static Outcome judge(PartialDate signed, Relation relation, Agreement other) {
        Optional<PartialDate> made = Made.on(other);
        Supplier<String> link = () -> "its relation to \"" + other.id() + "\" is \""
                + relation.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ') + "\"";
        if (made.isEmpty()) {
            String fact = "the day on which \"" + other.id() + "\" was adopted or first signed";
            return Outcome.undetermined(
                    new Cause(Cause.Kind.MISSING_FACT, link.get() + ", but " + fact + " is not known"),
                    Decider.of(fact));
        }
        return Dated.outcome(
                signed.isNotBefore(made.get()),
                () -> "signed on " + signed + ", before the instrument it builds on existed: " + link.get()
                        + ", and that was made on " + made.get() + ". Mend the day that is wrong, or the relation",
                () -> "signed on " + signed + "; " + link.get() + ", and that was made on " + made.get(),
                signed,
                made.get());
    }
}
