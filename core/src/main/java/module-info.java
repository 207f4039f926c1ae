/**
 * Domain types, rules and analyses of security agreements and guarantees. Packages import downwards only:
 * {@code time}, {@code id}, {@code source}, {@code reason}, {@code party}, {@code aid}, {@code agreement},
 * {@code statement}, {@code law}, {@code dataset}, {@code rule}, {@code rule.standard}, {@code analysis}.
 */
module org.foedus.core {
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    uses org.foedus.rule.RuleProvider;

    exports org.foedus.agreement;
    exports org.foedus.aid;
    exports org.foedus.analysis;
    exports org.foedus.dataset;
    exports org.foedus.id;
    exports org.foedus.law;
    exports org.foedus.party;
    exports org.foedus.reason;
    exports org.foedus.rule;
    exports org.foedus.rule.standard;
    exports org.foedus.source;
    exports org.foedus.statement;
    exports org.foedus.time;
}
