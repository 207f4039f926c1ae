package org.foedus.rule;

import org.foedus.id.Identified;

/**
 * Judges records of one type, one at a time.
 *
 * <p>A rule keeps no state between records and looks at other records only through the index of its context; that is what
 * lets it run over a stream and on all cores.
 *
 * @param <T> the type of record
 */
public interface Rule<T extends Identified> {

    /** What the rule is. */
    RuleInfo info();

    /** The type of record it judges; records of subtypes are judged too. */
    Class<T> judges();

    /**
     * Judges one record. A rule that reports no outcome for a record has nothing to say about it.
     *
     * @param record the record
     * @param context its place, and what may be looked up
     * @param outcomes where the rule reports what it found, place by place
     */
    void judge(T record, RuleContext context, Outcomes outcomes);

    /**
     * How a rule judges one record; the part of a rule that differs from one to the next.
     *
     * @param <T> the type of record
     */
    @FunctionalInterface
    interface Judge<T> {

        /** Judges one record, as {@link Rule#judge} does. */
        void judge(T record, RuleContext context, Outcomes outcomes);
    }

    /**
     * A rule from its parts.
     *
     * @param info what the rule is
     * @param judges the type of record it judges
     * @param judge how it judges one
     */
    static <T extends Identified> Rule<T> of(RuleInfo info, Class<T> judges, Judge<? super T> judge) {
        return new Rule<>() {
            @Override
            public RuleInfo info() {
                return info;
            }

            @Override
            public Class<T> judges() {
                return judges;
            }

            @Override
            public void judge(T record, RuleContext context, Outcomes outcomes) {
                judge.judge(record, context, outcomes);
            }
        };
    }
}
