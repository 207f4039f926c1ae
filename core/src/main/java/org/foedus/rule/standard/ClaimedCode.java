package org.foedus.rule.standard;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.foedus.statement.Statement;

/** A constant that a statement names in its property: {@code limit-on-gift}, {@code promises-training}. */
final class ClaimedCode {
    private ClaimedCode() {}

    /** The constant whose word follows the beginning of a statement's property, if any does. */
    static <E extends Enum<E>> Optional<E> of(Statement statement, String beginning, Class<E> constants) {
        return Arrays.stream(constants.getEnumConstants())
                .filter(one -> statement.property().equals(beginning + word(one)))
                .findFirst();
    }

    /** A constant as it is written in a property or a value: in lower case, with hyphens. */
    static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
