package org.foedus.rule.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foedus.rule.standard.Example.agreement;
import static org.foedus.rule.standard.Example.at;
import static org.foedus.rule.standard.Example.counts;
import static org.foedus.rule.standard.Example.dataset;
import static org.foedus.rule.standard.Example.date;
import static org.foedus.rule.standard.Example.decider;
import static org.foedus.rule.standard.Example.message;
import static org.foedus.rule.standard.Example.signed;

import java.math.BigDecimal;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.foedus.agreement.Commitment;
import org.foedus.agreement.CommitmentBuilder;
import org.foedus.agreement.CommitmentKind;
import org.foedus.agreement.Modality;
import org.foedus.aid.AidFlow;
import org.foedus.aid.AidFlowBuilder;
import org.foedus.aid.AidItem;
import org.foedus.aid.AidItemBuilder;
import org.foedus.aid.AidStage;
import org.foedus.aid.Amount;
import org.foedus.aid.AmountBuilder;
import org.foedus.aid.AmountPart;
import org.foedus.aid.AmountPeriod;
import org.foedus.aid.Classification;
import org.foedus.aid.Item;
import org.foedus.aid.JudgedLethality;
import org.foedus.aid.Lethality;
import org.foedus.aid.Money;
import org.foedus.aid.Quantity;
import org.foedus.aid.ValuationMethod;
import org.foedus.id.Id;
import org.foedus.rule.Report;
import org.foedus.rule.Rule;
import org.foedus.time.DateSpan;
import org.foedus.time.PartialDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The rules that look at amounts, and at the flows of help. */
class AmountRulesTest {

    private static Amount sum(long value, String currency) {
        return amount(value, currency).build();
    }

    private static AmountBuilder amount(long value, String currency) {
        return Amount.builder().quantity(new Quantity.Sum(Money.of(value, currency)));
    }

    private static CommitmentBuilder promise(String id, Amount amount) {
        return Commitment.builder()
                .id(Id.of(id))
                .addObligors(Id.of("EAST"))
                .kind(CommitmentKind.MACRO_FINANCIAL)
                .modality(Modality.WILL)
                .summary("Pays.")
                .amount(amount);
    }

    private static Report judge(Rule<?> rule, Commitment... promises) {
        return Example.run(
                rule,
                dataset()
                        .addAgreements(agreement("pact")
                                .addParticipations(signed("EAST", "2024-06-13"))
                                .addCommitments(promises)
                                .build()));
    }

    private static Report judge(Rule<?> rule, AmountBuilder amount) {
        return judge(rule, promise("c1", amount.build()).build());
    }

    private static AmountPart in(String commitment) {
        return new AmountPart(Optional.of(Id.of(commitment)), Optional.empty(), true);
    }

    private static AidItemBuilder help(String id) {
        return AidItem.builder()
                .id(Id.of(id))
                .description("Trucks")
                .addDonors(Id.of("EAST"))
                .recipient(Id.of("WEST"));
    }

    private static AidFlow flow(AidStage stage, long number) {
        return AidFlow.builder().stage(stage).goods(units(number)).build();
    }

    private static Amount units(long number) {
        return Amount.builder()
                .quantity(new Quantity.Units(BigDecimal.valueOf(number), "trucks"))
                .build();
    }

    private static Report judge(Rule<?> rule, AidItemBuilder... items) {
        return Example.run(
                rule,
                dataset()
                        .addAllAidItems(
                                Arrays.stream(items).map(AidItemBuilder::build).toList()));
    }

    @Nested
    class CurrencyRules {
        private static final CurrencyExists EXISTS = new CurrencyExists();
        private static final CurrencyInUse IN_USE = new CurrencyInUse();

        @Test
        void a_code_of_no_country_is_violated_and_one_that_may_be_new_is_not() {
            assertThat(counts(judge(EXISTS, amount(5, "EUR")))).containsExactly(1, 1, 0, 0, 0);
            assertThat(counts(judge(EXISTS, amount(5, "GBX")))).containsExactly(1, 0, 0, 1, 0);
            assertThat(counts(judge(EXISTS, amount(5, "XQQ")))).containsExactly(1, 0, 0, 1, 0);
            assertThat(at(judge(EXISTS, amount(5, "UKP"))))
                    .isEqualTo("agreements/pact/commitments/0/amount/quantity/currency");
            assertThat(message(judge(EXISTS, amount(5, "UKP")))).startsWith("\"UKP\" is no code of ISO 4217");
        }

