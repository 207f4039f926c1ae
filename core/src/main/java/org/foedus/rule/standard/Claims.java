package org.foedus.rule.standard;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.foedus.agreement.ClaimedStatus;
import org.foedus.dataset.DatasetIndex;
import org.foedus.id.Id;
import org.foedus.statement.Statement;
import org.foedus.statement.Strength;
import org.foedus.time.Truth;

/** Compares what statements claim about one matter. */
final class Claims {
    private static final Set<String> BOTH_AT_ONCE = Set.of(ClaimedStatus.SIGNED.word(), ClaimedStatus.IN_FORCE.word());

    private Claims() {}

    /** What the sources of a statement say in their own voice on the same property of its records, all of them or one. */
    static List<Statement> ownVoice(Statement statement, DatasetIndex index) {
        return Stream.concat(
                        Stream.of(Set.copyOf(statement.about())),
                        statement.about().stream().map(subject -> Set.<Id<?>>of(subject)))
                .distinct()
                .flatMap(about -> in(statement, about, index))
                .filter(other -> other.speaker().isEmpty())
                .distinct()
                .toList();
    }

    private static Stream<Statement> in(Statement statement, Set<Id<?>> about, DatasetIndex index) {
        return statement.reportedIn().stream()
                .flatMap(report -> index.statementsIn(report.source(), statement.property(), about).stream());
    }

    /** Whether two statements on one matter cannot both be true on one day. */
    static boolean exclude(Statement one, Statement other) {
        Optional<String> value = one.value();
        Optional<String> otherValue = other.value();
        if (value.isEmpty() || otherValue.isEmpty()) {
            return false;
        }
        boolean same = value.equals(otherValue);
        if (denies(one) || denies(other)) {
            return same && denies(one) != denies(other);
        }
        return !same && !BOTH_AT_ONCE.containsAll(Set.of(value.orElseThrow(), otherValue.orElseThrow()));
    }

    /** Whether two statements are of one day; true if neither is dated, since one source then gives them as of its own day. */
    static Truth ofOneDay(Statement one, Statement other) {
        if (one.saidOn().isEmpty() && other.saidOn().isEmpty()) {
            return Truth.TRUE;
        }
        return one.saidOn().flatMap(day -> other.saidOn().map(day::isSameDayAs)).orElse(Truth.UNKNOWN);
    }

    /** The claim in words: {@code "signed"}, {@code not "signed"}. */
    static String words(Statement statement) {
        return (denies(statement) ? "not " : "") + "\"" + statement.value().orElse("") + "\"";
    }

    private static boolean denies(Statement statement) {
        return statement.strength() == Strength.DENIES;
    }
}
