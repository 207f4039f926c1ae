package org.foedus.rule.standard;

import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.foedus.id.Identified;
import org.foedus.reason.Cause;
import org.foedus.reason.Decider;
import org.foedus.reason.Outcome;
import org.foedus.rule.Outcomes;
import org.foedus.rule.Rule;
import org.foedus.rule.RuleContext;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.Severity;

/** A currency is written by a code of ISO 4217. */
final class CurrencyExists implements Rule<Identified> {
    private static final Set<String> CODES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    /** Codes of countries that are gone (ISO 3166-3), with which codes of their currencies begin. */
    private static final Set<String> FORMER_COUNTRIES =
            Set.of("AN", "BU", "CS", "DD", "DY", "FX", "HV", "NH", "NT", "RH", "SU", "TP", "VD", "YD", "YU", "ZR");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("currency-exists")
            .title("A currency is one of ISO 4217")
            .rationale("Sums are added by the code of their currency. A code that does not exist, such as \"UKP\" for"
                    + " \"GBP\", makes a heap of its own that nobody finds. The first two letters of a code are those"
                    + " of a country of ISO 3166, or begin with X; a code that is well made and that the list which"
                    + " comes with Java does not hold may be newer than the list.")
            .authority("ISO 4217")
            .severity(Severity.ERROR)
            .addTags("aid")
            .singleRecord(true)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Class<Identified> judges() {
        return Identified.class;
    }

    @Override
    public void judge(Identified record, RuleContext context, Outcomes outcomes) {
        for (PlacedAmount amount : PlacedAmount.of(record, context.path())) {
            amount.currencies().forEach(named -> outcomes.report(named.at(), judge(named.code())));
        }
    }

    private static Outcome judge(String code) {
        if (CODES.contains(code)) {
            return Outcome.compliant();
        }
        String country = code.substring(0, 2);
        return code.startsWith("X") || COUNTRIES.contains(country) || FORMER_COUNTRIES.contains(country)
                ? Outcome.undetermined(
                        new Cause(
                                Cause.Kind.MISSING_FACT,
                                "the list of currencies that comes with Java does not hold \"" + code
                                        + "\"; it may be newer or older than the list"),
                        Decider.of("whether an edition of ISO 4217 holds \"" + code + "\""))
                : Outcome.violated("\"" + code + "\" is no code of ISO 4217, since no country has the code \"" + country
                        + "\"; write the code of the currency that is meant");
    }
}
