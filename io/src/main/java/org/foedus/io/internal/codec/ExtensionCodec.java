package org.foedus.io.internal.codec;

import org.foedus.dataset.Extension;
import org.foedus.dataset.RecordKind;

/** The codec of what the format does not know and a lenient reader kept. */
final class ExtensionCodec {
    static final Codec<String> ANY_JSON = new JsonTextCodec();

    static final ObjectCodec<Extension, Slots> EXTENSION = ObjectCodec.<Extension, Slots>of(
                    "an extension",
                    Slots::new,
                    slots -> new Extension(
                            slots.find("kind", RecordKind.class),
                            slots.optionalValue("id"),
                            slots.get("at", String.class),
                            slots.get("value", String.class)))
            .optional(
                    "kind",
                    Texts.word(RecordKind.class),
                    Extension::kind,
                    Slots.into("kind"),
                    "The kind of record in which it stood; left out if it stood in the document itself.")
            .optional("id", Texts.ANY_ID, Extension::id, Slots.into("id"), "The identifier of that record.")
            .required(
                    "at",
                    Texts.STRING,
                    Extension::at,
                    Slots.into("at"),
                    "The JSON Pointer of where it stood, from the record or the document on.")
            .required("value", ANY_JSON, Extension::value, Slots.into("value"), "Its value.");

    private ExtensionCodec() {}
}
