package org.foedus.rule.standard;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.foedus.aid.AmountPeriod;
import org.foedus.id.Identified;
import org.foedus.reason.Cause;
import org.foedus.reason.Decider;
import org.foedus.reason.Outcome;
import org.foedus.rule.Outcomes;
import org.foedus.rule.Rule;
import org.foedus.rule.RuleContext;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.Severity;
import org.foedus.time.DateSpan;
import org.foedus.time.PartialDate;
import org.foedus.time.Truth;

/** An amount is not in a currency that the euro had replaced, nor in euro before there was one. */
final class CurrencyInUse implements Rule<Identified> {
    private static final LocalDate FIRST_DAY_OF_EURO = LocalDate.of(1999, 1, 1);
    private static final DateSpan SINCE_THE_EURO = DateSpan.from(PartialDate.of(FIRST_DAY_OF_EURO));

    /** The last day on which each currency that the euro replaced was legal tender. */
    private static final Map<String, LocalDate> LAST_DAYS = Map.ofEntries(
            Map.entry("DEM", LocalDate.of(2001, 12, 31)),
            Map.entry("NLG", LocalDate.of(2002, 1, 28)),
            Map.entry("IEP", LocalDate.of(2002, 2, 9)),
            Map.entry("FRF", LocalDate.of(2002, 2, 17)),
            Map.entry("ATS", LocalDate.of(2002, 2, 28)),
            Map.entry("BEF", LocalDate.of(2002, 2, 28)),
            Map.entry("ESP", LocalDate.of(2002, 2, 28)),
            Map.entry("FIM", LocalDate.of(2002, 2, 28)),
            Map.entry("GRD", LocalDate.of(2002, 2, 28)),
            Map.entry("ITL", LocalDate.of(2002, 2, 28)),
            Map.entry("LUF", LocalDate.of(2002, 2, 28)),
            Map.entry("PTE", LocalDate.of(2002, 2, 28)),
            Map.entry("SIT", LocalDate.of(2007, 1, 14)),
            Map.entry("CYP", LocalDate.of(2008, 1, 31)),
            Map.entry("MTL", LocalDate.of(2008, 1, 31)),
            Map.entry("SKK", LocalDate.of(2009, 1, 16)),
            Map.entry("EEK", LocalDate.of(2011, 1, 14)),
            Map.entry("LVL", LocalDate.of(2014, 1, 14)),
            Map.entry("LTL", LocalDate.of(2015, 1, 15)),
            Map.entry("HRK", LocalDate.of(2023, 1, 14)),
            Map.entry("BGN", LocalDate.of(2026, 1, 31)));

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("currency-in-use")
            .title("A currency is in use when an amount is named in it")
            .rationale("A promise of 2024 in German marks was converted by somebody, or bears a wrong year: no state"
                    + " promises a currency that it gave up. The currencies that the euro replaced, and the euro"
                    + " itself before it began, are looked at. What is meant for a time with the euro may be"
                    + " in euro before, and what a text recalls of the past may be in the money of the past.")
            .version(2)
            .authority("Council Regulation (EC) No 974/98, Articles 2, 15")
            .severity(Severity.WARNING)
            .addTags("aid", "time")
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
            if (!amount.looksBack()) {
                amount.currencies().forEach(named -> judge(named, amount, outcomes));
            }
        }
    }

    private static void judge(PlacedAmount.NamedCurrency named, PlacedAmount amount, Outcomes outcomes) {
        if (named.code().equals("EUR")) {
            named.day()
                    .ifPresent(on -> outcomes.report(
                            named.at(),
                            Dated.outcome(
                                    on.isNotBefore(FIRST_DAY_OF_EURO).or(isForTimeOfEuro(amount)),
                                    "an amount of " + on + " is in EUR, which began on " + FIRST_DAY_OF_EURO
                                            + "; mend the day or the currency",
                                    "whether there was a euro on " + on + " depends on the day that is meant",
                                    on)));
            return;
        }
        Optional.ofNullable(LAST_DAYS.get(named.code()))
                .ifPresent(last -> outcomes.report(named.at(), judge(named.code(), last, named.day())));
    }

    /** Whether it is meant for a time that begins or goes on when there is a euro. */
    private static Truth isForTimeOfEuro(PlacedAmount amount) {
        return amount.amount()
                .period()
                .filter(period -> period.kind() == AmountPeriod.Kind.COVERED)
                .flatMap(AmountPeriod::during)
                .map(SINCE_THE_EURO::overlaps)
                .orElse(Truth.FALSE);
    }

    private static Outcome judge(String code, LocalDate last, Optional<PartialDate> day) {
        String fact = code + " was money until " + last + ", when the euro had replaced it";
        return day.map(on -> Dated.outcome(
                        on.isNotAfter(last),
                        "an amount of " + on + " is in " + code + ", but " + fact + "; mend the day or the currency",
                        "whether an amount of " + on + " can be in " + code + " depends on the day that is meant: "
                                + fact,
                        on))
                .orElseGet(() -> Outcome.undetermined(
                        new Cause(
                                Cause.Kind.MISSING_FACT,
                                fact + ", and the day on which the amount was named is not known"),
                        Decider.of("the day on which the amount was named")));
    }
}
