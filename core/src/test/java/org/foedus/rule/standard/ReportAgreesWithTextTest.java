package org.foedus.rule.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foedus.rule.standard.Example.agreement;
import static org.foedus.rule.standard.Example.at;
import static org.foedus.rule.standard.Example.counts;
import static org.foedus.rule.standard.Example.dataset;
import static org.foedus.rule.standard.Example.decider;
import static org.foedus.rule.standard.Example.message;
import static org.foedus.rule.standard.Example.statement;

import java.util.Optional;
import org.foedus.agreement.AgreementBuilder;
import org.foedus.agreement.EventEffect;
import org.foedus.id.Id;
import org.foedus.rule.Report;
import org.foedus.source.Citation;
import org.foedus.source.Locator;
import org.foedus.statement.StatementBuilder;
import org.foedus.statement.Strength;
import org.junit.jupiter.api.Test;

class ReportAgreesWithTextTest {

    private static Report judge(AgreementBuilder agreement, StatementBuilder statement) {
        return Example.run(
                new ReportAgreesWithText(),
                dataset().addAgreements(agreement.build()).addStatements(statement.build()));
    }

    private static StatementBuilder says(String value) {
        return statement("s").property("event-effect").value(value).addAbout(Id.of("pact"), Id.of("accession"));
    }

    private static AgreementBuilder text(EventEffect.Effect effect) {
        return agreement("pact")
                .addEventEffects(EventEffect.builder()
                        .event(Id.of("accession"))
                        .effect(effect)
                        .addCitations(Citation.builder()
                                .source(Id.of("text"))
                                .locator(Locator.of("Part IX, para. 2"))
                                .build())
                        .build());
    }

    @Test
    void a_report_that_says_what_the_text_says_is_compliant() {
        assertThat(counts(judge(text(EventEffect.Effect.PARTIES_DECIDE), says("parties-decide"))))
                .containsExactly(1, 1, 0, 0, 0);
    }

    @Test
    void a_report_that_says_something_else_is_shown_beside_the_text() {
        Report report = judge(text(EventEffect.Effect.PARTIES_DECIDE), says("ends"));

        assertThat(at(report)).isEqualTo("statements/s/value");
        assertThat(message(report))
                .isEqualTo("it is reported as \"ends\", but the text of \"pact\" says \"parties-decide\""
                        + " (Part IX, para. 2); the text outranks the report");
    }

    @Test
    void a_report_of_what_a_text_that_is_coded_completely_does_not_say_is_violated() {
        assertThat(message(judge(agreement("pact").commitmentsComplete(true), says("ends"))))
                .contains("the text of \"pact\" says nothing");
    }

    @Test
    void a_report_on_a_text_that_was_not_seen_whole_is_undetermined() {
        Report report = judge(agreement("pact"), says("ends"));

        assertThat(counts(report)).containsExactly(1, 0, 0, 1, 0);
        assertThat(decider(report)).isEqualTo("what the text of \"pact\" says about it");
    }

    @Test
    void denials_and_claims_about_other_things_are_not_judged() {
        AgreementBuilder text = text(EventEffect.Effect.PARTIES_DECIDE);

        assertThat(judge(text, says("ends").strength(Strength.DENIES)).findings())
                .isEmpty();
        assertThat(judge(text, says("ends").value(Optional.empty())).findings()).isEmpty();
        assertThat(judge(text, says("ends").property("status")).findings()).isEmpty();
    }
}