        @Test
        void the_codes_of_equivalents_and_of_flows_are_looked_at_too() {
            AmountBuilder amount = amount(5, "EUR")
                    .bindingCurrency("UKP")
                    .addEquivalents(
                            new Amount.Equivalent(Amount.Precision.EXACT, Money.of(5, "UKP"), Optional.empty()));

            assertThat(counts(judge(EXISTS, amount))).containsExactly(1, 1, 2, 0, 0);
            assertThat(counts(judge(
                            EXISTS,
                            help("x")
                                    .addFlows(AidFlow.builder()
                                            .stage(AidStage.PLEDGE)
                                            .value(sum(5, "UKP"))
                                            .build()))))
                    .containsExactly(1, 0, 1, 0, 0);
        }

        private Report flowIn(String currency, Optional<PartialDate> day) {
            return judge(
                    IN_USE,
                    help("x")
                            .addFlows(AidFlow.builder()
                                    .stage(AidStage.PLEDGE)
                                    .date(day)
                                    .value(sum(5, currency))
                                    .build()));
        }

        @Test
        void a_replaced_currency_is_in_use_up_to_its_last_day() {
            assertThat(counts(flowIn("FRF", Optional.of(date("2002-02-17"))))).containsExactly(1, 1, 0, 0, 0);
            assertThat(counts(flowIn("FRF", Optional.of(date("2002-02-18"))))).containsExactly(1, 0, 1, 0, 0);
            assertThat(counts(flowIn("FRF", Optional.of(date("2002"))))).containsExactly(1, 0, 0, 1, 0);
            assertThat(counts(flowIn("FRF", Optional.of(date("2003?"))))).containsExactly(1, 0, 0, 1, 0);
            assertThat(counts(flowIn("FRF", Optional.empty()))).containsExactly(1, 0, 0, 1, 0);
        }

        @Test
        void there_is_no_euro_before_1999() {
            assertThat(counts(flowIn("EUR", Optional.of(date("1999-01-01"))))).containsExactly(1, 1, 0, 0, 0);
            assertThat(message(flowIn("EUR", Optional.of(date("1998-12-31")))))
                    .startsWith("an amount of 1998-12-31 is in EUR, which began on 1999-01-01");
            assertThat(counts(flowIn("EUR", Optional.empty()))).containsExactly(1, 0, 0, 0, 1);
        }

        private Report promisedIn1998(AmountBuilder amount) {
            return Example.run(
                    IN_USE,
                    dataset()
                            .addAgreements(agreement("pact")
                                    .addParticipations(signed("EAST", "1998-06-01"))
                                    .addCommitments(
                                            promise("c1", amount.build()).build())
                                    .build()));
        }

        private AmountBuilder euroFor(String during) {
            return amount(5, "EUR")
                    .period(AmountPeriod.builder()
                            .kind(AmountPeriod.Kind.COVERED)
                            .during(DateSpan.parse(during))
                            .build());
        }

        @Test
        void euro_may_be_promised_beforehand_for_a_time_that_has_it() {
            assertThat(counts(promisedIn1998(euroFor("1998/2002")))).containsExactly(1, 1, 0, 0, 0);
            assertThat(counts(promisedIn1998(euroFor("1998/unknown")))).containsExactly(1, 0, 0, 1, 0);
            assertThat(counts(promisedIn1998(euroFor("1997/1998")))).containsExactly(1, 0, 1, 0, 0);
            assertThat(counts(promisedIn1998(amount(5, "EUR")))).containsExactly(1, 0, 1, 0, 0);
        }

        @Test
        void an_equivalent_is_of_the_day_of_its_rate() {
            Amount.Equivalent later =
                    new Amount.Equivalent(Amount.Precision.EXACT, Money.of(5, "EUR"), Optional.of(date("2000-01-01")));

            assertThat(counts(promisedIn1998(amount(5, "USD").addEquivalents(later))))
                    .containsExactly(1, 1, 0, 0, 0);
        }

        @Test
        void what_is_recalled_may_be_in_the_money_of_the_past() {
            Commitment recalled =
                    promise("c1", sum(5, "DEM")).modality(Modality.RECALLS_PAST).build();

            assertThat(counts(judge(IN_USE, recalled))).containsExactly(1, 0, 0, 0, 1);
            assertThat(counts(judge(IN_USE, amount(5, "DEM")))).containsExactly(1, 0, 1, 0, 0);
        }

