package org.foedus.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.foedus.dataset.RecordKind;
import org.foedus.id.Id;
import org.junit.jupiter.api.Test;

class DataPathTest {
    private static final DataPath AGREEMENT = DataPath.of(RecordKind.AGREEMENT, Id.of("ua-jp-2024"));

    @Test
    void text_names_list_record_and_steps() {
        assertThat(AGREEMENT.member("term").member("statedEnd")).hasToString("agreements/ua-jp-2024/term/statedEnd");
        assertThat(AGREEMENT.member("relations").element(2).member("to"))
                .hasToString("agreements/ua-jp-2024/relations/2/to");
    }

    @Test
    void second_record_of_an_id_is_told_apart() {
        DataPath second = new DataPath(RecordKind.PARTY, "JP", 1, List.of("name"));

        assertThat(second).hasToString("parties/JP#2/name");
        assertThat(second.member("x").occurrence()).isEqualTo(1);
    }

    @Test
    void root_is_the_record() {
        assertThat(AGREEMENT.member("term").member("term").root()).isEqualTo(AGREEMENT);
    }

    @Test
    void order_is_by_kind_then_id_then_occurrence_then_steps() {
        DataPath source = DataPath.of(RecordKind.SOURCE, Id.of("z"));
        DataPath a = DataPath.of(RecordKind.PARTY, Id.of("a"));
        DataPath second = new DataPath(RecordKind.PARTY, "a", 1, List.of());
        DataPath b = DataPath.of(RecordKind.PARTY, Id.of("b"));

        assertThat(new ArrayList<>(List.of(b, second, a.member("name"), a, source))
                        .stream().sorted())
                .containsExactly(source, a, a.member("name"), second, b);
    }

    @Test
    void steps_are_copied() {
        List<String> steps = new ArrayList<>(List.of("term"));
        DataPath path = new DataPath(RecordKind.AGREEMENT, "a", 0, steps);
        steps.add("later");

        assertThat(path.steps()).containsExactly("term");
    }

    @Test
    void negative_occurrence_is_refused() {
        assertThatThrownBy(() -> new DataPath(RecordKind.PARTY, "JP", -1, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an occurrence is counted from 0, but is -1");
    }

    @Test
    void text_form_is_read_back() {
        for (String text :
                List.of("agreements/ua-jp-2024", "agreements/ua-jp-2024/term/statedEnd", "parties/JP#2/name")) {
            assertThat(DataPath.parse(text)).hasToString(text);
        }
    }

    @Test
    void what_is_no_place_is_refused() {
        for (String text :
                List.of("", "agreements", "agreements/", "agreement/a", "agreements/a//b", "agreements/a#0")) {
            assertThatThrownBy(() -> DataPath.parse(text))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("\"" + text + "\" is not a place in a dataset");
        }
    }

    @Test
    void a_place_contains_itself_and_what_lies_in_it() {
        assertThat(AGREEMENT.contains(AGREEMENT.member("term"))).isTrue();
        assertThat(AGREEMENT.member("term").contains(AGREEMENT.member("term"))).isTrue();
        assertThat(AGREEMENT.member("term").contains(AGREEMENT)).isFalse();
        assertThat(AGREEMENT.member("term").contains(AGREEMENT.member("terms"))).isFalse();
        assertThat(AGREEMENT.contains(DataPath.parse("agreements/ua-jp-2024#2")))
                .isFalse();
    }
}
