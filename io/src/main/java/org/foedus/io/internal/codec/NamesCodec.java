package org.foedus.io.internal.codec;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Map.Entry;
import org.foedus.io.ProblemCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * An object whose members are called as its writer likes, all of one type.
 *
 * @param <V> the type of the members
 */
final class NamesCodec<V> extends Codec<Map<String, V>> {
    private final String what;
    private final Codec<V> value;

    /**
     * @param what what it is, for messages: {@code "a list of codes"}
     */
    NamesCodec(String what, Codec<V> value) {
        this.what = what;
        this.value = value;
    }

    @Override
    @Nullable
    Map<String, V> read(JsonInput in) {
        if (in.token() != JsonToken.START_OBJECT) {
            in.wrongType(what + ", which is an object");
            in.skip();
            return null;
        }
        Map<String, V> values = new LinkedHashMap<>();
        while (in.next() != JsonToken.END_OBJECT) {
            String name = in.text();
            in.enterMember(name, 0);
            if (values.containsKey(name)) {
                in.problem(
                        ProblemCode.DUPLICATE_MEMBER,
                        "the member " + Quoted.of(name) + " stands twice in one object; the second is left out",
                        "");
                in.next();
                in.skip();
            } else {
                in.next();
                V read = value.read(in);
                if (read == null) {
                    in.loss();
                } else {
                    values.put(name, read);
                }
            }
            in.leave();
        }
        return values;
    }

    @Override
    void write(JsonOutput out, Map<String, V> values) {
        out.json().writeStartObject();
        for (Entry<String, V> entry : values.entrySet()) {
            out.json().writeName(entry.getKey());
            value.write(out, entry.getValue());
        }
        out.json().writeEndObject();
    }
}
