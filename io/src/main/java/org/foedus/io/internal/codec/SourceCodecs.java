package org.foedus.io.internal.codec;

import static org.foedus.io.internal.codec.Texts.DATE;
import static org.foedus.io.internal.codec.Texts.LANGUAGE;
import static org.foedus.io.internal.codec.Texts.LOCATOR;
import static org.foedus.io.internal.codec.Texts.STRING;
import static org.foedus.io.internal.codec.Texts.id;
import static org.foedus.io.internal.codec.Texts.word;

import org.foedus.source.Citation;
import org.foedus.source.CitationBuilder;
import org.foedus.source.Reliability;
import org.foedus.source.Source;
import org.foedus.source.SourceBuilder;
import org.foedus.source.SourceKind;

/** The codecs of sources and citations. */
final class SourceCodecs {
    static final ObjectCodec<Citation, CitationBuilder> CITATION = ObjectCodec.of(
                    "a citation", Citation::builder, CitationBuilder::build)
            .required("source", id(), Citation::source, CitationBuilder::source, "The source cited.")
            .optional("locator", LOCATOR, Citation::locator, CitationBuilder::locator, "The place in the source.")
            .optional("quotation", STRING, Citation::quotation, CitationBuilder::quotation, "The words, verbatim.")
            .optional("note", STRING, Citation::note, CitationBuilder::note, "A remark for readers.");

    static final ObjectCodec<Source, SourceBuilder> SOURCE = ObjectCodec.of(
                    "a source", Source::builder, SourceBuilder::build)
            .required("id", id(), Source::id, SourceBuilder::id, "The identifier of the source.")
            .required("kind", word(SourceKind.class), Source::kind, SourceBuilder::kind, "What sort of publication.")
            .required("title", STRING, Source::title, SourceBuilder::title, "The title as printed.")
            .optional("publisher", STRING, Source::publisher, SourceBuilder::publisher, "Who published it.")
            .optional("publishedOn", DATE, Source::publishedOn, SourceBuilder::publishedOn, "The date it bears.")
            .optional("address", STRING, Source::address, SourceBuilder::address, "Its web address.")
            .optional("language", LANGUAGE, Source::language, SourceBuilder::language, "Its language (BCP 47).")
            .optional(
                    "reliability",
                    word(Reliability.class),
                    Source::reliability,
                    SourceBuilder::reliability,
                    "How far the publisher is trusted.")
            .optional("note", STRING, Source::note, SourceBuilder::note, "A remark for readers.");

    private SourceCodecs() {}
}
