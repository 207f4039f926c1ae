package org.foedus.io.internal.codec;

import org.foedus.io.ReadOptions;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.core.json.JsonWriteFeature;

/**
 * The settings of the JSON parser and the JSON generator, each that matters by name, so that another default of another
 * version changes nothing.
 */
public final class JsonFormat {
    private JsonFormat() {}

    /** JSON as RFC 8259 has it, in UTF-8, within the limits given. */
    public static JsonFactory input(ReadOptions options) {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(options.maxNesting())
                        .maxStringLength(options.maxStringLength())
                        .maxNameLength(options.maxStringLength())
                        .maxNumberLength(options.maxNumberLength())
                        .maxDocumentLength(-1) // checked before, against maxDocumentBytes
                        .maxTokenCount(-1)
                        .build())
                // Duplicates we look for ourselves: the parser would stop at the first.
                .disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
                // Known names are then the very strings of the declarations, which makes comparing them cheap.
                .enable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
                .enable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
                .enable(TokenStreamFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
                .disable(
                        JsonReadFeature.ALLOW_JAVA_COMMENTS,
                        JsonReadFeature.ALLOW_YAML_COMMENTS,
                        JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
                        JsonReadFeature.ALLOW_SINGLE_QUOTES,
                        JsonReadFeature.ALLOW_RS_CONTROL_CHAR,
                        JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                        JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES,
                        JsonReadFeature.ALLOW_HEXADECIMAL_NUMBERS,
                        JsonReadFeature.ALLOW_LEADING_DECIMAL_POINT_FOR_NUMBERS,
                        JsonReadFeature.ALLOW_LEADING_PLUS_SIGN_FOR_NUMBERS,
                        JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS,
                        JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS,
                        JsonReadFeature.ALLOW_TRAILING_DECIMAL_POINT_FOR_NUMBERS,
                        JsonReadFeature.ALLOW_MISSING_VALUES,
                        JsonReadFeature.ALLOW_TRAILING_COMMA)
                .build();
    }

    /** The same without limits, for what was written here or was read within the limits of somebody else. */
    static JsonFactory inputOfAnySize() {
        return input(ReadOptions.defaults()
                .withMaxNesting(Integer.MAX_VALUE)
                .withMaxStringLength(Integer.MAX_VALUE)
                .withMaxNumberLength(Integer.MAX_VALUE));
    }

    /** JSON with nothing escaped that need not be, of any depth: what could be read can be written. */
    public static JsonFactory output() {
        return JsonFactory.builder()
                .streamWriteConstraints(StreamWriteConstraints.builder()
                        .maxNestingDepth(Integer.MAX_VALUE)
                        .build())
                .enable(JsonWriteFeature.QUOTE_PROPERTY_NAMES, JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES, JsonWriteFeature.ESCAPE_NON_ASCII)
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
                .build();
    }
}
