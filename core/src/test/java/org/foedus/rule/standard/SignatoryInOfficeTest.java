package org.foedus.rule.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foedus.rule.standard.Example.agreement;
import static org.foedus.rule.standard.Example.at;
import static org.foedus.rule.standard.Example.counts;
import static org.foedus.rule.standard.Example.message;
import static org.foedus.rule.standard.Example.officeHolders;
import static org.foedus.rule.standard.Example.participation;
import static org.foedus.rule.standard.Example.signature;

import org.foedus.agreement.Signatory;
import org.foedus.id.Id;
import org.foedus.rule.Report;
import org.junit.jupiter.api.Test;

class SignatoryInOfficeTest {

    private static Report judge(String day, Signatory signatory) {
        return Example.run(
                new SignatoryInOffice(),
                officeHolders()
                        .addAgreements(agreement("a")
                                .addParticipations(participation("JP", signature(day, signatory)))
                                .build()));
    }

    private static Signatory signatory(String person, String office) {
        return Signatory.builder()
                .name("As printed")
                .person(Id.of(person))
                .office(Id.of(office))
                .build();
    }

    @Test
    void signature_within_the_tenure_is_compliant() {
        assertThat(counts(judge("2024-06-13", signatory("kishida", "pm-jp")))).containsExactly(1, 1, 0, 0, 0);
    }

    @Test
    void signature_after_the_tenure_is_violated() {
        Report report = judge("2025-06-13", signatory("kishida", "pm-jp"));

        assertThat(at(report)).isEqualTo("agreements/a/participations/0/actions/0/signatories/0");
        assertThat(message(report))
                .isEqualTo(
                        "Fumio Kishida cannot have signed as Prime Minister of Japan on 2025-06-13: Fumio Kishida left"
                                + " office on 2024-10-01; on 2025-06-13 the office was held by Shigeru Ishiba. Mend the day, the"
                                + " person or the office");
    }

    @Test
    void day_of_change_is_undetermined() {
        Report report = judge("2024-10-01", signatory("kishida", "pm-jp"));

        assertThat(counts(report)).containsExactly(1, 0, 0, 1, 0);
        assertThat(message(report)).contains("changed hands");
    }

    @Test
    void signatory_who_is_not_among_the_known_holders_is_undetermined() {
        Report report = judge("2024-06-13", signatory("nobody", "pm-jp"));

        assertThat(counts(report)).containsExactly(1, 0, 0, 1, 0);
        assertThat(message(report)).contains("no tenure of Nemo as Prime Minister of Japan is recorded");
    }

    @Test
    void office_without_tenures_or_signatory_not_identified_is_not_applicable() {
        assertThat(counts(judge("2024-06-13", signatory("kishida", "pm-xx")))).containsExactly(1, 0, 0, 0, 1);
        assertThat(counts(judge("2024-06-13", Signatory.builder().name("X").build())))
                .containsExactly(1, 0, 0, 0, 1);
    }
}
