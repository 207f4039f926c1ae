package org.foedus.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foedus.examples.cli.Foedus.LAW;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What Japan may do, row by row, from the command line: early in 2022 and on the day before, the day itself and the day after each change
 * of its policy.
 */
class JapanDecisionTableTest {
    private static final List<LocalDate> CHANGES =
            List.of(LocalDate.of(2022, 3, 8), LocalDate.of(2023, 12, 22), LocalDate.of(2026, 4, 21));

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
        # row, actor, action, item, via, to, early in 2022, from 2022-03-08, from 2023-12-22, from 2026-04-21
        troops to fight, JP, DEPLOYMENT, , , UA, PROHIBITED, PROHIBITED, PROHIBITED, PROHIBITED
        vests of the forces, JP, GIFT, protective-vest, , UA, PROHIBITED, PERMITTED, PERMITTED, PERMITTED
        unarmed trucks, JP, GIFT, unarmed-truck, , UA, UNDETERMINED, PERMITTED, PERMITTED, PERMITTED
        detection of drones through a fund, JP, FINANCE, drone-detector, nato-trust-fund, UA, PERMITTED, PERMITTED, PERMITTED, PERMITTED
        interceptors to the licensor, JP, LICENSOR_RETURN, patriot-interceptor, , US, PROHIBITED, PROHIBITED, PERMITTED, PERMITTED
        interceptors on from the licensor, US, RE_EXPORT, patriot-interceptor, JP, UA, PROHIBITED, PROHIBITED, REFUSED_IN_PRINCIPLE, REFUSED_IN_PRINCIPLE
        interceptors as a sale, JP, SALE, patriot-interceptor, , UA, PROHIBITED, PROHIBITED, PROHIBITED, PROHIBITED
        interceptors as a gift, JP, GIFT, patriot-interceptor, , UA, PROHIBITED, PROHIBITED, PROHIBITED, PROHIBITED
        money, JP, GIFT, money, , UA, PERMITTED, PERMITTED, PERMITTED, PERMITTED
        loans, JP, FINANCE, money, , UA, PERMITTED, PERMITTED, PERMITTED, PERMITTED
        generators, JP, GIFT, generator, , UA, PERMITTED, PERMITTED, PERMITTED, PERMITTED
        """)
    void each_row_on_each_day_around_each_change(
            String row,
            String actor,
            String action,
            @Nullable String item,
            @Nullable String via,
            String to,
            String early,
            String since2022,
            String since2023,
            String since2026) {
        List<String> columns = List.of(early, since2022, since2023, since2026);
        Map<LocalDate, String> expected = new LinkedHashMap<>();
        Map<LocalDate, String> answered = new LinkedHashMap<>();
        expected.put(LocalDate.of(2022, 2, 25), early);
        for (int i = 0; i < CHANGES.size(); i++) {
            expected.put(CHANGES.get(i).minusDays(1), columns.get(i));
            expected.put(CHANGES.get(i), columns.get(i + 1));
            expected.put(CHANGES.get(i).plusDays(1), columns.get(i + 1));
        }

        expected.keySet().forEach(day -> answered.put(day, verdict(actor, action, item, via, to, day)));

        assertThat(answered).as(row).isEqualTo(expected);
    }

    private static String verdict(
            String actor, String action, @Nullable String item, @Nullable String via, String to, LocalDate on) {
        List<String> args = new ArrayList<>(List.of("may", "--actor", actor, "--action", action, "--to", to));
        args.addAll(List.of("--on", on.toString(), "--format", "json"));
        if (item != null) {
            args.addAll(List.of("--item", item));
        }
        if (via != null) {
            args.addAll(List.of("--via", via));
        }
        args.add(LAW);
        String out = Foedus.run(args.toArray(String[]::new)).out();
        String before = "\"verdict\": \"";
        int start = out.indexOf(before) + before.length();
        return out.substring(start, out.indexOf('"', start));
    }
}
