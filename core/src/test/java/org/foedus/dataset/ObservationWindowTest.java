package org.foedus.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.foedus.id.Id;
import org.foedus.party.Party;
import org.foedus.time.PartialDate;
import org.junit.jupiter.api.Test;

class ObservationWindowTest {
    private static final Id<Party> NORTH = Id.of("NORTH");
    private static final Id<Party> SOUTH = Id.of("SOUTH");

    @Test
    void a_window_that_certainly_ends_before_it_begins_is_refused() {
        assertThatThrownBy(() -> window("2024-03", "2024-02", List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an observation window cannot end on 2024-02 before it begins on 2024-03");
        assertThat(window("2024-03-02", "2024-03", List.of()).until()).contains(PartialDate.parse("2024-03"));
    }

    @Test
    void it_covers_only_the_parties_it_names() {
        assertThat(window("2020", "2024", List.of(NORTH)).covers(NORTH)).isTrue();
        assertThat(window("2020", "2024", List.of(NORTH)).covers(SOUTH)).isFalse();
        assertThat(window("2020", "2024", List.of()).covers(NORTH)).isFalse();
    }

    @Test
    void together_two_windows_hold_the_days_of_both_and_the_parties_of_either() {
        assertThat(window("2020", "2024", List.of(NORTH)).with(window("2021", "2026", List.of(SOUTH, NORTH))))
                .isEqualTo(window("2021", "2024", List.of(NORTH, SOUTH)));
    }

    @Test
    void of_two_windows_without_a_common_day_the_end_of_the_sooner_stays() {
        assertThat(window("2010", "2012", List.of()).with(window("2020", "2024", List.of())))
                .isEqualTo(ObservationWindow.until(PartialDate.parse("2012")));
    }

    private static ObservationWindow window(String from, String until, List<Id<Party>> parties) {
        return new ObservationWindow(
                Optional.of(PartialDate.parse(from)), Optional.of(PartialDate.parse(until)), parties);
    }
}
