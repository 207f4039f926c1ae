package org.foedus.law;

/**
 * An exemption that a norm makes itself: "except in special circumstances".
 *
 * @param label what it is called, in a few words that readers of a verdict understand
 * @param when the test; where it is met, the norm does not govern
 */
public record Exemption(String label, Condition when) {
    public Exemption {
        if (label.isBlank()) {
            throw new IllegalArgumentException("an exemption needs a label that says what it is");
        }
    }
}
