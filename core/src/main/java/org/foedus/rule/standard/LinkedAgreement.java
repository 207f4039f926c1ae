package org.foedus.rule.standard;

import java.util.ArrayList;
import java.util.List;
import org.foedus.agreement.Agreement;
import org.foedus.agreement.Relation;
import org.foedus.rule.DataPath;
import org.foedus.rule.RuleContext;

/**
 * A relation whose other instrument is in the data, with its place.
 *
 * @param at the place of the relation
 * @param relation the relation
 * @param other the other instrument
 */
record LinkedAgreement(DataPath at, Relation relation, Agreement other) {

    /** Those of an agreement, in order. */
    static List<LinkedAgreement> of(Agreement agreement, RuleContext context) {
        List<LinkedAgreement> links = new ArrayList<>();
        for (int i = 0; i < agreement.relations().size(); i++) {
            Relation relation = agreement.relations().get(i);
            DataPath at = context.path().member("relations").element(i);
            relation.to()
                    .flatMap(context.index()::agreement)
                    .ifPresent(other -> links.add(new LinkedAgreement(at, relation, other)));
        }
        return links;
    }
}
