package org.foedus.io.internal.codec;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.foedus.io.ProblemCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * A JSON array of values of one type. If an element cannot be read the array cannot be read either, since without it the
 * array would say less than the document does.
 *
 * @param <V> the type of the elements
 */
final class ListCodec<V> extends Codec<List<V>> {
    /** Most lists are short. */
    private static final int FIRST_SIZE = 2;

    private final Codec<V> element;
    private final boolean distinct;

    private ListCodec(Codec<V> element, boolean distinct) {
        this.element = element;
        this.distinct = distinct;
    }

    static <V> ListCodec<V> of(Codec<V> element) {
        return new ListCodec<>(element, false);
    }

    /** An array in which nothing may stand twice. */
    static <V> ListCodec<V> ofDistinct(Codec<V> element) {
        return new ListCodec<>(element, true);
    }

    Codec<V> element() {
        return element;
    }

    boolean isDistinct() {
        return distinct;
    }

    @Override
    @Nullable
    List<V> read(JsonInput in) {
        if (in.token() != JsonToken.START_ARRAY) {
            in.wrongType("an array");
            in.skip();
            return null;
        }
        List<V> values = new ArrayList<>(FIRST_SIZE);
        Set<V> seen = distinct ? new HashSet<>() : Set.of();
        int reason = -1;
        int index = 0;
        while (in.next() != JsonToken.END_ARRAY) {
            in.enterElement(index);
            in.mark();
            long place = in.place();
            V value = element.read(in);
            if (value == null) {
                in.loss();
                reason = reason < 0 ? in.reason() : reason;
            } else if (distinct && !seen.add(value)) {
                in.problem(
                        ProblemCode.BAD_VALUE,
                        Quoted.of(value.toString()) + " stands twice in a list where each may stand once",
                        "each element once",
                        place);
            } else {
                values.add(value);
            }
            in.leave();
            index++;
        }
        if (reason >= 0) {
            in.lostBy(reason);
            return null;
        }
        return values;
    }

    @Override
    void write(JsonOutput out, List<V> values) {
        out.json().writeStartArray();
        for (V value : values) {
            element.write(out, value);
        }
        out.json().writeEndArray();
    }
}
