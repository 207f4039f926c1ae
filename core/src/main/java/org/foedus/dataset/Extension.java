package org.foedus.dataset;

import java.util.Optional;
import org.foedus.id.Id;

/**
 * Something that stood in a document and that this version of the format does not know, kept as it was so that it is not lost
 * when the document is written again. Nothing here is understood: no rule and no analysis sees it.
 *
 * @param kind the kind of record in which it stood; empty if it stood in the document itself
 * @param id the identifier of that record
 * @param at the JSON Pointer (RFC 6901) of where it stood, from the record or the document on: {@code "/term/foo"}. Positions in
 *     lists are those of the document that was read
 * @param value its value, as JSON; a reader gives it without blanks between the parts
 */
public record Extension(Optional<RecordKind> kind, Optional<Id<?>> id, String at, String value) {
    public Extension {
        if (kind.isPresent() != id.isPresent()) {
            throw new IllegalArgumentException("an extension names both the kind and the id of a record, or neither");
        }
        if (!at.startsWith("/")) {
            throw new IllegalArgumentException(
                    "an extension stands at a JSON Pointer such as \"/term/foo\", not at \"" + at + "\"");
        }
        if (value.isBlank()) {
            throw new IllegalArgumentException("an extension needs a value");
        }
    }
}
