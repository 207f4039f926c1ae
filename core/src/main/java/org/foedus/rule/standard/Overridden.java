package org.foedus.rule.standard;

import java.util.function.BiConsumer;
import org.foedus.id.Id;
import org.foedus.law.Norm;
import org.foedus.rule.DataPath;
import org.foedus.rule.RuleContext;

/** The norms that a norm overrides. */
final class Overridden {
    private Overridden() {}

    /** Visits each overridden norm that the dataset holds, with its place in the list. */
    static void each(Norm norm, RuleContext context, BiConsumer<DataPath, Norm> visitor) {
        DataPath at = context.path().member("overrides");
        int place = 0;
        for (Id<Norm> id : norm.overrides()) {
            DataPath element = at.element(place++);
            context.index().norm(id).ifPresent(other -> visitor.accept(element, other));
        }
    }
}
