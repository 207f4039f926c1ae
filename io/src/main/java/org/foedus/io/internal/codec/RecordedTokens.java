package org.foedus.io.internal.codec;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Tokens kept to be read again, with their places. */
final class RecordedTokens implements Tokens {

    private record Recorded(JsonToken token, String text, long place) {}

    private final List<Recorded> tokens = new ArrayList<>();
    private int at = -1;

    void add(JsonToken token, String text, long place) {
        tokens.add(new Recorded(token, text, place));
    }

    @Override
    public @Nullable JsonToken next() {
        at++;
        return current();
    }

    @Override
    public @Nullable JsonToken current() {
        return at < tokens.size() ? tokens.get(at).token() : null;
    }

    @Override
    public String text() {
        return tokens.get(at).text();
    }

    @Override
    public long place() {
        return tokens.get(at).place();
    }
}