        @Test
        void the_currency_that_counts_is_printed() {
            BindingCurrencyIsPrinted rule = new BindingCurrencyIsPrinted();

            assertThat(counts(judge(rule, amount(5, "SEK").bindingCurrency("SEK"))))
                    .containsExactly(1, 1, 0, 0, 0);
            assertThat(message(judge(rule, amount(5, "SEK").bindingCurrency("EUR"))))
                    .startsWith("the amount counts in EUR, but is given in SEK only");
            assertThat(decider(judge(
                            rule,
                            Amount.builder()
                                    .quantity(new Quantity.ToBeDetermined())
                                    .bindingCurrency("EUR"))))
                    .isEqualTo("the sum in EUR");
        }
    }

    @Nested
    class ContainedAmounts {
        private static final PartWithinWhole RULE = new PartWithinWhole();

        private static Report judge(AmountBuilder part, AmountBuilder whole) {
            return AmountRulesTest.judge(
                    RULE,
                    promise("part", part.addPartOf(in("whole")).build()).build(),
                    promise("whole", whole.build()).build());
        }

        @Test
        void a_part_up_to_the_whole_is_compliant() {
            assertThat(counts(judge(amount(10, "EUR"), amount(10, "EUR")))).containsExactly(1, 1, 0, 0, 0);
        }

        @Test
        void a_greater_part_is_violated() {
            Report report = judge(amount(11, "EUR").precision(Amount.Precision.AT_LEAST), amount(10, "EUR"));

            assertThat(at(report)).isEqualTo("agreements/pact/commitments/0/amount/partOf/0");
            assertThat(message(report))
                    .startsWith("the amount of \"part\" (at least 11 EUR) is said to lie in the amount of \"whole\""
                            + " (10 EUR), which is less");
        }

        @Test
        void figures_that_are_not_exact_leave_it_open() {
            assertThat(counts(judge(amount(11, "EUR"), amount(10, "EUR").precision(Amount.Precision.MORE_THAN))))
                    .containsExactly(1, 0, 0, 1, 0);
            assertThat(counts(judge(amount(11, "EUR").precision(Amount.Precision.UP_TO), amount(10, "EUR"))))
                    .containsExactly(1, 0, 0, 1, 0);
        }

        @Test
        void other_currencies_and_yearly_sums_are_not_compared() {
            assertThat(counts(judge(amount(11, "SEK"), amount(10, "EUR")))).containsExactly(1, 0, 0, 0, 1);
            assertThat(counts(judge(amount(11, "EUR"), amount(10, "EUR").every(Period.ofYears(1)))))
                    .containsExactly(1, 0, 0, 0, 1);
        }

        @Test
        void a_whole_that_names_its_part_is_judged_too() {
            Report report = AmountRulesTest.judge(
                    RULE,
                    promise("whole", amount(10, "EUR").addComprises(in("part")).build())
                            .build(),
                    promise("part", sum(11, "EUR")).build());

            assertThat(at(report)).isEqualTo("agreements/pact/commitments/0/amount/comprises/0");
        }

        @Test
        void a_circle_is_violated_at_each_of_its_amounts_and_nowhere_else() {
            Report report = AmountRulesTest.judge(
                    new AmountNotInsideItself(),
                    promise("a", amount(1, "EUR").addPartOf(in("b")).build()).build(),
                    promise("b", amount(1, "EUR").addPartOf(in("c")).build()).build(),
                    promise("c", amount(1, "EUR").addPartOf(in("a")).build()).build(),
                    promise("d", amount(1, "EUR").addPartOf(in("a")).build()).build());

            assertThat(counts(report)).containsExactly(1, 1, 3, 0, 0);
            assertThat(message(report))
                    .startsWith("the amount of \"a\" lies in \"b\", and from there the way leads back");
        }
    }

    @Nested
    class Figures {
        @Test
        void nothing_and_less_are_no_promise() {
            PromisedAmountIsPositive rule = new PromisedAmountIsPositive();

            assertThat(counts(judge(rule, amount(1, "EUR")))).containsExactly(1, 1, 0, 0, 0);
            assertThat(counts(judge(rule, amount(0, "EUR")))).containsExactly(1, 0, 1, 0, 0);
            assertThat(message(judge(rule, amount(-5, "EUR")))).startsWith("the amount is -5 EUR");
            assertThat(counts(judge(
                            rule,
                            promise("a", units(0)).build(),
                            promise("b", share("0")).build())))
                    .containsExactly(1, 0, 2, 0, 0);
        }

        @Test
        void a_share_of_gdp_is_at_most_the_whole() {
            ShareOfGdpIsPossible rule = new ShareOfGdpIsPossible();

            assertThat(counts(judge(rule, promise("c1", share("100")).build()))).containsExactly(1, 1, 0, 0, 0);
            assertThat(message(judge(rule, promise("c1", share("100.1")).build())))
                    .startsWith("the share is 100.1 percent of GDP");
        }

