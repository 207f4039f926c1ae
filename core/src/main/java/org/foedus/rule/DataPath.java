package org.foedus.rule;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.foedus.dataset.RecordKind;
import org.foedus.id.Id;

/**
 * A place in a dataset: a record, and the way from it to a member. It names the record by kind and identifier rather than by
 * position, so that it stays the same when records are reordered or other records are added.
 *
 * @param kind the kind of the record
 * @param id the identifier of the record
 * @param occurrence which of the records that share the identifier, from 0; anything but 0 is a fault of the data
 * @param steps names of members and positions in lists (from 0), from the record inwards
 */
public record DataPath(RecordKind kind, String id, int occurrence, List<String> steps) implements Comparable<DataPath> {
    private static final Pattern RECORD = Pattern.compile("(?<id>[^#]+)(?:#(?<second>[1-9][0-9]{0,6}))?");
    private static final Comparator<DataPath> ORDER = Comparator.comparing(DataPath::kind)
            .thenComparing(DataPath::id)
            .thenComparing(DataPath::occurrence)
            .thenComparing(DataPath::toString);

    public DataPath {
        steps = steps instanceof Longer ? steps : List.copyOf(steps);
        if (occurrence < 0) {
            throw new IllegalArgumentException("an occurrence is counted from 0, but is " + occurrence);
        }
    }

    /** The path of a record. */
    public static DataPath of(RecordKind kind, Id<?> id) {
        return new DataPath(kind, id.value(), 0, List.of());
    }

    /**
     * The path of a text form, as {@link #toString()} gives it.
     *
     * @throws IllegalArgumentException if the text names no kind of record and no record of it
     */
    public static DataPath parse(String text) {
        String[] parts = text.split("/", -1);
        RecordKind kind = Arrays.stream(RecordKind.values())
                .filter(one -> one.member().equals(parts[0]))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("\"" + text
                        + "\" is not a place in a dataset: it begins with none of "
                        + Arrays.stream(RecordKind.values())
                                .map(RecordKind::member)
                                .collect(Collectors.joining(", "))));
        Matcher record = RECORD.matcher(parts.length > 1 ? parts[1] : "");
        if (!record.matches() || Arrays.asList(parts).contains("")) {
            throw new IllegalArgumentException(
                    "\"" + text
                            + "\" is not a place in a dataset, such as \"agreements/ua-jp-2024\" or \"agreements/ua-jp-2024/term\"");
        }
        int occurrence = record.group("second") == null ? 0 : Integer.parseInt(record.group("second")) - 1;
        return new DataPath(
                kind, record.group("id"), occurrence, Arrays.asList(parts).subList(2, parts.length));
    }

    /** Whether a place is this one or lies in it. */
    public boolean contains(DataPath other) {
        return root().equals(other.root())
                && steps.size() <= other.steps.size()
                && steps.equals(other.steps.subList(0, steps.size()));
    }

    /** The path of a member of what this path names. */
    public DataPath member(String name) {
        return step(name);
    }

    /** The path of an element of the list that this path names, counted from 0. */
    public DataPath element(int index) {
        return step(Integer.toString(index));
    }

    private DataPath step(String step) {
        return new DataPath(kind, id, occurrence, new Longer(steps, step));
    }

    /** The path of the record in which this place lies. */
    public DataPath root() {
        return new DataPath(kind, id, occurrence, List.of());
    }

    /** Orders paths by kind, identifier, occurrence and steps. */
    @Override
    public int compareTo(DataPath other) {
        return ORDER.compare(this, other);
    }

    /** The path for readers: {@code agreements/ua-jp-2024/term/statedEnd}; a second record of the name has {@code #2}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(kind.member()).append('/').append(id);
        if (occurrence > 0) {
            text.append('#').append(occurrence + 1);
        }
        steps.forEach(step -> text.append('/').append(step));
        return text.toString();
    }

    /**
     * Steps and one more. It shares the steps before instead of copying them: rules name every place they look at, and hardly
     * any of these paths is ever read.
     */
    private static final class Longer extends AbstractList<String> {
        private final List<String> before;
        private final String last;
        private final int size;

        Longer(List<String> before, String last) {
            this.before = before;
            this.last = last;
            this.size = before.size() + 1;
        }

        @Override
        public String get(int index) {
            return index == size - 1 ? last : before.get(index);
        }

        @Override
        public int size() {
            return size;
        }
    }
}
