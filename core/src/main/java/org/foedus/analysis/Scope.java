package org.foedus.analysis;

import java.util.Arrays;
import java.util.List;

/**
 * The places of a text that a reservation covers: {@code "Pledge, para. 1 (SEK 75 billion)"}. A place includes what is numbered
 * below it: {@code "II.1"} includes {@code "II.1(5)"} and {@code "II.1, 1st paragraph"}. A remark in brackets after a place says
 * to what there the reservation is limited.
 */
record Scope(List<String> places) {
    private static final String WHOLE_TEXT = "whole text";

    static Scope of(String covers) {
        return new Scope(parts(covers));
    }

    /** Whether one of these places is covered. */
    boolean includes(List<String> locators) {
        return places.stream()
                .anyMatch(place -> isAt(place, WHOLE_TEXT)
                        || locators.stream()
                                .flatMap(locator -> parts(locator).stream())
                                .anyMatch(locator -> isBelow(locator, place) || isAt(place, locator)));
    }

    private static List<String> parts(String places) {
        return Arrays.stream(places.split(";", -1))
                .map(String::strip)
                .filter(place -> !place.isEmpty())
                .toList();
    }

    /** Whether a place is another, perhaps with a remark. */
    private static boolean isAt(String place, String other) {
        return place.equals(other) || place.startsWith(other + " (");
    }

    private static boolean isBelow(String place, String upper) {
        return place.startsWith(upper)
                && (place.length() == upper.length() || ",(. ".indexOf(place.charAt(upper.length())) >= 0);
    }
}
