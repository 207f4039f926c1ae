package org.foedus.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foedus.rule.SuppressionTest.finding;
import static org.foedus.rule.SuppressionTest.report;

import org.junit.jupiter.api.Test;

class BaselineTest {
    private static final Finding FIRST = finding("agreements/a/participations/1/party", "twice");
    private static final Finding SECOND = finding("agreements/a/term", "too long");

    @Test
    void findings_are_new_unchanged_or_gone() {
        Baseline.Comparison since = Baseline.of(report(FIRST)).compare(report(SECOND));

        assertThat(since.added()).containsExactly(SECOND);
        assertThat(since.unchanged()).isEmpty();
        assertThat(since.gone()).extracting(Baseline.Entry::message).containsExactly("twice");
        assertThat(Baseline.of(report(FIRST)).compare(report(FIRST)).unchanged())
                .containsExactly(FIRST);
    }

    @Test
    void a_finding_is_known_again_at_another_position_of_its_list() {
        Finding moved = finding("agreements/a/participations/7/party", "twice");

        assertThat(moved.fingerprint()).isEqualTo(FIRST.fingerprint()).matches("[0-9a-f]{16}");
        assertThat(Baseline.of(report(FIRST)).compare(report(moved)).added()).isEmpty();
    }

    @Test
    void another_record_member_or_message_is_another_finding() {
        assertThat(finding("agreements/b/participations/1/party", "twice").fingerprint())
                .isNotEqualTo(FIRST.fingerprint());
        assertThat(finding("agreements/a/participations/1/acts", "twice").fingerprint())
                .isNotEqualTo(FIRST.fingerprint());
        assertThat(finding("agreements/a/participations/1/party", "thrice").fingerprint())
                .isNotEqualTo(FIRST.fingerprint());
    }

    @Test
    void of_two_alike_where_one_was_known_the_second_is_new() {
        Baseline.Comparison since = Baseline.of(report(FIRST)).compare(report(FIRST, FIRST));

        assertThat(since.unchanged()).hasSize(1);
        assertThat(since.added()).hasSize(1);
        assertThat(since.gone()).isEmpty();
        assertThat(Baseline.of(report(FIRST, FIRST)).compare(report(FIRST)).gone())
                .hasSize(1);
    }

    @Test
    void only_new_findings_of_the_severity_asked_count() {
        Baseline.Comparison since = Baseline.of(report(FIRST)).compare(report(FIRST, SECOND));

        assertThat(since.addsAtLeast(Severity.WARNING)).isTrue();
        assertThat(since.addsAtLeast(Severity.ERROR)).isFalse();
        assertThat(Baseline.of(report(FIRST)).compare(report(FIRST)).addsAtLeast(Severity.INFO))
                .isFalse();
    }
}
