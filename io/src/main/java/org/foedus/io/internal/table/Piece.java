package org.foedus.io.internal.table;

import java.util.Optional;

/**
 * A part of a text in a template.
 *
 * @param text as it stands; empty if a value is put in
 * @param reference whose value is put in
 */
public record Piece(String text, Optional<Reference> reference) {}
