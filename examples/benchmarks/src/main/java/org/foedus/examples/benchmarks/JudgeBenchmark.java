package org.foedus.examples.benchmarks;

import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.drools.model.codegen.ExecutableModelProject;
import org.foedus.agreement.Agreement;
import org.foedus.dataset.DatasetIndex;
import org.foedus.dataset.RecordKind;
import org.foedus.dataset.ReferenceData;
import org.foedus.rule.RuleSet;
import org.foedus.rule.standard.StandardRules;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.StatelessKieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Judging alone, on agreements that were read before. All sides judge one record after the other by the same two constraints:
 * no party takes part twice ({@code party-once-per-agreement}) and the agreement cites a source
 * ({@code agreement-has-citation}).
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgs = {"-Xms4g", "-Xmx4g", "-XX:+UseParallelGC"})
public class JudgeBenchmark {
    /** By how many constraints each side judges an agreement. */
    static final int CONSTRAINTS = 2;

    private static final ReferenceData REFERENCE = new ReferenceData(LocalDate.of(2026, 11, 25));

    private final RuleSet rules =
            StandardRules.all().only(Set.of("party-once-per-agreement", "agreement-has-citation"));
    private final DatasetIndex nothing = DatasetIndex.of(Records.dataset(0, 0));
    private final Validator validator = Beans.validator();
    private final KieBase drools = rulesOfDrools();
    private final StatelessKieSession stateless = drools.newStatelessKieSession();
    private final KieSession session = drools.newKieSession();
    private final List<String> found = new ArrayList<>();

    /** How many agreements are judged in turn: few of them stay in the caches of the processor, many do not. */
    @Param({"100", "10000"})
    private int records;

    private List<Agreement> agreements = List.of();
    private List<Beans.Line> beans = List.of();

    /** Makes what is judged. */
    @Setup
    public void make() {
        agreements = Records.dataset(0, records).agreements();
        beans = Beans.of(Records.dataset(0, records));
        stateless.setGlobal("found", found);
        session.setGlobal("found", found);
    }

    /** Lets go of what Drools holds. */
    @TearDown
    public void end() {
        session.dispose();
    }

    /** (h) Foedus judges by its rules over single records. */
    @Benchmark
    public long foedusJudge() {
        long count = 0;
        for (Agreement agreement : agreements) {
            count += 1
                    + rules.judge(RecordKind.AGREEMENT, agreement, nothing, REFERENCE)
                            .findings()
                            .size();
        }
        return count;
    }

    /** (h) Hibernate Validator judges by the annotations of the beans. */
    @Benchmark
    public long validatorJudge() {
        long count = 0;
        for (Beans.Line line : beans) {
            count += 1 + validator.validate(line).size();
        }
        return count;
    }

    /** (h) Drools judges by {@code agreements.drl}, each record in a session without state, as it is meant for validation. */
    @Benchmark
    public int droolsJudge() {
        for (Beans.Line line : beans) {
            stateless.execute(line.agreement());
        }
        return found.size();
    }

    /** (h) Drools again, with one session kept for all records: the quickest way to judge one by one that was found. */
    @Benchmark
    public long droolsSessionJudge() {
        long count = 0;
        for (Beans.Line line : beans) {
            FactHandle fact = session.insert(line.agreement());
            count += 1 + session.fireAllRules();
            session.delete(fact);
        }
        return count;
    }

    private static KieBase rulesOfDrools() {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write(
                "src/main/resources/agreements.drl",
                services.getResources().newClassPathResource("agreements.drl", JudgeBenchmark.class));
        KieBuilder built = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (!built.getResults().getMessages().isEmpty()) {
            throw new IllegalStateException(built.getResults().toString());
        }
        return services.newKieContainer(built.getKieModule().getReleaseId()).getKieBase();
    }
}
