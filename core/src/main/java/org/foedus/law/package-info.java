/**
 * Law as data, and the question whether it lets a state do what it wants or has promised.
 *
 * <p>A {@link org.foedus.law.Norm} has a jurisdiction, a {@linkplain org.foedus.law.NormRank rank}, a dated
 * {@linkplain org.foedus.law.NormEvent history}, the {@linkplain org.foedus.law.Action actions} it governs, a
 * {@link org.foedus.law.Condition}, and the norms it overrides. A {@link org.foedus.law.Definition} says what a legal term
 * covers under one law. The question is a {@link org.foedus.law.Transfer}: may this actor hand over this item, in this way,
 * to that destination, on that day? {@link org.foedus.law.LegalAssessor} answers with an
 * {@link org.foedus.law.Assessment}: a {@link org.foedus.law.Verdict}, the norms that decide it, and what would decide it
 * where it cannot be told.
 *
 * <p>The norms are models for analysis, not legal advice.
 */
@NullMarked
package org.foedus.law;

import org.jspecify.annotations.NullMarked;
