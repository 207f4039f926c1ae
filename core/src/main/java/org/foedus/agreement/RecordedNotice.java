package org.foedus.agreement;

import java.time.LocalDate;
import java.util.Optional;
import org.foedus.reason.Cause;
import org.foedus.reason.Decider;
import org.foedus.time.PartialDate;
import org.foedus.time.Truth;

/**
 * A notice of termination that is recorded without the day on which it takes effect: that follows from the clause. A notice
 * counts as made when it is received (VCLT 78), so its day is that of receipt, and of giving as far as is known.
 */
record RecordedNotice(Agreement agreement, Optional<PartialDate> madeOn) {

    /** Whether it has ended the agreement by the end of a day. */
    Truth endedBy(LocalDate day) {
        if (madeOn.isEmpty()) {
            return Truth.UNKNOWN;
        }
        PartialDate made = madeOn.orElseThrow();
        Optional<LocalDate> latest = effect(made.latest()).latest();
        if (latest.map(end -> !day.isBefore(end)).orElse(false)) {
            return Truth.TRUE;
        }
        LocalDate earliest = effect(made.earliest()).earliest().orElse(made.earliest());
        return day.isBefore(earliest) ? Truth.FALSE : Truth.UNKNOWN;
    }

    /** What it leads to, where it has certainly ended the agreement. */
    String words() {
        PartialDate made = madeOn.orElseThrow();
        return "notice of " + made + " ended it on "
                + effect(made.latest()).latest().orElseThrow()
                + (made.isExact() ? "" : " at the latest");
    }

    /** Why it cannot be told whether it has. */
    Judgement doubt() {
        if (madeOn.isEmpty()) {
            return Judgement.doubt(
                    "notice was given on a day that is not known",
                    new Cause(Cause.Kind.MISSING_FACT, "the day of the notice of termination is not in the data"),
                    Decider.of("the day of the notice of termination"));
        }
        NoticeEffect effect = effect(madeOn.orElseThrow().latest());
        String given = "notice was given on " + madeOn.orElseThrow();
        return effect.causes().isEmpty()
                ? Judgement.doubt(
                        given,
                        new Cause(Cause.Kind.IMPRECISE_DATE, given + ", which is not exact"),
                        Decider.of("the exact day of the notice of termination"))
                : new Judgement(
                        Standing.Status.UNDETERMINED,
                        given + ", and when it takes effect cannot be told",
                        effect.causes(),
                        effect.deciders());
    }

    private NoticeEffect effect(LocalDate day) {
        return NoticeEffect.byClause(agreement, Optional.of(day), Optional.of(day));
    }
}
