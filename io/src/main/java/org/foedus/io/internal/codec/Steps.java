package org.foedus.io.internal.codec;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Steps into a document as numbers, so that a place can be noted without making a text. An element of a list has an even
 * number, a member an odd one.
 */
final class Steps {
    private static final Map<String, Integer> MEMBERS = new ConcurrentHashMap<>();

    private Steps() {}

    /** The step into the element of a list, counted from 0. */
    static int element(int index) {
        return index << 1;
    }

    /** The step into a declared member. The same name has the same number in all objects. */
    static synchronized int member(String name) {
        return MEMBERS.computeIfAbsent(name, added -> (MEMBERS.size() << 1) | 1);
    }

    /** The step that a text means; -1 if no object has such a member. */
    static int find(String step) {
        if (!step.isEmpty() && step.chars().allMatch(character -> character >= '0' && character <= '9')) {
            try {
                return element(Integer.parseInt(step));
            } catch (NumberFormatException tooLarge) {
                return -1;
            }
        }
        return MEMBERS.getOrDefault(step, -1);
    }
}
