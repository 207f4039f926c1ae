package org.foedus.rule.standard;

import java.util.List;
import org.foedus.rule.RuleSet;

/** The rules that ship with Foedus. */
public final class StandardRules {
    private static final RuleSet ALL = RuleSet.of(List.of(
            new ReferenceResolves(),
            new IdUnique(),
            new PartyOncePerAgreement(),
            new AgreementHasCitation(),
            new TermAgreesWithStatedEnd(),
            new EntryIntoForceAfterConditions(),
            new SignatureNotBeforeFramework(),
            new SignatoryInOffice(),
            new ObligorTakesPart(),
            new AttackerNotVictim(),
            new AwaitedEventStillToCome(),
            new ConsultationHasTimeLimit(),
            new ConsultationAgreesWithCommitment(),
            new CompleteListHoldsConsultation(),
            new TimeToActIsPositive(),
            new CurrencyExists(),
            new CurrencyInUse(),
            new PartWithinWhole(),
            new AmountNotInsideItself(),
            new PromisedAmountIsPositive(),
            new ShareOfGdpIsPossible(),
            new BindingCurrencyIsPrinted(),
            new DeliveredWithinCommitted(),
            new ReturnedWithinGiven(),
            new PackageNotInsideItself(),
            new OneTestOneLethality(),
            new LethalityFitsClassification(),
            new ValueOfGoodsHasMethod(),
            new NormHistoryInOrder(),
            new ScopeLimitKept(),
            new AidWithinLaw(),
            new NormHasCitation(),
            new NormCheckedLately(),
            new OverrideWithinOneLaw(),
            new OverridesWithoutCircle(),
            new ConstitutionNotOverridden(),
            new DefinitionNamesItems(),
            new ReadingHasCitation(),
            new SpeakerInOffice(),
            new SourceNotOlderThanReport(),
            new StatusFitsItsDay(),
            new ReportAgreesWithText(),
            new JoinOnlyUnsigned(),
            new SourceAgreesWithItself(),
            new SourceAgreesWithWhomItQuotes(),
            new ReportNotStrongerThanWords(),
            new SilenceAgreesWithReport(),
            new CountAgreesWithList(),
            new ClaimedLimitAgreesWithLaw(),
            new PlannedSignatureHappened(),
            new DeprecatedSaysWhy(),
            new AddressDateAgrees(),
            new DatedByToday(),
            new IdenticalDateCluster()));

    private static final RuleSet SINGLE = ALL.overSingleRecords();

    private StandardRules() {}

    /**
     * All of them, in an order that stays the same from version to version but for additions: first how records hang together
     * ({@code reference-resolves}, {@code id-unique}), then agreements ({@code party-once-per-agreement},
     * {@code agreement-has-citation}, {@code term-agrees-with-stated-end}, {@code entry-into-force-after-conditions},
     * {@code signature-not-before-framework}, {@code signatory-in-office}), law ({@code norm-history-in-order}), statements
     * ({@code speaker-in-office}, {@code source-not-older-than-report}, {@code status-fits-its-day}, {@code report-agrees-with-text},
     * {@code join-only-unsigned}) and sources ({@code address-date-agrees}, {@code identical-date-cluster}).
     */
    public static RuleSet all() {
        return ALL;
    }

    /**
     * Those of them that look at nothing but the record they judge, so that they judge a record of a stream as they judge it in
     * its dataset. The others need the whole dataset: they look records up, or tell whether an identifier stands twice.
     */
    public static RuleSet overSingleRecords() {
        return SINGLE;
    }
}
