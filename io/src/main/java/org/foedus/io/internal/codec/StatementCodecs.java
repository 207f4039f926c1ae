package org.foedus.io.internal.codec;

import static org.foedus.io.internal.codec.SourceCodecs.CITATION;
import static org.foedus.io.internal.codec.Texts.ANY_ID;
import static org.foedus.io.internal.codec.Texts.DATE;
import static org.foedus.io.internal.codec.Texts.LANGUAGE;
import static org.foedus.io.internal.codec.Texts.STRING;
import static org.foedus.io.internal.codec.Texts.id;
import static org.foedus.io.internal.codec.Texts.openWord;
import static org.foedus.io.internal.codec.Texts.word;

import org.foedus.statement.Rank;
import org.foedus.statement.Statement;
import org.foedus.statement.StatementBuilder;
import org.foedus.statement.Strength;

/** The codec of statements. */
final class StatementCodecs {
    static final ObjectCodec<Statement, StatementBuilder> STATEMENT = ObjectCodec.of(
                    "a statement", Statement::builder, StatementBuilder::build)
            .required("id", id(), Statement::id, StatementBuilder::id, "The identifier of the statement.")
            .optional(
                    "speaker",
                    id(),
                    Statement::speaker,
                    StatementBuilder::speaker,
                    "Who said it; empty where a source says it in its own voice.")
            .optional("office", id(), Statement::office, StatementBuilder::office, "The office in which it was said.")
            .list(
                    "about",
                    ANY_ID,
                    Statement::about,
                    StatementBuilder::addAllAbout,
                    "The records that it is about: agreements, parties, items, events.")
            .required(
                    "property",
                    openWord("a property", "status", "permitted", "participation", "support"),
                    Statement::property,
                    StatementBuilder::property,
                    "The property of those records that it speaks of, as a lower-case word: \"status\", \"permitted\".")
            .optional(
                    "value",
                    openWord("a value", "under-negotiation", "signed", "in-force", "will-join", "permitted"),
                    Statement::value,
                    StatementBuilder::value,
                    "The value that it gives the property, as a code for rules to compare, such as \"under-negotiation\", \"signed\", \"in-force\", \"will-join\", \"permitted\"; an open list.")
            .required(
                    "claim",
                    STRING,
                    Statement::claim,
                    StatementBuilder::claim,
                    "What is said, in one sentence of our own.")
            .required(
                    "strength", word(Strength.class), Statement::strength, StatementBuilder::strength, "How strongly.")
            .optional(
                    "saidOn",
                    DATE,
                    Statement::saidOn,
                    StatementBuilder::saidOn,
                    "When it was said, as far as a source says so.")
            .list(
                    "presupposes",
                    ANY_ID,
                    Statement::presupposes,
                    StatementBuilder::addAllPresupposes,
                    "Records of things that had already happened when it was said, because it or its report speaks of them so.")
            .optional("words", STRING, Statement::words, StatementBuilder::words, "The words that were used, verbatim.")
            .optional(
                    "language",
                    LANGUAGE,
                    Statement::language,
                    StatementBuilder::language,
                    "The language of those words, as a BCP 47 tag.")
            .list(
                    "reportedIn",
                    CITATION,
                    Statement::reportedIn,
                    StatementBuilder::addAllReportedIn,
                    "Where it is reported.")
            .optional(
                    "rank",
                    word(Rank.class),
                    Statement::rank,
                    StatementBuilder::rank,
                    "Its weight among statements on the same matter.")
            .optional(
                    "rankReason", STRING, Statement::rankReason, StatementBuilder::rankReason, "Why it has that rank.")
            .optional("note", STRING, Statement::note, StatementBuilder::note, "A remark for readers.");

    private StatementCodecs() {}
}
