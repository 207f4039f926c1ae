package org.foedus.agreement;

/**
 * What a commitment is about. The first group are the obligations of alliance research (ATOP codebook); the second are the
 * kinds that the texts of 2024 and 2025 added to them.
 */
public enum CommitmentKind {
    /** To assist with armed force when the partner is attacked (ATOP {@code defense}). */
    DEFENSE,
    /** To assist in a conflict that no attack on the partner began (ATOP {@code offense}). */
    OFFENSE,
    /** Not to help an adversary of the partner (ATOP {@code neutral}). */
    NEUTRALITY,
    /** Not to use force against the partner (ATOP {@code nonagg}). */
    NON_AGGRESSION,
    /** To consult in a crisis (ATOP {@code consul}). */
    CONSULTATION,
    /** To discuss or decide together on an answer to an attack on either, short of armed defence. */
    DEFENCE_OF_PARTNER,
    /** That the one who was helped helps in turn. */
    MUTUAL_ASSISTANCE,
    /** Goods for the armed forces, and their repair. */
    MILITARY_EQUIPMENT,
    /** Military or security help with no item named. */
    MILITARY_ASSISTANCE_GENERAL,
    /** Combat aircraft, and what they need. */
    COMBAT_AIRCRAFT,
    /** Air and missile defence. */
    AIR_DEFENCE,
    /** Ammunition. */
    AMMUNITION,
    /** Navies, coasts and shipping. */
    MARITIME_SECURITY,
    /** Training. */
    TRAINING,
    /** Intelligence. */
    INTELLIGENCE_SHARING,
    /** Cyber security. */
    CYBER,
    /** Hybrid threats. */
    HYBRID_THREATS,
    /** Disinformation. */
    COUNTER_DISINFORMATION,
    /** Arms industries. */
    DEFENCE_INDUSTRY,
    /** Mines and unexploded ordnance. */
    DEMINING,
    /** How given goods may be used, and that this is checked. */
    END_USE_CONTROL,
    /** Help for people in need. */
    HUMANITARIAN,
    /** Medical help. */
    MEDICAL,
    /** Rebuilding. */
    RECONSTRUCTION,
    /** Energy. */
    ENERGY,
    /** Budget support and loans. */
    MACRO_FINANCIAL,
    /** Sanctions. */
    SANCTIONS,
    /** Frozen assets of the aggressor. */
    FROZEN_ASSETS,
    /** Courts, registers of damage, investigation of crimes. */
    ACCOUNTABILITY,
    /** Reforms of the partner's institutions. */
    REFORM,
    /** The way to NATO. */
    NATO_INTEGRATION,
    /** The way to the European Union. */
    EU_INTEGRATION,
    /** Crime and corruption. */
    CRIME,
    /** Borders and migration. */
    BORDER_MIGRATION,
    /** Nuclear safety; chemical, biological, radiological and nuclear dangers. */
    NUCLEAR_SAFETY_CBRN,
    /** Science, culture, education. */
    SCIENCE_CULTURE,
    /** Meetings and other ways of talking. */
    DIALOGUE_MECHANISM,
    /** Anything else. */
    OTHER
}
