package org.foedus.io.internal.codec;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** The tokens of a document. */
record ParsedTokens(JsonParser parser) implements Tokens {

    @Override
    public @Nullable JsonToken next() {
        return parser.nextToken();
    }

    @Override
    public @Nullable JsonToken current() {
        return parser.currentToken();
    }

    @Override
    public String text() {
        String text = parser.getString();
        return text == null ? "" : text;
    }

    @Override
    public long place() {
        TokenStreamLocation location = parser.currentTokenLocation();
        return Tokens.pack(location.getLineNr(), location.getColumnNr());
    }
}
