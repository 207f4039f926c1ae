package org.foedus.io.internal.codec;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAmount;
import java.util.List;
import org.foedus.id.Id;
import org.foedus.id.Identifier;
import org.foedus.source.Locator;
import org.foedus.time.Bound;
import org.foedus.time.DateSpan;
import org.foedus.time.PartialDate;

/** The codecs of values that are written as one string, and of other small values. */
final class Texts {
    static final Codec<String> STRING = new TextCodec<>("a string", "", text -> text, text -> text);
    static final Codec<String> NAME = new TextCodec<>("a text", Patterns.NOT_BLANK, Texts::notBlank, text -> text);
    static final Codec<Boolean> BOOLEAN = new BooleanCodec();
    static final Codec<BigDecimal> NUMBER = new NumberCodec();
    static final Codec<Integer> COUNT = new CountCodec();
    static final Codec<PartialDate> DATE = new TextCodec<>(
            "a date such as \"2024-06-13\" or \"2024-06\"", Patterns.DATE, PartialDate::parse, PartialDate::toString);
    static final Codec<LocalDate> DAY =
            new TextCodec<>("a day such as \"2024-06-13\"", Patterns.DAY, Texts::day, LocalDate::toString);
    static final Codec<DateSpan> SPAN = new TextCodec<>(
            "a span such as \"2024-10-01/2025-10-21\" or \"2025-10-21/..\"",
            Patterns.SPAN,
            DateSpan::parse,
            DateSpan::toString);
    static final Codec<Bound> BOUND =
            new TextCodec<>("a bound such as \"2024-06-13\" or \"..\"", Patterns.BOUND, Bound::parse, Bound::toString);
    static final Codec<Period> PERIOD =
            new TextCodec<>("a period such as \"P10Y\"", Patterns.PERIOD, Texts::period, Period::toString);
    static final Codec<Duration> DURATION =
            new TextCodec<>("a duration such as \"PT24H\"", Patterns.DURATION, Duration::parse, Duration::toString);
    static final Codec<TemporalAmount> TIME = new TextCodec<>(
            "a time such as \"P3M\" or \"PT24H\"", Patterns.TIME, Texts::time, TemporalAmount::toString);
    static final Codec<Locator> LOCATOR =
            new TextCodec<>("a locator such as \"Article 5(1)\"", Patterns.NOT_BLANK, Locator::of, Locator::toString);
    static final Codec<String> LANGUAGE = openWord("a language tag", "en", "uk", "ja");
    static final Codec<String> COUNTRY = openWord("a country code", "UA", "JP");
    static final Codec<String> CURRENCY = openWord("a currency code", "EUR", "USD", "JPY");
    static final Codec<String> SCHEME = openWord("a scheme", "iso3166-1-alpha2", "iso3166-1-alpha3", "cow");
    static final Codec<Id<?>> ANY_ID = new IdCodec<>(Id::of);

    static final ObjectCodec<Identifier, Slots> IDENTIFIER = ObjectCodec.<Identifier, Slots>of(
                    "an identifier in a scheme",
                    Slots::new,
                    slots -> slots.find("valid", DateSpan.class)
                            .map(valid -> Identifier.of(
                                    slots.get("scheme", String.class), slots.get("value", String.class), valid))
                            .orElseGet(() ->
                                    Identifier.of(slots.get("scheme", String.class), slots.get("value", String.class))))
            .required("scheme", SCHEME, Identifier::scheme, Slots.into("scheme"), "The scheme, such as cow.")
            .required("value", STRING, Identifier::value, Slots.into("value"), "The code in the scheme.")
            .optional("valid", SPAN, Identifier::valid, Slots.into("valid"), "When the code stood for this.");

    private static final int MAX_YEARS = 9999;

    private Texts() {}

    private static String notBlank(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("it is blank");
        }
        return text;
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException broken) {
            PartialDate date = PartialDate.parse(text); // says better than the JDK what is wrong with it
            throw new IllegalArgumentException("the date " + date + " is not exact to the day", broken);
        }
    }

    private static TemporalAmount time(String text) {
        return text.startsWith("PT") ? Duration.parse(text) : period(text);
    }

    /** A period that still leads to a date when it is counted from one. */
    private static Period period(String text) {
        Period period = Period.parse(text);
        if (Math.abs(period.toTotalMonths()) > MAX_YEARS * 12L
                || Math.abs(period.get(ChronoUnit.DAYS)) > MAX_YEARS * 366L) {
            throw new IllegalArgumentException("it is longer than " + MAX_YEARS + " years");
        }
        return period;
    }

    /** The codec of one kind of bound. */
    static <B extends Bound> Codec<B> bound(String what, Class<B> kind) {
        return new TextCodec<>(what, Patterns.BOUND, text -> kind(kind, Bound.parse(text)), Bound::toString);
    }

    private static <B extends Bound> B kind(Class<B> kind, Bound bound) {
        if (!kind.isInstance(bound)) {
            throw new IllegalArgumentException("it is a bound of another kind");
        }
        return kind.cast(bound);
    }

    /** The codec of references to records of one kind. */
    static <T> Codec<Id<T>> id() {
        return new IdCodec<>(Id::of);
    }

    /** The codec of words of a closed list. */
    static <E extends Enum<E>> Codec<E> word(Class<E> type) {
        return new EnumCodec<>(type);
    }

    /** The codec of words of an open list, of which some are known. */
    static Codec<String> openWord(String noun, String... known) {
        return TextCodec.ofOpenList(noun, List.of(known));
    }
}
