package org.foedus.rule.standard;

import static org.assertj.core.api.Assertions.assertThat;

import org.foedus.rule.Report;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.RuleTally;
import org.junit.jupiter.api.Test;

class StandardRulesTest {

    @Test
    void all_are_listed_in_the_documented_order() {
        assertThat(StandardRules.all().infos())
                .extracting(RuleInfo::id)
                .containsExactly(
                        "reference-resolves",
                        "id-unique",
                        "ids-differ-visibly",
                        "same-agreement-once",
                        "linked-records-agree",
                        "person-once-by-name",
                        "source-once",
                        "act-within-existence",
                        "membership-within-existence",
                        "tenure-within-existence",
                        "one-holder-of-an-office",
                        "member-once-at-a-time",
                        "identifier-names-one-party",
                        "agreement-has-two-parties",
                        "membership-of-organization",
                        "succession-fits-existence",
                        "signatory-of-own-party",
                        "party-once-per-agreement",
                        "agreement-has-citation",
                        "term-agrees-with-stated-end",
                        "entry-into-force-after-conditions",
                        "signature-not-before-framework",
                        "signatory-in-office",
                        "obligor-takes-part",
                        "attacker-not-victim",
                        "awaited-event-still-to-come",
                        "consultation-has-time-limit",
                        "consultation-agrees-with-commitment",
                        "complete-list-holds-consultation",
                        "time-to-act-is-positive",
                        "currency-exists",
                        "currency-in-use",
                        "part-within-whole",
                        "amount-not-inside-itself",
                        "promised-amount-is-positive",
                        "share-of-gdp-is-possible",
                        "binding-currency-is-printed",
                        "delivered-within-committed",
                        "returned-within-given",
                        "package-not-inside-itself",
                        "one-test-one-lethality",
                        "lethality-fits-classification",
                        "value-of-goods-has-method",
                        "signature-not-before-adoption",
                        "consent-not-before-signature",
                        "deposit-not-before-consent",
                        "bound-only-after-consent",
                        "provisional-application-in-order",
                        "end-not-before-entry-into-force",
                        "no-act-after-end",
                        "resumption-after-suspension",
                        "notice-period-kept",
                        "notice-effect-not-before-act",
                        "act-not-in-the-future",
                        "declaration-not-in-force",
                        "event-not-in-the-future",
                        "notice-shorter-than-term",
                        "renewal-deadline-within-term",
                        "review-within-term",
                        "term-length-plausible",
                        "term-counted-from-known-day",
                        "silence-agrees-with-clauses",
                        "renewal-before-end",
                        "commitment-begins-within-term",
                        "promise-not-over-when-made",
                        "relation-not-to-itself",
                        "relation-not-circular",
                        "relation-date-agrees",
                        "amendment-shares-a-party",
                        "amends-what-runs",
                        "relation-within-both-lives",
                        "norm-history-in-order",
                        "norm-has-date",
                        "scope-limit-kept",
                        "aid-within-law",
                        "commitment-within-law",
                        "norm-has-citation",
                        "norm-checked-lately",
                        "override-within-one-law",
                        "overrides-without-circle",
                        "override-meets-its-rule",
                        "constitution-not-overridden",
                        "definition-names-items",
                        "term-of-own-law",
                        "reading-has-citation",
                        "speaker-in-office",
                        "source-not-older-than-report",
                        "status-fits-its-day",
                        "report-agrees-with-text",
                        "join-only-unsigned",
                        "source-agrees-with-itself",
                        "source-agrees-with-whom-it-quotes",
                        "report-not-stronger-than-words",
                        "silence-agrees-with-report",
                        "count-agrees-with-list",
                        "claimed-limit-agrees-with-law",
                        "law-claim-names-version",
                        "claimed-transfer-within-law",
                        "claimed-commitment-in-text",
                        "claimed-day-agrees",
                        "planned-signature-happened",
                        "deprecated-says-why",
                        "address-date-agrees",
                        "dated-by-today",
                        "identical-date-cluster");
    }

    @Test
    void rule_that_judged_nothing_is_still_counted() {
        Report report = StandardRules.all().evaluate(Example.dataset().build(), Example.TODAY);

        assertThat(report.findings()).isEmpty();
        assertThat(report.tallies())
                .hasSize(StandardRules.all().infos().size())
                .extracting(RuleTally::judged)
                .containsOnly(0);
    }

    @Test
    void every_rule_belongs_to_a_family() {
        assertThat(StandardRules.all().infos())
                .allSatisfy(rule -> assertThat(rule.tags()).as(rule.id()).isNotEmpty());
        assertThat(StandardRules.all().infos().stream()
                        .map(rule -> rule.tags().get(0))
                        .distinct())
                .containsExactlyInAnyOrder(
                        "identity",
                        "parties",
                        "sources",
                        "time",
                        "consent",
                        "relations",
                        "commitments",
                        "aid",
                        "law",
                        "statements");
    }
}
