package org.foedus.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.foedus.reason.Outcome;
import org.junit.jupiter.api.Test;

class SuppressionTest {
    private static final LocalDate LAST = LocalDate.of(2026, 6, 30);
    private static final Finding TERM = finding("agreements/a/term/statedEnd", "too long");
    private static final Finding PARTY = finding("agreements/a/participations/1/party", "twice");

    @Test
    void what_is_suppressed_is_listed_with_its_justification_and_not_among_the_findings() {
        Suppression suppression = suppression("agreements/a/term", Optional.empty());

        Report report = report(TERM, PARTY).without(List.of(suppression), LAST);

        assertThat(report.findings()).containsExactly(PARTY);
        assertThat(report.suppressed()).containsExactly(new Suppressed(TERM, suppression));
    }

    @Test
    void a_suppression_holds_on_its_last_day_and_not_after_it() {
        Suppression suppression = suppression("agreements/a/term", Optional.of(LAST));

        assertThat(report(TERM).without(List.of(suppression), LAST).findings()).isEmpty();
        assertThat(report(TERM).without(List.of(suppression), LAST.plusDays(1)).findings())
                .hasSize(2)
                .anySatisfy(one -> assertThat(one.message())
                        .isEqualTo(
                                "the suppression of \"some-rule\" by Ann held until 2026-06-30; look again, and renew"
                                        + " it or drop it"));
    }

    @Test
    void a_suppression_that_means_nothing_is_a_finding() {
        Report report = report(TERM).without(List.of(suppression("agreements/a/te", Optional.empty())), LAST);

        assertThat(report.findings())
                .extracting(one -> one.rule().id())
                .containsExactlyInAnyOrder("some-rule", "suppression-unused");
        assertThat(report.suppressed()).isEmpty();
    }

    @Test
    void a_suppression_of_another_rule_takes_out_nothing() {
        Suppression other =
                new Suppression("other-rule", DataPath.parse("agreements/a"), "looked at", "Ann", Optional.empty());

        assertThat(report(TERM).without(List.of(other), LAST).findings()).contains(TERM);
    }

    @Test
    void a_suppression_says_why_and_who() {
        DataPath at = DataPath.parse("agreements/a");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Suppression("some-rule", at, " ", "Ann", Optional.empty()))
                .withMessageContaining("justification");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Suppression("some-rule", at, "looked at", "", Optional.empty()))
                .withMessageContaining("author");
    }

    private static Suppression suppression(String at, Optional<LocalDate> expires) {
        return new Suppression("some-rule", DataPath.parse(at), "looked at", "Ann", expires);
    }

    static Finding finding(String at, String message) {
        RuleInfo rule = RuleInfo.builder()
                .id("some-rule")
                .title("Title")
                .rationale("Rationale")
                .authority("Authority")
                .severity(Severity.WARNING)
                .build();
        return new Finding(rule, DataPath.parse(at), Outcome.violated(message));
    }

    static Report report(Finding... findings) {
        return new Report("d", Optional.empty(), 1, List.of(findings), List.of(), List.of(), List.of(), List.of());
    }
}
