package org.foedus.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleInfoTest {

    private static RuleInfo info(String id, String title, String rationale, String authority) {
        return RuleInfo.builder()
                .id(id)
                .title(title)
                .rationale(rationale)
                .authority(authority)
                .severity(Severity.ERROR)
                .build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "id-unique", "vclt-24", "g7"})
    void lower_case_with_hyphens_is_an_id(String id) {
        assertThat(info(id, "T", "R", "A").id()).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Id-Unique", "id_unique", "-a", "a-", "a--b", "7g"})
    void other_ids_are_refused(String id) {
        assertThatThrownBy(() -> info(id, "T", "R", "A"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"" + id + "\"")
                .hasMessageContaining("such as \"term-agrees-with-stated-end\"");
    }

    @Test
    void version_is_one_unless_said_otherwise() {
        assertThat(info("x", "T", "R", "A").version()).isEqualTo(1);
    }

    @Test
    void blank_title_rationale_or_authority_is_refused() {
        assertThatThrownBy(() -> info("x", " ", "R", "A"))
                .hasMessage("rule \"x\" needs a title, a rationale and an authority");
        assertThatThrownBy(() -> info("x", "T", "", "A")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> info("x", "T", "R", "")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void severity_is_compared_by_how_much_it_matters() {
        assertThat(Severity.ERROR.isAtLeast(Severity.WARNING)).isTrue();
        assertThat(Severity.WARNING.isAtLeast(Severity.WARNING)).isTrue();
        assertThat(Severity.INFO.isAtLeast(Severity.ADVISORY)).isFalse();
    }

    @Test
    void tags_are_written_like_ids() {
        RuleInfoBuilder rule = RuleInfo.builder()
                .id("x")
                .title("T")
                .rationale("R")
                .authority("A")
                .severity(Severity.ERROR);

        assertThat(rule.addTags("time").build().tags()).containsExactly("time");
        assertThatThrownBy(() -> rule.addTags("Treaty law").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the tag \"Treaty law\" of the rule \"x\" is not in lower case with hyphens");
    }

    @Test
    void only_the_severity_changes_with_another_severity() {
        RuleInfo rule = info("x", "T", "R", "A");

        assertThat(rule.withSeverity(Severity.INFO).severity()).isEqualTo(Severity.INFO);
        assertThat(rule.withSeverity(Severity.INFO).withSeverity(Severity.ERROR))
                .isEqualTo(rule);
    }
}
