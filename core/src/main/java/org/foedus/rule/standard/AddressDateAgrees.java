package org.foedus.rule.standard;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foedus.rule.Outcomes;
import org.foedus.rule.Rule;
import org.foedus.rule.RuleContext;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.Severity;
import org.foedus.source.Source;
import org.foedus.source.SourceKind;
import org.foedus.time.PartialDate;
import org.foedus.time.Truth;

/** A date in the web address of a source is the date that the source bears. */
final class AddressDateAgrees implements Rule<Source> {
    private static final String MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
    private static final Pattern DATE = Pattern.compile("(?<![0-9a-z])(?<year>(?:19|20)[0-9]{2})(?:"
            + "(?<separator>[-/])(?<month>[0-9]{1,2}|" + MONTHS + ")(?:\\k<separator>(?<day>[0-9]{1,2}))?"
            + "|(?<monthDigits>[0-9]{2})(?<dayDigits>[0-9]{2}))(?![0-9a-z])");
    /** A year, and a month, that are folders of their own. */
    private static final Pattern FOLDER = Pattern.compile("/(?:19|20)[0-9]{2}/(?:[0-9]{1,2}|(?i:" + MONTHS + "))/");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("address-date-agrees")
            .title("The date in a web address agrees with the date of the source")
            .rationale(
                    "Many publishers put the day of publication into the address of a page. Where it differs from the day that the"
                            + " record gives, the day was misread, taken from a later edition, or the address belongs to another"
                            + " page. One day of difference is accepted for the sake of time zones. The name of a document may bear"
                            + " the date of what it holds, as that of a treaty bears the day of its signature; so a date in the"
                            + " name of a page counts only for the press.")
            .version(2)
            .authority("Practice of publishers: consistency of the data")
            .severity(Severity.WARNING)
            .addTags("sources")
            .singleRecord(true)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Class<Source> judges() {
        return Source.class;
    }

    @Override
    public void judge(Source source, RuleContext context, Outcomes outcomes) {
        Optional<PartialDate> published = source.publishedOn();
        if (published.isEmpty() || source.address().isEmpty()) {
            return;
        }
        List<PartialDate> inAddress = dates(source.address().get());
        if (inAddress.isEmpty()) {
            return;
        }
        boolean agrees = inAddress.stream().anyMatch(date -> near(date, published.get()));
        if (!agrees
                && source.kind() != SourceKind.PRESS
                && !FOLDER.matcher(source.address().get()).find()) {
            outcomes.report(
                    context.path().member("address"),
                    Sequence.missing(
                            "the address names " + words(inAddress) + " and the source is dated " + published.get(),
                            "whether that is the day of publication or of what was published"));
            return;
        }
        outcomes.report(
                context.path().member("address"),
                Dated.outcome(
                        Truth.of(agrees),
                        () -> "the address names " + words(inAddress) + ", but the source is dated " + published.get()
                                + "; mend the date, or cite the page that bears it",
                        () -> "",
                        published.get()));
    }

    private static String words(List<PartialDate> dates) {
        return Names.list(dates.stream().map(PartialDate::toString).toList());
    }

    private static boolean near(PartialDate one, PartialDate other) {
        return !one.earliest().minusDays(1).isAfter(other.latest())
                && !one.latest().plusDays(1).isBefore(other.earliest());
    }

    private static List<PartialDate> dates(String address) {
        List<PartialDate> dates = new ArrayList<>();
        Matcher matcher = DATE.matcher(address.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            String month = Optional.ofNullable(matcher.group("month")).orElseGet(() -> matcher.group("monthDigits"));
            Optional<String> day =
                    Optional.ofNullable(matcher.group("day")).or(() -> Optional.ofNullable(matcher.group("dayDigits")));
            date(matcher.group("year"), month, day).ifPresent(dates::add);
        }
        return dates;
    }

    private static Optional<PartialDate> date(String year, String month, Optional<String> day) {
        int number = MONTHS.contains(month) && !Character.isDigit(month.charAt(0))
                ? MONTHS.indexOf(month) / 4 + 1
                : Integer.parseInt(month);
        try {
            return Optional.of(
                    day.isPresent()
                            ? PartialDate.of(Integer.parseInt(year), number, Integer.parseInt(day.get()))
                            : PartialDate.of(Integer.parseInt(year), number));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }
}
