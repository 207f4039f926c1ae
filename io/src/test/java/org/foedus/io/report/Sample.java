package org.foedus.io.report;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.foedus.dataset.Dataset;
import org.foedus.dataset.ReferenceData;
import org.foedus.io.DatasetReader;
import org.foedus.io.ReadResult;
import org.foedus.law.Norm;
import org.foedus.party.Person;
import org.foedus.reason.Cause;
import org.foedus.reason.Decider;
import org.foedus.rule.DataPath;
import org.foedus.rule.Report;
import org.foedus.rule.Rule;
import org.foedus.rule.RuleContext;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.RuleSet;
import org.foedus.rule.Severity;
import org.foedus.rule.Suppression;

/** A report on people, in which there is one of everything that a report can say. */
final class Sample {
    static final Path FOLDER = Path.of("src/test/resources/org/foedus/io/report");
    static final ReadResult<Dataset> INPUT = DatasetReader.withDefaults().read(FOLDER.resolve("sample"));

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private Sample() {}

    static Report report() {
        Rule<Person> noBob = Rule.of(info("no-bob", Severity.WARNING), Person.class, (person, context, outcomes) -> {
            if (person.name().equals("Bob")) {
                outcomes.violated(context.path().member("name"), "Bob is not allowed");
            }
            for (int i = 0; i < person.otherNames().size(); i++) {
                if (person.otherNames().get(i).contains("Bob")) {
                    outcomes.violated(
                            otherName(context, i),
                            "nobody is called " + person.otherNames().get(i));
                }
            }
        });
        Rule<Person> noScript =
                Rule.of(info("no-script", Severity.ERROR), Person.class, (person, context, outcomes) -> {
                    if (person.name().contains("<")) {
                        outcomes.violated(context.path().member("name"), "no " + person.name());
                        outcomes.violated(
                                otherName(context, 0),
                                "no " + person.otherNames().get(0));
                    }
                });
        Rule<Person> known = Rule.of(info("known", Severity.INFO), Person.class, (person, context, outcomes) -> {
            if (person.name().equals("Cy")) {
                outcomes.undetermined(
                        context.path(),
                        new Cause(Cause.Kind.MISSING_FACT, "who knows Cy"),
                        new Decider("Cy", List.of(new Decider.Alternative("here", "yes"))));
            }
        });
        Rule<Person> broken = Rule.of(info("broken", Severity.ERROR), Person.class, (person, context, outcomes) -> {
            if (person.name().equals("Dai")) {
                throw new IllegalStateException("oops");
            }
        });
        Rule<Norm> idle = Rule.of(info("idle", Severity.ADVISORY), Norm.class, (norm, context, outcomes) -> {});
        Suppression fayMayStay =
                new Suppression("no-bob", DataPath.parse("persons/fay"), "Fay is called so", "Ann", Optional.of(DAY));
        return RuleSet.of(List.of(noBob, noScript, known, broken, idle))
                .evaluate(INPUT.value().orElseThrow(), new ReferenceData(DAY))
                .without(List.of(fayMayStay), DAY);
    }

    private static DataPath otherName(RuleContext context, int index) {
        return context.path().member("otherNames").element(index);
    }

    private static RuleInfo info(String id, Severity severity) {
        return RuleInfo.builder()
                .id(id)
                .title("Title of " + id)
                .rationale("Rationale")
                .authority("Authority")
                .severity(severity)
                .build();
    }
}
