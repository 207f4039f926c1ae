package org.foedus.rule.standard;

import java.util.List;
import java.util.stream.IntStream;
import org.foedus.id.Identified;
import org.foedus.rule.Placed;

/**
 * Two records of one group.
 *
 * @param earlier the one that stands first in the dataset
 * @param later the other, at which what is wrong with the two is reported
 * @param <T> the type of record
 */
record Pair<T extends Identified>(Placed<T> earlier, Placed<T> later) {

    /**
     * Every two records of a group, made one after another; but not two that share an identifier, since which of them is meant is
     * another question.
     */
    static <T extends Identified> Iterable<Pair<T>> of(List<Placed<T>> group) {
        return () -> IntStream.range(1, group.size())
                .boxed()
                .flatMap(i -> IntStream.range(0, i).mapToObj(j -> new Pair<>(group.get(j), group.get(i))))
                .filter(pair ->
                        !pair.earlier.record().id().equals(pair.later.record().id()))
                .iterator();
    }
}
