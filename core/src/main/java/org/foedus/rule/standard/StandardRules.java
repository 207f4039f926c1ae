package org.foedus.rule.standard;

import java.util.List;
import java.util.ServiceLoader;
import org.foedus.rule.Rule;
import org.foedus.rule.RuleProvider;
import org.foedus.rule.RuleSet;

/** The rules that ship with Foedus. */
public final class StandardRules {
    private static final RuleSet ALL = RuleSet.of(List.of(
            new ReferenceResolves(),
            new IdUnique(),
            new IdsDifferVisibly(),
            new SameAgreementOnce(),
            new LinkedRecordsAgree(),
            new PersonOnceByName(),
            new SourceOnce(),
            new ActWithinExistence(),
            new MembershipWithinExistence(),
            new TenureWithinExistence(),
            new OneHolderOfAnOffice(),
            new MemberOnceAtATime(),
            new IdentifierNamesOneParty(),
            new AgreementHasTwoParties(),
            new MembershipOfOrganization(),
            new SuccessionFitsExistence(),
            new SignatoryOfOwnParty(),
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
            new SignatureNotBeforeAdoption(),
            new ConsentNotBeforeSignature(),
            new DepositNotBeforeConsent(),
            new BoundOnlyAfterConsent(),
            new ProvisionalApplicationInOrder(),
            new EndNotBeforeEntryIntoForce(),
            new NoActAfterEnd(),
            new ResumptionAfterSuspension(),
            new NoticePeriodKept(),
            new NoticeEffectNotBeforeAct(),
            new ActNotInTheFuture(),
            new DeclarationNotInForce(),
            new EventNotInTheFuture(),
            new NoticeShorterThanTerm(),
            new RenewalDeadlineWithinTerm(),
            new ReviewWithinTerm(),
            new TermLengthPlausible(),
            new TermCountedFromKnownDay(),
            new SilenceAgreesWithClauses(),
            new RenewalBeforeEnd(),
            new CommitmentBeginsWithinTerm(),
            new PromiseNotOverWhenMade(),
            new RelationNotToItself(),
            new RelationNotCircular(),
            new RelationDateAgrees(),
            new AmendmentSharesAParty(),
            new AmendsWhatRuns(),
            new RelationWithinBothLives(),
            new NormHistoryInOrder(),
            new NormHasDate(),
            new ScopeLimitKept(),
            new AidWithinLaw(),
            new CommitmentWithinLaw(),
            new NormHasCitation(),
            new NormCheckedLately(),
            new OverrideWithinOneLaw(),
            new OverridesWithoutCircle(),
            new OverrideMeetsItsRule(),
            new ConstitutionNotOverridden(),
            new DefinitionNamesItems(),
            new TermOfOwnLaw(),
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
            new LawClaimNamesVersion(),
            new ClaimedTransferWithinLaw(),
            new ClaimedCommitmentInText(),
            new ClaimedDayAgrees(),
            new PlannedSignatureHappened(),
            new DeprecatedSaysWhy(),
            new AddressDateAgrees(),
            new DatedByToday(),
            new IdenticalDateCluster()));

    private static final RuleSet SINGLE = ALL.overSingleRecords();

    private StandardRules() {}

    /**
     * All of them, in an order that stays the same from version to version but for additions: first how records hang together (from
     * {@code reference-resolves}), then parties and those who act for them (from {@code act-within-existence}), agreements as a whole
     * (from {@code party-once-per-agreement}), what they promise (from {@code obligor-takes-part}), amounts and the flows of help (from
     * {@code currency-exists}), acts of parties (from {@code signature-not-before-adoption}), terms (from
     * {@code notice-shorter-than-term}), law (from {@code norm-history-in-order}), statements (from {@code speaker-in-office}) and
     * sources (from {@code address-date-agrees}). {@link RuleSet#infos()} lists them, and each has a page in {@code docs/rules}.
     */
    public static RuleSet all() {
        return ALL;
    }

    /**
     * All of them, and those that providers on the class path or module path add, provider by provider.
     *
     * @throws IllegalArgumentException if two rules have the same id
     * @throws java.util.ServiceConfigurationError if a provider cannot be loaded
     */
    public static RuleSet andInstalled() {
        RuleSet rules = ALL;
        for (RuleProvider provider : ServiceLoader.load(RuleProvider.class)) {
            for (Rule<?> rule : provider.rules()) {
                rules = rules.with(rule);
            }
        }
        return rules;
    }

    /**
     * Those of them that {@linkplain org.foedus.rule.RuleInfo#singleRecord() say} that they look at nothing but the record they
     * judge, so that they judge a record of a stream as they judge it in its dataset. The others may look at other records.
     */
    public static RuleSet overSingleRecords() {
        return SINGLE;
    }
}
