package org.foedus.io.internal.codec;

import tools.jackson.core.JsonToken;

/** From {@code foedus/0}, where a dataset had only the last day looked at, to {@code foedus/1}, where it has a window. */
final class ObservationWindowStep implements UpgradeStep {
    @Override
    public String from() {
        return "foedus/0";
    }

    @Override
    public RecordedTokens upgrade(RecordedTokens old) {
        RecordedTokens upgraded = new RecordedTokens();
        old.reset(0);
        upgraded.addValue(old);
        while (old.next() == JsonToken.PROPERTY_NAME) {
            if (old.text().equals("observedUntil")) {
                upgraded.add(JsonToken.PROPERTY_NAME, "observed", old.place());
                upgraded.add(JsonToken.START_OBJECT, "", old.place());
                upgraded.add(JsonToken.PROPERTY_NAME, "until", old.place());
                old.next();
                upgraded.addValue(old);
                upgraded.add(JsonToken.END_OBJECT, "", old.place());
            } else {
                upgraded.add(old);
                old.next();
                upgraded.addValue(old);
            }
        }
        upgraded.add(old);
        return upgraded;
    }
}
