package org.foedus.io.report;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.foedus.io.Position;

/**
 * The remarks on one document, or on none.
 *
 * @param file the name of the document; empty for remarks on what was not read from one
 * @param list the remarks, record by record
 */
record Remarks(String file, List<Remark> list) {
    Remarks {
        list = List.copyOf(list);
    }

    /** Remarks that stand in order, by document. */
    static List<Remarks> byFile(List<Remark> remarks) {
        return runs(remarks, Remark::file).stream()
                .map(run -> new Remarks(run.get(0).file(), run))
                .toList();
    }

    /** The remarks by record; those on the document come first. */
    List<List<Remark>> byRecord() {
        return runs(list, Remark::record);
    }

    /** The remarks by position: those that show the same line. */
    static List<List<Remark>> byPosition(List<Remark> remarks) {
        return runs(remarks, Remark::position);
    }

    private static List<List<Remark>> runs(List<Remark> remarks, Function<Remark, ?> key) {
        return List.copyOf(remarks.stream()
                .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()))
                .values());
    }

    /** What stands above the remarks. */
    String title() {
        return file.isEmpty() ? "Not in a file" : file;
    }

    /** The lines to be shown, and those after them. */
    Map<Integer, String> lines(SourceTexts texts) {
        Set<Integer> numbers = new HashSet<>();
        for (Remark remark : list) {
            int line = remark.position().map(Position::line).orElse(0);
            if (line > 0) {
                numbers.add(line);
                numbers.add(line + 1);
            }
        }
        return numbers.isEmpty() ? Map.of() : texts.lines(file, numbers);
    }

    /** How many remarks there are of each weight. */
    static String counts(List<Remark> remarks) {
        Map<Weight, Long> counts = remarks.stream()
                .collect(Collectors.groupingBy(
                        Remark::weight, () -> new EnumMap<>(Weight.class), Collectors.counting()));
        return counts.entrySet().stream()
                .map(count -> count.getKey().count(count.getValue()))
                .collect(Collectors.joining(", "));
    }
}
