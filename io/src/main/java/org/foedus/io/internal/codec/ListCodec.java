package org.foedus.io.internal.codec;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** A JSON array of values of one type. An element that cannot be read is left out, which has then been reported. */
final class ListCodec<V> extends Codec<List<V>> {
    private final Codec<V> element;

    ListCodec(Codec<V> element) {
        this.element = element;
    }

    @Override
    @Nullable
    List<V> read(JsonInput in) {
        if (in.token() != JsonToken.START_ARRAY) {
            in.wrongType("an array");
            in.skip();
            return null;
        }
        List<V> values = new ArrayList<>();
        for (int index = 0; in.next() != JsonToken.END_ARRAY; index++) {
            in.enter(Integer.toString(index));
            in.mark();
            V value = element.read(in);
            if (value != null) {
                values.add(value);
            }
            in.leave();
        }
        return values;
    }

    @Override
    void write(JsonOutput out, List<V> values) {
        out.json().writeStartArray();
        values.forEach(value -> element.write(out, value));
        out.json().writeEndArray();
    }
}
