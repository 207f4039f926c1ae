package org.foedus.io.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The answer to a question as named values, which every writer can show.
 *
 * @param kind the kind of answer, as machines read it: {@code "notice"}
 * @param title the question, as people read it
 * @param fields values of the answer as a whole
 * @param listName what the entries are, as machines read it: {@code "agreements"}
 * @param entries one for each thing that the answer is about
 */
public record Answer(String kind, String title, List<Field> fields, String listName, List<Entry> entries) {

    /**
     * A named value.
     *
     * @param name the name, as machines read it
     * @param values the value, a number, a truth value or anything with a text form; several if the field is a list
     * @param isList whether the field is a list, even of one
     */
    public record Field(String name, List<Object> values, boolean isList) {
        public Field {
            values = List.copyOf(values);
        }
    }

    /**
     * One thing that the answer is about.
     *
     * @param fields its values; the first names it
     */
    public record Entry(List<Field> fields) {
        public Entry {
            fields = List.copyOf(fields);
        }

        /** Starts an entry with the field that names it. */
        public static Fields of(String name, Object value) {
            return new Fields().with(name, value);
        }
    }

    /** Collects the fields of an entry or an answer. */
    public static final class Fields {
        private final List<Field> fields = new ArrayList<>();

        /** Starts without fields. */
        public Fields() {}

        /** Adds a value. */
        public Fields with(String name, Object value) {
            fields.add(new Field(name, List.of(value), false));
            return this;
        }

        /** Adds a value if there is one. */
        public Fields with(String name, Optional<?> value) {
            value.ifPresent(there -> with(name, there));
            return this;
        }

        /** Adds a list. */
        public Fields list(String name, List<?> values) {
            fields.add(new Field(name, List.copyOf(values), true));
            return this;
        }

        /** The fields collected. */
        public List<Field> toList() {
            return List.copyOf(fields);
        }

        /** The fields collected, as an entry. */
        public Entry entry() {
            return new Entry(fields);
        }
    }

    public Answer {
        fields = List.copyOf(fields);
        entries = List.copyOf(entries);
    }
}
