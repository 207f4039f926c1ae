package org.foedus.agreement;

/** What limits the case in which a commitment is due: the six conditions of the ATOP codebook. */
public enum ObligationCondition {
    /** Against a certain adversary only (ATOP {@code coadv}). */
    ADVERSARY,
    /** In a certain place only (ATOP {@code coloc}). */
    LOCATION,
    /** In a certain conflict only (ATOP {@code cocon}). */
    ONGOING_CONFLICT,
    /** Against a certain number of adversaries only (ATOP {@code conum}). */
    NUMBER_OF_ADVERSARIES,
    /** If certain demands are made or met only (ATOP {@code codem}). */
    DEMAND,
    /** If the partner did not provoke it (ATOP {@code conpr}). */
    NON_PROVOCATION
}
