package org.foedus.examples.quickstart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.foedus.dataset.Dataset;
import org.foedus.dataset.DatasetIndex;
import org.foedus.dataset.RecordKind;
import org.foedus.dataset.ReferenceData;
import org.foedus.party.Tenure;
import org.foedus.rule.RecordJudge;
import org.foedus.rule.standard.StandardRules;

/** Judges what somebody types into a form beside the data that are held, before it becomes part of them. */
final class JudgeAForm {
    private JudgeAForm() {}

    /** Lines that say what is wrong with each of the tenures typed. */
    static List<String> problems(Dataset held, List<Tenure> typed, LocalDate day) {
        List<String> lines = new ArrayList<>();
        // README: form
        RecordJudge judge = StandardRules.all().beside(DatasetIndex.of(held), new ReferenceData(day));
        for (Tenure tenure : typed) {
            judge.judge(RecordKind.TENURE, tenure)
                    .findings()
                    .forEach(finding -> lines.add(finding.at() + ": " + finding.message()));
        }
        // README: end
        return lines;
    }
}
