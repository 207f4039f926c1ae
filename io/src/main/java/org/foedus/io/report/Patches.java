package org.foedus.io.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foedus.dataset.Dataset;
import org.foedus.dataset.DatasetIndex;
import org.foedus.id.Id;
import org.foedus.id.Identified;
import org.foedus.io.Position;
import org.foedus.io.ReadResult;
import org.foedus.io.internal.codec.WrittenValue;
import org.foedus.rule.DataPath;
import org.foedus.rule.Finding;
import org.foedus.rule.Fix;
import tools.jackson.core.JsonGenerator;

/**
 * Turns fixes into patches of the documents that were read (JSON Patch, RFC 6902). Each change comes after a test that what stands
 * there is what was read, so that the patch holds the original and fails as a whole on another document.
 */
final class Patches {
    private final ReadResult<Dataset> input;
    private Optional<DatasetIndex> index = Optional.empty();

    /** Patches of what was read. */
    Patches(ReadResult<Dataset> input) {
        this.input = input;
    }

    /**
     * One change of one document.
     *
     * @param fix the change
     * @param position the place in the document
     * @param original what stands there, as JSON
     */
    record Patch(Fix fix, Position position, String original) {

        /** Writes the operations, as elements of an array. */
        void write(JsonGenerator json) {
            operation(json, "test", Optional.of(original));
            operation(json, fix.value().isPresent() ? "replace" : "remove", replacement());
        }

        private void operation(JsonGenerator json, String name, Optional<String> value) {
            json.writeStartObject();
            json.writeStringProperty("op", name);
            json.writeStringProperty("path", position.pointer());
            value.ifPresent(written -> {
                json.writeName("value");
                json.writeRawValue(written);
            });
            json.writeEndObject();
        }

        /**
         * How many columns of its line the original takes, with its quotation marks; empty if it is no text that stands there as it
         * is, or if it is taken out and a comma with it.
         */
        Optional<Integer> width() {
            return fix.value().isEmpty() || !original.startsWith("\"") || original.contains("\\")
                    ? Optional.empty()
                    : Optional.of(original.codePointCount(0, original.length()));
        }

        /** What is written there, as JSON; empty if the original is taken out. */
        Optional<String> replacement() {
            return fix.value().map(WrittenValue::quoted);
        }
    }

    /** The patch that mends a finding; empty if it has no fix, or was not found in a document but in a line of a file of records. */
    Optional<Patch> of(Finding finding) {
        return finding.fix()
                .flatMap(fix -> input.sourceMap()
                        .locate(fix.at())
                        .flatMap(position -> original(fix.at())
                                .filter(original -> isPlaceOf(fix.at(), position))
                                .map(original -> new Patch(fix, position, original))));
    }

    /**
     * The patches of some findings by document, in an order in which they can be applied one after another: what stands further
     * back comes first. A change within something that is itself taken out is left out.
     */
    Map<String, List<Patch>> byFile(List<Finding> findings) {
        Map<String, List<Patch>> byFile = new LinkedHashMap<>();
        findings.stream()
                .flatMap(finding -> of(finding).stream())
                .collect(Collectors.groupingBy(
                        patch -> patch.position().file(), LinkedHashMap::new, Collectors.toList()))
                .forEach((file, patches) -> byFile.put(file, inOrder(patches)));
        return byFile;
    }

    private static List<Patch> inOrder(List<Patch> patches) {
        Set<String> removed = patches.stream()
                .filter(patch -> patch.fix().value().isEmpty())
                .map(patch -> patch.position().pointer())
                .collect(Collectors.toSet());
        Set<String> seen = new HashSet<>();
        List<Patch> kept = new ArrayList<>(patches);
        kept.removeIf(patch -> !seen.add(patch.position().pointer())
                || outer(patch.position().pointer()).anyMatch(removed::contains));
        kept.sort(Comparator.comparing(patch -> patch.position().pointer(), Patches::backToFront));
        return kept;
    }

    /** The pointers of what a value lies in. */
    private static Stream<String> outer(String pointer) {
        return Stream.iterate(
                pointer.substring(0, pointer.lastIndexOf('/')),
                one -> !one.isEmpty(),
                one -> one.substring(0, one.lastIndexOf('/')));
    }

    private static int backToFront(String one, String other) {
        String[] left = one.split("/", -1);
        String[] right = other.split("/", -1);
        int first = Arrays.mismatch(left, right);
        if (first < 0 || first == left.length || first == right.length) {
            return right.length - left.length;
        }
        boolean numbers = Character.isDigit(left[first].charAt(0)) && Character.isDigit(right[first].charAt(0));
        return numbers
                ? Integer.compare(Integer.parseInt(right[first]), Integer.parseInt(left[first]))
                : right[first].compareTo(left[first]);
    }

    /** Whether a position is that of the very value, in a list of a dataset document, and not of what it lies in. */
    private static boolean isPlaceOf(DataPath at, Position position) {
        String inRecord = at.steps().stream().map(step -> "/" + step).collect(Collectors.joining());
        return position.pointer().matches("/\\Q" + at.kind().member() + "\\E/[0-9]+\\Q" + inRecord + "\\E");
    }

    private Optional<String> original(DataPath at) {
        List<Identified> records =
                index().map(known -> known.all(at.kind(), Id.of(at.id()))).orElse(List.of());
        return at.occurrence() < records.size()
                ? WrittenValue.of(at.kind(), records.get(at.occurrence()), at.steps())
                : Optional.empty();
    }

    private Optional<DatasetIndex> index() {
        if (index.isEmpty()) {
            index = input.value().map(DatasetIndex::of);
        }
        return index;
    }
}
