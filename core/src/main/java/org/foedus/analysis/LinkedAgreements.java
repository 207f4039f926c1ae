package org.foedus.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foedus.agreement.Agreement;
import org.foedus.agreement.Lifetime;
import org.foedus.dataset.Dataset;
import org.foedus.id.Identifier;
import org.foedus.source.Citation;
import org.foedus.time.PartialDate;
import org.foedus.time.Truth;

/**
 * What two sources say of the days of one agreement, which both know under one code of a list.
 *
 * @param links one for each code and each two sources that know it
 */
public record LinkedAgreements(List<Link> links) {

    /**
     * An agreement that two sources know.
     *
     * @param code the code by which both know it
     * @param one the source that comes first in the dataset
     * @param other the other
     * @param ofOne when it lasted by the one
     * @param ofOther when it lasted by the other
     */
    public record Link(Identifier code, String one, String other, Lifetime ofOne, Lifetime ofOther) {

        /** Whether both have it begin on one day. */
        public Truth sameBegin() {
            return same(ofOne.begin(), ofOther.begin());
        }

        /** Whether both have it end on one day, or both have it last; unknown if one has an end and the other has none. */
        public Truth sameEnd() {
            return ofOne.end().isEmpty() && ofOther.end().isEmpty() ? Truth.TRUE : same(ofOne.end(), ofOther.end());
        }

        private static Truth same(Optional<PartialDate> mine, Optional<PartialDate> theirs) {
            return mine.isPresent() && theirs.isPresent()
                    ? mine.orElseThrow().isSameDayAs(theirs.orElseThrow())
                    : Truth.UNKNOWN;
        }
    }

    public LinkedAgreements {
        links = List.copyOf(links);
    }

    /** Finds the agreements of a dataset that two sources know under one code of a scheme. */
    public static LinkedAgreements of(Dataset dataset, String scheme) {
        Map<String, Map<String, List<Agreement>>> bySource = new LinkedHashMap<>();
        for (Agreement agreement : dataset.agreements()) {
            for (Identifier code : agreement.identifiers()) {
                if (code.scheme().equals(scheme) && !agreement.citations().isEmpty()) {
                    bySource.computeIfAbsent(code.value(), added -> new LinkedHashMap<>())
                            .computeIfAbsent(source(agreement), added -> new ArrayList<>())
                            .add(agreement);
                }
            }
        }
        List<Link> links = new ArrayList<>();
        bySource.forEach((code, sources) -> {
            List<String> names = List.copyOf(sources.keySet());
            for (int later = 1; later < names.size(); later++) {
                for (int first = 0; first < later; first++) {
                    String one = names.get(first);
                    String other = names.get(later);
                    links.add(new Link(
                            Identifier.of(scheme, code),
                            one,
                            other,
                            Lifetime.of(sources.getOrDefault(one, List.of())),
                            Lifetime.of(sources.getOrDefault(other, List.of()))));
                }
            }
        });
        return new LinkedAgreements(links);
    }

    private static String source(Agreement agreement) {
        Citation first = agreement.citations().get(0);
        return first.source().value();
    }
}
