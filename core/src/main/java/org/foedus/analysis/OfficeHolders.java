package org.foedus.analysis;

import java.time.LocalDate;
import java.util.List;
import org.foedus.dataset.Dataset;
import org.foedus.dataset.DatasetIndex;
import org.foedus.id.Id;
import org.foedus.party.Office;
import org.foedus.party.Person;
import org.foedus.party.Tenure;
import org.foedus.time.Bound;
import org.foedus.time.DateSpan;
import org.foedus.time.Truth;

/** Who held an office on a day, and which offices a person held. */
public final class OfficeHolders {

    /**
     * A tenure that covers the day, certainly or perhaps.
     *
     * @param tenure the tenure
     * @param covers whether the day lies in it; the day of change lies in that of both holders
     */
    public record Holder(Tenure tenure, Truth covers) {}

    private OfficeHolders() {}

    /** The holders of an office on a day; more than one on the day of change. */
    public static List<Holder> of(DatasetIndex index, Id<Office> office, LocalDate on) {
        return covering(index.dataset(), index.tenuresOf(office), on);
    }

    /** The offices of a person on a day. */
    public static List<Holder> by(DatasetIndex index, Id<Person> person, LocalDate on) {
        return covering(index.dataset(), index.tenuresBy(person), on);
    }

    /**
     * Whether a person held an office on a day. An office has one holder at a time: on a day strictly inside the tenure of
     * somebody else the answer is no. Where no tenure tells, it is unknown.
     */
    public static Truth held(DatasetIndex index, Id<Office> office, Id<Person> person, LocalDate on) {
        List<Holder> holders = of(index, office, on);
        Truth own = Truth.anyOf(holders.stream()
                .filter(holder -> holder.tenure().person().equals(person))
                .map(Holder::covers)
                .toList());
        boolean another = holders.stream()
                .map(Holder::tenure)
                .anyMatch(tenure -> !tenure.person().equals(person) && isInside(tenure, on));
        return own.isFalse() && !another ? Truth.UNKNOWN : own;
    }

    private static boolean isInside(Tenure tenure, LocalDate on) {
        DateSpan during = tenure.during();
        return during.contains(on.minusDays(1)).isTrue()
                && during.contains(on.plusDays(1)).isTrue();
    }

    /**
     * Those of some tenures that cover a day, certainly or perhaps. That none does means that none is recorded, and not that
     * nobody held the office. Of a tenure without an end it is not known whether it still goes on after the last day observed.
     *
     * @param dataset the dataset that holds the tenures
     */
    public static List<Holder> covering(Dataset dataset, List<Tenure> tenures, LocalDate on) {
        boolean later = dataset.isProjection(on);
        return tenures.stream()
                .map(tenure -> new Holder(tenure, covers(tenure, on, later)))
                .filter(holder -> !holder.covers().isFalse())
                .toList();
    }

    private static Truth covers(Tenure tenure, LocalDate on, boolean later) {
        Truth covers = tenure.during().contains(on);
        boolean endless = tenure.during().end() instanceof Bound.Open;
        return later && endless && covers.isTrue() ? Truth.UNKNOWN : covers;
    }
}
