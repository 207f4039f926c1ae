package org.foedus.examples.cli;

import java.util.Arrays;
import java.util.List;
import org.foedus.dataset.Dataset;
import org.foedus.dataset.RecordKind;

/** Checks that what is named on the command line is in the data. */
final class Known {
    private static final int SHOWN = 40;

    private Known() {}

    /**
     * Refuses an identifier that no record of a kind bears.
     *
     * @throws UnusableInput naming the identifiers that there are
     */
    static void require(Dataset dataset, RecordKind kind, String id) {
        List<String> known = ids(dataset, kind);
        if (!known.contains(id)) {
            String shown = String.join(", ", known.subList(0, Math.min(SHOWN, known.size())));
            int more = known.size() - SHOWN;
            throw new UnusableInput("there is no \"" + id + "\" among the " + kind.member() + " of the data"
                    + (known.isEmpty() ? "; there are none" : ", which are " + shown)
                    + (more > 0 ? " and " + more + " more" : ""));
        }
    }

    /**
     * Refuses an identifier that no record of any kind bears.
     *
     * @throws UnusableInput naming the identifier
     */
    static void require(Dataset dataset, String id) {
        boolean known = Arrays.stream(RecordKind.values())
                .anyMatch(kind -> ids(dataset, kind).contains(id));
        if (!known) {
            throw new UnusableInput("there is no \"" + id + "\" among the records of the data");
        }
    }

    private static List<String> ids(Dataset dataset, RecordKind kind) {
        return kind.in(dataset).stream()
                .map(one -> one.id().value())
                .distinct()
                .sorted()
                .toList();
    }
}