        private static Amount share(String percent) {
            return Amount.builder()
                    .quantity(new Quantity.ShareOfGdp(new BigDecimal(percent)))
                    .build();
        }
    }

    @Nested
    class Flows {
        private static final DeliveredWithinCommitted DELIVERED = new DeliveredWithinCommitted();
        private static final ReturnedWithinGiven RETURNED = new ReturnedWithinGiven();

        @Test
        void deliveries_add_up_to_what_was_committed_at_most() {
            assertThat(counts(judge(
                            DELIVERED, help("x").addFlows(flow(AidStage.COMMITMENT, 10), flow(AidStage.DELIVERY, 10)))))
                    .containsExactly(1, 1, 0, 0, 0);
            assertThat(message(judge(
                            DELIVERED,
                            help("x")
                                    .addFlows(
                                            flow(AidStage.COMMITMENT, 10),
                                            flow(AidStage.DELIVERY, 10),
                                            flow(AidStage.DELIVERY, 1)))))
                    .startsWith("11 trucks were delivered and 10 committed");
        }

        @Test
        void what_came_back_is_taken_off() {
            assertThat(counts(judge(
                            DELIVERED,
                            help("x")
                                    .addFlows(
                                            flow(AidStage.COMMITMENT, 10),
                                            flow(AidStage.DELIVERY, 11),
                                            flow(AidStage.DELIVERY, -1)))))
                    .containsExactly(1, 1, 0, 0, 0);
        }

        @Test
        void a_flow_without_a_number_leaves_it_open() {
            AidFlow open = AidFlow.builder().stage(AidStage.COMMITMENT).build();

            assertThat(counts(judge(
                            DELIVERED,
                            help("x").addFlows(flow(AidStage.COMMITMENT, 10), open, flow(AidStage.DELIVERY, 11)))))
                    .containsExactly(1, 0, 0, 1, 0);
        }

        @Test
        void figures_found_in_different_ways_are_not_set_against_each_other() {
            AidFlow promised = valued(AidStage.COMMITMENT, 10, ValuationMethod.BOOK_VALUE);

            assertThat(decider(judge(
                            DELIVERED,
                            help("x").addFlows(promised, valued(AidStage.DELIVERY, 12, ValuationMethod.PRICE_LIST)))))
                    .isEqualTo("every commitment and delivery, valued in one way");
            assertThat(counts(judge(
                            DELIVERED,
                            help("x").addFlows(promised, valued(AidStage.DELIVERY, 12, ValuationMethod.BOOK_VALUE)))))
                    .containsExactly(1, 0, 1, 0, 0);
            assertThat(decider(judge(
                            RETURNED,
                            help("x")
                                    .addFlows(
                                            valued(AidStage.DELIVERY, 10, ValuationMethod.BOOK_VALUE),
                                            valued(AidStage.DELIVERY, -12, ValuationMethod.PRICE_LIST)))))
                    .isEqualTo("every flow of the stage, valued in one way");
        }

        private static AidFlow valued(AidStage stage, long euros, ValuationMethod method) {
            return AidFlow.builder()
                    .stage(stage)
                    .value(Amount.builder()
                            .quantity(new Quantity.Sum(new Money(BigDecimal.valueOf(euros), "EUR")))
                            .valuation(method)
                            .build())
                    .build();
        }

        @Test
        void no_more_comes_back_than_went() {
            assertThat(counts(judge(
                            RETURNED, help("x").addFlows(flow(AidStage.DELIVERY, 5), flow(AidStage.DELIVERY, -5)))))
                    .containsExactly(1, 1, 0, 0, 0);
            assertThat(message(judge(
                            RETURNED, help("x").addFlows(flow(AidStage.DELIVERY, 5), flow(AidStage.DELIVERY, -6)))))
                    .startsWith("the flows of the stage delivery come to -1 trucks");
            assertThat(counts(judge(RETURNED, help("x").addFlows(flow(AidStage.DELIVERY, 5)))))
                    .containsExactly(1, 0, 0, 0, 1);
        }

        @Test
        void a_package_is_no_part_of_its_part() {
            PackageNotInsideItself rule = new PackageNotInsideItself();

            assertThat(counts(judge(rule, help("a").partOf(Id.of("b")), help("b"))))
                    .containsExactly(2, 1, 0, 0, 1);
            assertThat(counts(judge(
                            rule,
                            help("a").partOf(Id.of("b")),
                            help("b").partOf(Id.of("a")),
                            help("c").partOf(Id.of("a")))))
                    .containsExactly(3, 1, 2, 0, 0);
        }

