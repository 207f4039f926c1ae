package org.foedus.rule.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foedus.rule.standard.Example.agreement;
import static org.foedus.rule.standard.Example.dataset;
import static org.foedus.rule.standard.Example.office;
import static org.foedus.rule.standard.Example.person;
import static org.foedus.rule.standard.Example.signed;
import static org.foedus.rule.standard.Example.source;
import static org.foedus.rule.standard.Example.state;
import static org.foedus.rule.standard.Example.tenure;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.foedus.dataset.Dataset;
import org.foedus.dataset.DatasetBuilder;
import org.foedus.rule.Report;
import org.junit.jupiter.api.Test;

/** The standard rules on many records at once. */
class SeveralThreadsTest {
    private static final int RECORDS = 1000;

    /** Records of which many are faulty, in every way that is easily made. */
    private static Dataset many() {
        DatasetBuilder many = dataset();
        for (int i = 0; i < RECORDS; i++) {
            int year = 1900 + i % 200;
            many.addParties(state("S" + i, "State " + i % 700))
                    .addPersons(person("p" + i, "Person " + i % 900))
                    .addOffices(office("o" + i, "Office " + i))
                    .addTenures(tenure("p" + i, "o" + i % 500, year + "-01-01/" + (year + i % 7) + "-06-01"))
                    .addSources(source("s" + i % 990, year + "-03-01")
                            .address("https://example.org/" + (year - i % 2) + "/03/01/x")
                            .build())
                    .addAgreements(agreement("a" + i)
                            .addParticipations(
                                    signed("S" + i, year + "-02-01"),
                                    signed("S" + (i + i % 3) % 1020, year + "-02-0" + (1 + i % 9)))
                            .build());
        }
        return many.build();
    }

    @Test
    void the_report_is_the_same_from_one_thread_and_from_several() {
        Dataset many = many();
        Report one = StandardRules.all().evaluate(many, Example.TODAY);
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            assertThat(StandardRules.all().evaluate(many, Example.TODAY, threads))
                    .isEqualTo(one);
        } finally {
            threads.shutdown();
        }
        assertThat(one.findings()).hasSizeGreaterThan(RECORDS);
        assertThat(one.failures()).isEmpty();
    }
}
