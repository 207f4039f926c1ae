package org.foedus.rule.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foedus.rule.standard.Example.at;
import static org.foedus.rule.standard.Example.counts;
import static org.foedus.rule.standard.Example.dataset;
import static org.foedus.rule.standard.Example.decider;
import static org.foedus.rule.standard.Example.message;
import static org.foedus.rule.standard.Example.source;
import static org.foedus.rule.standard.Example.undated;

import org.foedus.rule.Report;
import org.foedus.source.SourceBuilder;
import org.foedus.source.SourceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressDateAgreesTest {

    private static Report judge(SourceBuilder source) {
        return Example.run(new AddressDateAgrees(), dataset().addSources(source.build()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/news/2023/03/01/national/x/",
                "https://example.org/world/2023/mar/01/x",
                "https://example.org/2023/Mar/1/x",
                "https://example.org/x-2023-03-01/",
                "https://example.org/news/20230301_06/",
                "https://example.org/news/2023/03/82e3493c050c-x.html",
                "https://example.org/2019/01/01/archive/2023/03/02/x"
            })
    void address_of_the_same_day_or_month_or_a_day_apart_is_compliant(String address) {
        assertThat(counts(judge(source("s", "2023-03-01").address(address)))).containsExactly(1, 1, 0, 0, 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/news/2025/08/19/x/",
                "https://example.org/world/2025/aug/19/x",
                "https://example.org/20250819-x"
            })
    void address_of_another_day_is_violated(String address) {
        Report report = judge(source("s", "2023-03-01").address(address));

        assertThat(at(report)).isEqualTo("sources/s/address");
        assertThat(message(report))
                .isEqualTo(
                        "the address names 2025-08-19, but the source is dated 2023-03-01; mend the date, or cite the"
                                + " page that bears it");
    }

    @Test
    void date_in_the_name_of_a_document_may_be_that_of_what_it_holds() {
        SourceBuilder text = source("s", "2023-03-01").kind(SourceKind.OFFICIAL_TEXT);

        assertThat(decider(judge(text.address("https://example.org/treaty-2022-11-30.pdf"))))
                .isEqualTo("whether that is the day of publication or of what was published");
        assertThat(counts(judge(text.address("https://example.org/treaty-2023-03-01.pdf"))))
                .containsExactly(1, 1, 0, 0, 0);
        assertThat(counts(judge(text.address("https://example.org/2022/11/treaty.pdf"))))
                .containsExactly(1, 0, 1, 0, 0);
        assertThat(counts(judge(
                        source("s", "2023-03-01").kind(SourceKind.PRESS).address("https://example.org/x-2022-11-30"))))
                .containsExactly(1, 0, 1, 0, 0);
    }

    @Test
    void uncertain_date_is_undetermined() {
        assertThat(counts(judge(source("s", "2023-03-01?").address("https://example.org/2025/08/19/x"))))
                .containsExactly(1, 0, 0, 1, 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/?p=424349",
                "https://example.org/en/yjj2024061400005/x.html",
                "https://example.org/2024-13-45/x",
                "https://example.org/20241345",
                "https://example.org/1115143/plan-2024-2027"
            })
    void address_without_a_date_is_not_applicable(String address) {
        assertThat(counts(judge(source("s", "2023-03-01").address(address)))).containsExactly(1, 0, 0, 0, 1);
    }

    @Test
    void source_without_address_or_date_is_not_applicable() {
        assertThat(counts(judge(source("s", "2023-03-01")))).containsExactly(1, 0, 0, 0, 1);
        assertThat(counts(judge(undated("s").address("https://example.org/2023/03/01/"))))
                .containsExactly(1, 0, 0, 0, 1);
    }
}