        @Test
        void goods_with_a_value_say_how_it_was_found() {
            ValueOfGoodsHasMethod rule = new ValueOfGoodsHasMethod();
            AidFlowBuilder flow = AidFlow.builder().stage(AidStage.DELIVERY).goods(units(5));

            assertThat(counts(judge(rule, help("x").addFlows(flow.build())))).containsExactly(1, 0, 0, 0, 1);
            assertThat(at(judge(
                            rule, help("x").addFlows(flow.value(sum(5, "EUR")).build()))))
                    .isEqualTo("aidItems/x/flows/0/value");
            assertThat(counts(judge(
                            rule,
                            help("x")
                                    .addFlows(flow.value(amount(5, "EUR")
                                                    .valuation(ValuationMethod.DONOR_STATED)
                                                    .build())
                                            .build()))))
                    .containsExactly(1, 1, 0, 0, 0);
        }
    }

    @Nested
    class LethalityRules {
        private static final OneTestOneLethality ONE = new OneTestOneLethality();
        private static final LethalityFitsClassification FITS = new LethalityFitsClassification();

        private static JudgedLethality judged(Lethality value, JudgedLethality.Test test, String... by) {
            return new JudgedLethality(value, test, Arrays.stream(by).findFirst(), List.of());
        }

        @Test
        void two_tests_may_give_two_answers() {
            assertThat(counts(judge(
                            ONE,
                            help("x")
                                    .addLethality(
                                            judged(Lethality.LETHAL, JudgedLethality.Test.LIST),
                                            judged(Lethality.NON_LETHAL, JudgedLethality.Test.PURPOSE)))))
                    .containsExactly(1, 2, 0, 0, 0);
        }

        @Test
        void one_test_gives_one_answer_unless_two_people_judge() {
            assertThat(message(judge(
                            ONE,
                            help("x")
                                    .addLethality(
                                            judged(Lethality.LETHAL, JudgedLethality.Test.LIST),
                                            judged(Lethality.NON_LETHAL, JudgedLethality.Test.LIST)))))
                    .startsWith("by the test \"list\" it is both \"lethal\" and not, in one judgement");
            assertThat(decider(judge(
                            ONE,
                            help("x")
                                    .addLethality(
                                            judged(Lethality.LETHAL, JudgedLethality.Test.LIST, "A"),
                                            judged(Lethality.NON_LETHAL, JudgedLethality.Test.LIST)))))
                    .isEqualTo("whose judgement is followed");
        }

        @Test
        void a_weapon_of_the_register_is_not_non_lethal_by_its_effect() {
            AidItemBuilder tank = help("x")
                    .addClassifications(Classification.of(Classification.UN_REGISTER, "2014", "I"))
                    .addLethality(judged(Lethality.NON_LETHAL, JudgedLethality.Test.EFFECT));

            assertThat(message(judge(FITS, tank)))
                    .startsWith("it is called non-lethal, but is classified as un-register I");
            assertThat(counts(judge(
                            FITS,
                            help("x")
                                    .addClassifications(Classification.of(Classification.UN_REGISTER, "2014", "I"))
                                    .addLethality(judged(Lethality.NON_LETHAL, JudgedLethality.Test.PURPOSE)))))
                    .containsExactly(1, 0, 0, 0, 1);
        }

        @Test
        void a_category_that_holds_unarmed_carriers_or_scouts_leaves_it_open() {
            for (String category : List.of("II", "IV", "V")) {
                assertThat(decider(judge(
                                FITS,
                                help("x")
                                        .addClassifications(
                                                Classification.of(Classification.UN_REGISTER, "2014", category))
                                        .addLethality(judged(Lethality.NON_LETHAL, JudgedLethality.Test.EFFECT)))))
                        .isEqualTo("whether it is armed, or a weapon or ammunition itself");
            }
        }

        @Test
        void the_entries_of_the_kind_of_thing_count_as_well() {
            Report report = Example.run(
                    FITS,
                    dataset()
                            .addItems(Item.builder()
                                    .id(Id.of("sight"))
                                    .name("Sight")
                                    .addClassifications(
                                            Classification.of(Classification.EU_MILITARY_LIST, "2024", "ML1"))
                                    .build())
                            .addAidItems(help("x")
                                    .item(Id.of("sight"))
                                    .addLethality(judged(Lethality.NON_LETHAL, JudgedLethality.Test.LIST))
                                    .build()));

            assertThat(counts(report)).containsExactly(1, 0, 0, 1, 0);
        }
    }
}
