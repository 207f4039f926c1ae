package org.foedus.party;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foedus.id.Id;
import org.foedus.id.Identifier;
import org.foedus.internal.Spelling;
import org.foedus.time.Bound;
import org.foedus.time.DateSpan;
import org.foedus.time.PartialDate;
import org.foedus.time.Truth;

/**
 * Finds parties by name and by code, as of a day.
 *
 * <p>A name matches if it is the usual name of a party or one of its further names. Not told apart are upper and lower case,
 * letters with and without marks, punctuation and blanks, "&amp;" and "and", "St" and "Saint", with and without "the", and
 * what stands behind a comma or in brackets and what stands in front: {@code Korea, Republic of} is {@code Republic of Korea}.
 * Every other form has to be listed with the party: a name that is merely alike is offered as a candidate and never matches.
 *
 * <p>A match counts only if the party may have existed on the day, and may have borne the name or the code then. Where nothing
 * is said about existence or days, nothing speaks against it. If several parties are left, it is not told which: the answer
 * is {@link PartyMatch.Ambiguous}.
 */
public final class PartyDirectory {
    private static final int MOST_ALIKE = 5;
    private static final int SHORTEST_PART = 4;
    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=[0-9]+$)");

    private final List<Party> parties;
    private final List<Succession> successions;
    private final SortedMap<String, List<Bearer>> byName = new TreeMap<>();
    private final Map<String, List<Bearer>> byCode;
    private final List<String> names;

    private PartyDirectory(List<Party> parties, List<Succession> successions) {
        this.parties = List.copyOf(parties);
        this.successions = List.copyOf(successions);
        for (Party party : parties) {
            add(party, PartyName.of(party.name()));
            party.otherNames().forEach(name -> add(party, name));
        }
        byCode = parties.stream()
                .flatMap(party -> party.identifiers().stream()
                        .map(code -> Map.entry(
                                code(code.scheme(), code.value()), new Bearer(party, code.value(), code.valid()))))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        names = List.copyOf(byName.keySet());
    }

    private void add(Party party, PartyName name) {
        byName.computeIfAbsent(NameKey.of(name.text()), key -> new ArrayList<>(1))
                .add(new Bearer(party, name.text(), name.borne()));
    }

    /**
     * Makes a directory.
     *
     * @param parties who can be found
     * @param successions who took whose place, for candidates when somebody did not exist on the day
     */
    public static PartyDirectory of(List<Party> parties, List<Succession> successions) {
        return new PartyDirectory(parties, successions);
    }

    /** Who can be found, in the order given. */
    public List<Party> parties() {
        return parties;
    }

    /** Whom a name stands for, on whatever day. */
    public PartyMatch byName(String name) {
        return byName(name, Days.ANY);
    }

    /** Whom a name stands for in a text of a day. */
    public PartyMatch byName(String name, PartialDate day) {
        return byName(name, Days.on(day));
    }

    /**
     * Whom a name stands for on some of the days of a span. A list of parties names those who joined later as well: they are looked
     * for from the day of the text on, {@code 1948-10-26/..}.
     */
    public PartyMatch byName(String name, DateSpan days) {
        return byName(name, Days.during(days));
    }

    private PartyMatch byName(String name, Days days) {
        String key = NameKey.of(name);
        List<Bearer> bearers = byName.getOrDefault(key, List.of());
        String asked = asked(name, days);
        return bearers.isEmpty()
                ? new PartyMatch.Unknown(asked, alike(key))
                : certain(asked, bearers, days, "called so").orElseGet(() -> other(asked, bearers, days, "called so"));
    }

    /** Whom a code stands for, on whatever day. */
    public PartyMatch byCode(String scheme, String value) {
        return byCode(scheme, value, Days.ANY);
    }

    /**
     * Whom a code stands for on a day. Zeros in front of a number do not count.
     *
     * <p>Schemes date when they count a state, and data use a code on other days too: for a state under occupation, or one that
     * concludes treaties before it counts. So if nobody bears the code on the day, it stands for the one among those who ever
     * bear it that may exist then, or for the only one who ever bears it. The reason then says that the day does not fit.
     *
     * @param scheme who assigns the code, such as {@link Identifier#COW}
     * @param value the code
     */
    public PartyMatch byCode(String scheme, String value, PartialDate day) {
        return byCode(scheme, value, Days.on(day));
    }

    private PartyMatch byCode(String scheme, String value, Days days) {
        List<Bearer> bearers = byCode.getOrDefault(code(scheme, value), List.of());
        String asked = asked(scheme + ":" + value, days);
        return certain(asked, bearers, days, "coded so")
                .or(() -> only(
                        asked,
                        bearers.stream().filter(one -> one.mayExist(days)).toList(),
                        days))
                .or(() -> only(asked, bearers, days))
                .orElseGet(() -> other(asked, bearers, days, "coded so"));
    }

    private static Optional<PartyMatch> only(String asked, List<Bearer> bearers, Days days) {
        return distinct(bearers.stream(), Bearer::party).size() == 1
                ? Optional.of(resolved(asked, bearers, days, "coded so"))
                : Optional.empty();
    }

    /** The codes of a party in a scheme that may be valid on a day. */
    public static List<Identifier> codes(Party party, String scheme, PartialDate day) {
        return party.identifiers().stream()
                .filter(code -> code.scheme().equals(scheme))
                .filter(code -> !valid(code, day).isFalse())
                .toList();
    }

    /** Whether a party has a code in a scheme on a day: whether the makers of the scheme count it among the states that day. */
    public static Truth isCoded(Party party, String scheme, PartialDate day) {
        return Truth.anyOf(party.identifiers().stream()
                .filter(code -> code.scheme().equals(scheme))
                .map(code -> valid(code, day))
                .toList());
    }

    private static Truth valid(Identifier code, PartialDate day) {
        return code.valid().map(span -> span.contains(day)).orElse(Truth.TRUE);
    }

    /** The answer if somebody may have borne it on those days. */
    private Optional<PartyMatch> certain(String asked, List<Bearer> bearers, Days days, String how) {
        List<Bearer> fit = bearers.stream()
                .filter(bearer -> bearer.mayExist(days) && bearer.mayBear(days))
                .toList();
        List<PartyCandidate> candidates = onePerParty(fit, days, how);
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                candidates.size() == 1 ? resolved(asked, fit, days, how) : new PartyMatch.Ambiguous(asked, candidates));
    }

    private static PartyMatch resolved(String asked, List<Bearer> bearers, Days days, String how) {
        Bearer found = bearers.get(0);
        return new PartyMatch.Resolved(asked, found.party(), found.because(days, how));
    }

    /** The answer if nobody bore it on those days: who did on others, and who came before and after them. */
    private PartyMatch other(String asked, List<Bearer> bearers, Days days, String how) {
        List<PartyCandidate> then = onePerParty(bearers, days, how);
        List<PartyCandidate> around = then.stream()
                .flatMap(candidate -> around(candidate.party()))
                .filter(candidate -> mayExist(candidate.party(), days))
                .toList();
        return new PartyMatch.Unknown(
                asked, distinct(Stream.concat(then.stream(), around.stream()), PartyCandidate::party));
    }

    private Stream<PartyCandidate> around(Party party) {
        return successions.stream().flatMap(one -> {
            if (one.predecessor().equals(party.id())) {
                return candidate(one.successor(), "took the place of " + party.name() + " on " + one.on());
            }
            return one.successor().equals(party.id())
                    ? candidate(one.predecessor(), "was there before " + party.name() + ", until " + one.on())
                    : Stream.empty();
        });
    }

    private Stream<PartyCandidate> candidate(Id<Party> id, String because) {
        return parties.stream()
                .filter(party -> party.id().equals(id))
                .limit(1)
                .map(party -> new PartyCandidate(party, because));
    }

    /** Those whose name is part of the one asked for or holds it, the longest part first, and the one that is spelt most alike. */
    private List<PartyCandidate> alike(String key) {
        Stream<String> spelt = Spelling.nearest(key, List.of(names)).stream();
        Stream<String> parts = names.stream()
                .filter(name -> Math.min(name.length(), key.length()) >= SHORTEST_PART)
                .filter(name -> name.contains(key) || key.contains(name))
                .sorted(Comparator.comparingInt(name -> Math.abs(name.length() - key.length())));
        Stream<PartyCandidate> candidates = Stream.concat(spelt, parts)
                .flatMap(name -> byName.getOrDefault(name, List.of()).stream())
                .map(bearer -> new PartyCandidate(bearer.party(), "called \"" + bearer.as() + "\", which is like it"));
        return distinct(candidates, PartyCandidate::party).stream()
                .limit(MOST_ALIKE)
                .toList();
    }

    private static List<PartyCandidate> onePerParty(List<Bearer> bearers, Days days, String how) {
        return distinct(bearers.stream(), Bearer::party).stream()
                .map(bearer -> new PartyCandidate(bearer.party(), bearer.because(days, how)))
                .toList();
    }

    private static <T> List<T> distinct(Stream<T> all, Function<T, Party> party) {
        Map<Id<Party>, T> first = new LinkedHashMap<>();
        all.forEach(one -> first.putIfAbsent(party.apply(one).id(), one));
        return List.copyOf(first.values());
    }

    private static String asked(String what, Days days) {
        return "\"" + what + "\"" + days.words();
    }

    private static String code(String scheme, String value) {
        return scheme + ":" + LEADING_ZEROS.matcher(value).replaceFirst("");
    }

    private static boolean mayExist(Party party, Days days) {
        return days.mayMeet(party.existence());
    }

    /**
     * That a party bears a name or a code.
     *
     * @param as the name or the code
     * @param when on which days
     */
    private record Bearer(Party party, String as, Optional<DateSpan> when) {
        boolean mayExist(Days days) {
            return PartyDirectory.mayExist(party, days);
        }

        boolean mayBear(Days days) {
            return days.mayMeet(when);
        }

        String because(Days days, String how) {
            String borne = how + during(when, days);
            return party.existence().isEmpty() ? borne : borne + ", existed" + during(party.existence(), days);
        }

        private static String during(Optional<DateSpan> span, Days days) {
            String then = span.map(one -> " during " + one).orElse("");
            return days.mayMeet(span) ? then : then + " and not" + days.words();
        }
    }

    /**
     * The days asked about.
     *
     * @param span the days; empty if any will do
     * @param words how they are put behind what is asked
     */
    private record Days(Optional<DateSpan> span, String words) {
        static final Days ANY = new Days(Optional.empty(), "");

        static Days on(PartialDate day) {
            return new Days(Optional.of(DateSpan.of(Bound.at(day), Bound.at(day))), " on " + day);
        }

        static Days during(DateSpan span) {
            return new Days(Optional.of(span), " during " + span);
        }

        /** Whether one of the days may be among others; if nothing is said about those, it may. */
        boolean mayMeet(Optional<DateSpan> others) {
            return span.isEmpty()
                    || others.isEmpty()
                    || !span.orElseThrow().overlaps(others.orElseThrow()).isFalse();
        }
    }
}
