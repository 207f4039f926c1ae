package org.foedus.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ScreenTest {

    @Test
    void a_terminal_is_coloured_unless_the_environment_says_no() {
        assertThat(screen(Map.of()).isColoured()).isTrue();
        assertThat(screen(Map.of("NO_COLOR", "")).isColoured()).isTrue();
        assertThat(screen(Map.of("NO_COLOR", "1")).isColoured()).isFalse();
        assertThat(screen(Map.of("TERM", "dumb")).isColoured()).isFalse();
        assertThat(Screen.none().isColoured()).isFalse();
    }

    @Test
    void a_line_has_the_columns_of_the_environment_or_a_hundred() {
        assertThat(screen(Map.of("COLUMNS", "132")).width()).isEqualTo(132);
        assertThat(screen(Map.of("COLUMNS", "7")).width()).isEqualTo(40);
        assertThat(screen(Map.of("COLUMNS", "wide")).width()).isEqualTo(100);
        assertThat(screen(Map.of()).width()).isEqualTo(100);
    }

    private static Screen screen(Map<String, String> environment) {
        return new Screen(true, true, environment);
    }
}
