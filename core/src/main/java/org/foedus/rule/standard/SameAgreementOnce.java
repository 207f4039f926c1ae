package org.foedus.rule.standard;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.foedus.agreement.Agreement;
import org.foedus.agreement.SigningDays;
import org.foedus.reason.Outcome;
import org.foedus.rule.GroupRule;
import org.foedus.rule.Outcomes;
import org.foedus.rule.Placed;
import org.foedus.rule.RuleContext;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.Severity;
import org.foedus.time.PartialDate;

/** No two records tell of the same agreement. */
final class SameAgreementOnce implements GroupRule<List<String>, Agreement> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("same-agreement-once")
            .title("An agreement has one record")
            .rationale(
                    "Two records with the same title, the same parties and the same day of signature are one agreement"
                            + " under two identifiers. Whatever is counted or added over agreements counts it twice, and facts"
                            + " about it are spread over both.")
            .authority("Foedus data model")
            .severity(Severity.WARNING)
            .addTags("identity")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Class<Agreement> judges() {
        return Agreement.class;
    }

    /** The title and the parties. */
    @Override
    public List<List<String>> keys(Agreement agreement, RuleContext context) {
        return List.of(Stream.concat(
                        Stream.of(agreement.title().toLowerCase(Locale.ROOT)),
                        agreement.participations().stream()
                                .map(participation -> participation.party().value())
                                .sorted())
                .toList());
    }

    @Override
    public void judge(List<String> key, List<Placed<Agreement>> group, RuleContext context, Outcomes outcomes) {
        for (Pair<Agreement> pair : Pair.of(group)) {
            outcomes.report(
                    pair.later().at(),
                    judge(
                            SigningDays.of(pair.later().record()).first(),
                            SigningDays.of(pair.earlier().record()).first(),
                            pair.earlier().record()));
        }
    }

    private static Outcome judge(Optional<PartialDate> mine, Optional<PartialDate> theirs, Agreement other) {
        String alike = "\"" + other.id() + "\" has the same title and the same parties";
        if (mine.isEmpty() || theirs.isEmpty()) {
            return Sequence.missing(alike, "the day on which each of the two was signed");
        }
        return Dated.outcome(
                mine.get().isSameDayAs(theirs.get()).not(),
                alike + ", and was signed on the same day, " + theirs.get() + "; make one record of the two",
                alike + ": whether it was signed on the same day (" + mine.get() + " and " + theirs.get()
                        + ") is not known",
                mine.get(),
                theirs.get());
    }
}
