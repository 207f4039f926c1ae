package org.foedus.dataset;

import java.util.List;
import org.foedus.id.Identified;

/** The kinds of record that a dataset holds, in the order in which they are written. */
public enum RecordKind {
    /** Publications. */
    SOURCE("sources"),
    /** States, organizations, coalitions, others. */
    PARTY("parties"),
    /** Successions of parties. */
    SUCCESSION("successions"),
    /** Spells of membership. */
    MEMBERSHIP("memberships"),
    /** People. */
    PERSON("persons"),
    /** Offices. */
    OFFICE("offices"),
    /** Terms of office. */
    TENURE("tenures"),
    /** Events. */
    EVENT("events"),
    /** Agreements and declarations. */
    AGREEMENT("agreements"),
    /** Statements. */
    STATEMENT("statements"),
    /** Kinds of goods, services and money. */
    ITEM("items"),
    /** Help that was given or announced. */
    AID_ITEM("aidItems"),
    /** Legal terms. */
    DEFINITION("definitions"),
    /** Circumstances that laws ask for. */
    CIRCUMSTANCE("circumstances"),
    /** Norms. */
    NORM("norms"),
    /** Questions to the law. */
    TRANSFER("transfers");

    private final String member;

    RecordKind(String member) {
        this.member = member;
    }

    /** The name of the list in a dataset document: {@code "agreements"}. */
    public String member() {
        return member;
    }

    /** The records of this kind in a dataset, in order. */
    public List<? extends Identified> in(Dataset dataset) {
        return switch (this) {
            case SOURCE -> dataset.sources();
            case PARTY -> dataset.parties();
            case SUCCESSION -> dataset.successions();
            case MEMBERSHIP -> dataset.memberships();
            case PERSON -> dataset.persons();
            case OFFICE -> dataset.offices();
            case TENURE -> dataset.tenures();
            case EVENT -> dataset.events();
            case AGREEMENT -> dataset.agreements();
            case STATEMENT -> dataset.statements();
            case ITEM -> dataset.items();
            case AID_ITEM -> dataset.aidItems();
            case DEFINITION -> dataset.definitions();
            case CIRCUMSTANCE -> dataset.circumstances();
            case NORM -> dataset.norms();
            case TRANSFER -> dataset.transfers();
        };
    }
}
