package org.foedus.examples.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foedus.dataset.Dataset;
import org.foedus.dataset.DatasetIndex;
import org.foedus.id.Id;
import org.foedus.io.DatasetReader;
import org.foedus.law.ChangedLaw;
import org.foedus.law.LegalRecords;
import org.foedus.law.Norm;
import org.foedus.law.NormEvent;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A change of the law that is only supposed. */
final class Change {
    @Option(
            names = "--what-if",
            paramLabel = "FILE",
            description =
                    "A document of norms and definitions that take the place of those with the same identifier, or are added.")
    private @Nullable Path file;

    @Option(
            names = "--adopt",
            paramLabel = "NORM",
            description = "A norm that is only proposed or adopted and is taken to be in force. May be repeated.")
    private List<String> adopted = new ArrayList<>();

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description =
                    "The day from which norms that are not yet in force are taken to be: those named with --adopt, and those in "
                            + "the document that were never put into force.")
    private @Nullable LocalDate from;

    /** Whether a change is supposed at all. */
    boolean isAny() {
        return file != null || !adopted.isEmpty() || from != null;
    }

    /**
     * The law with the change.
     *
     * @throws UnusableInput if the document cannot be read, a norm is not known, or options do not go together
     */
    LegalRecords appliedTo(DatasetIndex law) {
        if (file == null && adopted.isEmpty()) {
            throw new UnusableInput("nothing is changed; name a document with --what-if, or a norm with --adopt");
        }
        if (from == null && !adopted.isEmpty()) {
            throw new UnusableInput("--adopt needs the day from which the norm is taken to be in force, --from");
        }
        Optional<Dataset> document = Optional.ofNullable(file).map(Change::read);
        ChangedLaw changed = ChangedLaw.of(law, DatasetIndex.of(document.orElseGet(Change::nothing)));
        List<Id<Norm>> known = changed.norms().stream().map(Norm::id).toList();
        adopted.stream()
                .filter(id -> !known.contains(Id.<Norm>of(id)))
                .findFirst()
                .ifPresent(id -> {
                    throw new UnusableInput("there is no norm \"" + id + "\" in the law to adopt");
                });
        Set<Id<Norm>> toCome = Stream.concat(
                        adopted.stream().map(Id::<Norm>of),
                        document.stream()
                                .flatMap(one -> one.norms().stream())
                                .filter(Change::isNeverInForce)
                                .map(Norm::id))
                .collect(Collectors.toSet());
        return from == null ? changed : changed.inForceOn(from, toCome);
    }

    private static Dataset read(Path path) {
        return DatasetReader.withDefaults().read(List.of(path)).orThrow();
    }

    private static Dataset nothing() {
        return Dataset.builder().id("no-change").title("No change").build();
    }

    private static boolean isNeverInForce(Norm norm) {
        return norm.history().stream().noneMatch(step -> step.kind() == NormEvent.Kind.IN_FORCE);
    }
}
