package org.foedus.rule.standard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.foedus.rule.Outcomes;
import org.foedus.rule.Rule;
import org.foedus.rule.RuleContext;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.Severity;
import org.foedus.source.Source;
import org.foedus.statement.Statement;
import org.foedus.time.PartialDate;

/** Independent sources do not agree in day and title, unless the day of the statement explains it. */
final class IdenticalDateCluster implements Rule<Statement> {
    private static final int PUBLISHERS = 4;
    private static final int ALIKE_TITLES = 3;
    private static final double SHARED_WORDS = 0.75;
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("identical-date-cluster")
            .title("Sources that agree in day and title have a reason to")
            .rationale(
                    "When several publishers seem to have printed nearly the same title on one day, they copied one agency, or"
                            + " somebody made the list up. For a statement known to have been made that day there is nothing odd in"
                            + " it. For one whose day no source gives, the references should be looked up one by one.")
            .authority("Practice of fact-checking")
            .severity(Severity.WARNING)
            .addTags("sources")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Class<Statement> judges() {
        return Statement.class;
    }

    @Override
    public void judge(Statement statement, RuleContext context, Outcomes outcomes) {
        Map<String, List<Source>> byDay = new TreeMap<>();
        statement.reportedIn().stream()
                .flatMap(report -> context.index().source(report.source()).stream())
                .filter(source -> source.publisher().isPresent()
                        && source.publishedOn().filter(PartialDate::isExact).isPresent())
                .distinct()
                .forEach(source -> byDay.computeIfAbsent(day(source), day -> new ArrayList<>())
                        .add(source));
        byDay.values().stream()
                .filter(sources -> publishers(sources) >= PUBLISHERS)
                .forEach(sources -> {
                    List<String> alike = largestAlike(sources);
                    if (alike.size() < ALIKE_TITLES || explained(statement.saidOn(), sources.get(0))) {
                        outcomes.compliant(context.path().member("reportedIn"));
                    } else {
                        outcomes.violated(context.path().member("reportedIn"), message(sources, alike));
                    }
                });
    }

    private static String message(List<Source> sources, List<String> alike) {
        return publishers(sources) + " publishers are cited with the one date " + day(sources.get(0)) + ", and "
                + alike.size() + " of the titles hardly differ ("
                + Names.list(alike.stream().map(id -> "\"" + id + "\"").toList())
                + "), though no source says that the statement was made that day; look up each of them before relying on"
                + " any";
    }

    private static boolean explained(Optional<PartialDate> saidOn, Source source) {
        return saidOn.filter(said -> source.publishedOn()
                        .filter(published -> !said.earliest().isAfter(published.latest())
                                && !said.latest().plusDays(1).isBefore(published.earliest()))
                        .isPresent())
                .isPresent();
    }

    /** The largest list of sources whose titles are nearly the same as the title of one of them. */
    private static List<String> largestAlike(List<Source> sources) {
        return sources.stream()
                .map(one -> sources.stream()
                        .filter(other -> alike(words(one), words(other)))
                        .map(other -> other.id().value())
                        .toList())
                .max(Comparator.comparingInt(List::size))
                .orElse(List.of());
    }

    private static boolean alike(Set<String> one, Set<String> other) {
        Set<String> common = new HashSet<>(one);
        common.retainAll(other);
        return common.size() >= SHARED_WORDS * (one.size() + other.size() - common.size());
    }

    private static Set<String> words(Source source) {
        return new HashSet<>(
                Arrays.asList(source.title().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    }

    private static long publishers(List<Source> sources) {
        return sources.stream()
                .flatMap(source -> source.publisher().stream())
                .distinct()
                .count();
    }

    private static String day(Source source) {
        return source.publishedOn()
                .map(PartialDate::earliest)
                .map(Object::toString)
                .orElse("");
    }
}
