package org.foedus.rule.standard;

import java.util.List;
import org.foedus.rule.RuleSet;

/** The rules that ship with Foedus. */
public final class StandardRules {
    private static final RuleSet ALL = RuleSet.of(List.of(
            new ReferenceResolves(),
            new IdUnique(),
            new IdsDifferVisibly(),
            new SameAgreementOnce(),
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
    private static final RuleSet SINGLE = RuleSet.of(List.of(
            new PartyOncePerAgreement(),
            new AgreementHasCitation(),
            new SignatureNotBeforeAdoption(),
            new DepositNotBeforeConsent(),
            new ProvisionalApplicationInOrder(),
            new EndNotBeforeEntryIntoForce(),
            new NoActAfterEnd(),
            new ResumptionAfterSuspension(),
            new NoticePeriodKept(),
            new NoticeEffectNotBeforeAct(),
            new DeclarationNotInForce(),
            new NoticeShorterThanTerm(),
            new RenewalDeadlineWithinTerm(),
            new ReviewWithinTerm(),
            new TermLengthPlausible(),
            new TermCountedFromKnownDay(),
            new SilenceAgreesWithClauses(),
            new PromiseNotOverWhenMade(),
            new RelationNotToItself(),
            new NormHistoryInOrder(),
            new AddressDateAgrees()));

    private StandardRules() {}

    /**
     * All of them, in an order that stays the same from version to version but for additions: first how records hang together
     * ({@code reference-resolves}, {@code id-unique}), then agreements as a whole (from {@code party-once-per-agreement}), what they
     * promise (from {@code obligor-takes-part}), amounts and the flows of help (from {@code currency-exists}), law (from
     * {@code norm-history-in-order}), statements (from {@code speaker-in-office}) and sources (from {@code address-date-agrees}).
     * {@link RuleSet#infos()} lists them, and each has a page in {@code docs/rules}.
     * ({@code reference-resolves}, {@code id-unique}), then agreements ({@code party-once-per-agreement},
     * {@code agreement-has-citation}, {@code term-agrees-with-stated-end}, {@code entry-into-force-after-conditions},
     * {@code signature-not-before-framework}, {@code signatory-in-office}), acts of parties
     * ({@code signature-not-before-adoption}, {@code consent-not-before-signature}, {@code deposit-not-before-consent},
     * ({@code reference-resolves}, {@code id-unique}), then parties and those who act for them ({@code act-within-existence},
     * ({@code reference-resolves}, {@code id-unique}, {@code ids-differ-visibly}, {@code same-agreement-once},
     * {@code person-once-by-name}, {@code source-once}), then parties and those who act for them ({@code act-within-existence},
     * {@code membership-within-existence}, {@code tenure-within-existence}, {@code one-holder-of-an-office},
     * {@code member-once-at-a-time}, {@code identifier-names-one-party}, {@code agreement-has-two-parties},
     * {@code membership-of-organization}, {@code succession-fits-existence}, {@code signatory-of-own-party}), agreements
     * ({@code party-once-per-agreement}, {@code agreement-has-citation}, {@code term-agrees-with-stated-end},
     * {@code entry-into-force-after-conditions}, {@code signature-not-before-framework}, {@code signatory-in-office}), acts of
     * parties ({@code signature-not-before-adoption}, {@code consent-not-before-signature}, {@code deposit-not-before-consent},
     * {@code bound-only-after-consent}, {@code provisional-application-in-order}, {@code end-not-before-entry-into-force},
     * {@code no-act-after-end}, {@code resumption-after-suspension}, {@code notice-period-kept},
     * {@code notice-effect-not-before-act}, {@code act-not-in-the-future}, {@code declaration-not-in-force},
     * {@code event-not-in-the-future}), terms ({@code notice-shorter-than-term}, {@code renewal-deadline-within-term},
     * {@code review-within-term}, {@code term-length-plausible}, {@code term-counted-from-known-day},
     * {@code silence-agrees-with-clauses}, {@code renewal-before-end}, {@code commitment-begins-within-term},
     * {@code promise-not-over-when-made}), relations ({@code relation-not-to-itself}, {@code relation-not-circular},
     * {@code relation-date-agrees}, {@code amendment-shares-a-party}, {@code amends-what-runs},
     * {@code relation-within-both-lives}), law ({@code norm-history-in-order}), statements ({@code speaker-in-office},
     * {@code source-not-older-than-report}, {@code status-fits-its-day}, {@code report-agrees-with-text},
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
