package org.foedus.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.foedus.id.Id;
import org.junit.jupiter.api.Test;

class LocatorTest {

    @Test
    void a_locator_reads_back_from_its_text() {
        Locator locator = Locator.of("Part III, para. 1");

        assertThat(Locator.of(locator.toString())).isEqualTo(locator).hasSameHashCodeAs(locator);
        assertThat(locator).isNotEqualTo(Locator.of("Part III, para. 2"));
    }

    @Test
    void a_blank_locator_is_refused() {
        assertThatThrownBy(() -> Locator.of("  "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must name a place");
    }

    @Test
    void a_citation_refers_to_its_source_and_place() {
        Id<Source> text = Id.of("north-south-text");

        assertThat(Citation.of(text, Locator.of("X.1")).reference()).isEqualTo("north-south-text, X.1");
        assertThat(Citation.builder().source(text).build().reference()).isEqualTo("north-south-text");
    }

    @Test
    void a_source_without_title_is_refused() {
        SourceBuilder untitled =
                Source.builder().id(Id.of("s")).kind(SourceKind.PRESS).title(" ");

        assertThatThrownBy(untitled::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("source \"s\" has a blank title");
    }
}
