package org.foedus.io.internal.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foedus.io.ProblemCode;

/**
 * The format of a dataset document. A document of an older format is upgraded step by step, with a note; it is upgraded as a whole,
 * so that nothing is read of one that is cut off.
 */
final class FormatCodec extends ConstantCodec {
    /** The steps, the oldest format first; each leads to the format of the next, the last to the format of today. */
    static final List<UpgradeStep> STEPS = List.of(new ObservationWindowStep());

    FormatCodec() {
        super("format", DatasetCodec.FORMAT);
    }

    @Override
    String other(JsonInput in, String found) {
        List<UpgradeStep> steps = stepsFrom(found);
        if (steps.isEmpty()) {
            return refuse(in, "the format " + Quoted.of(found) + " is not one that this version reads", formats());
        }
        if (!in.isFirstMember()) {
            return refuse(
                    in,
                    "the format " + Quoted.of(found)
                            + " is an older one, which is read only if the document begins with it",
                    "\"format\" as the first member");
        }
        in.problem(
                ProblemCode.UPGRADED,
                "the document is of the format " + Quoted.of(found) + " and is read as one of " + Quoted.of(text())
                        + "; lines and columns are those of the document, pointers those after the upgrade",
                "");
        in.rewrite(old -> {
            RecordedTokens tokens = old;
            for (UpgradeStep step : steps) {
                tokens = step.upgrade(tokens);
            }
            return tokens;
        });
        return text();
    }

    private static List<UpgradeStep> stepsFrom(String format) {
        List<UpgradeStep> steps = new ArrayList<>();
        for (UpgradeStep step : STEPS) {
            if (!steps.isEmpty() || step.from().equals(format)) {
                steps.add(step);
            }
        }
        return steps;
    }

    private static String formats() {
        return "one of "
                + Stream.concat(STEPS.stream().map(UpgradeStep::from), Stream.of(DatasetCodec.FORMAT))
                        .map(Quoted::of)
                        .collect(Collectors.joining(", "));
    }
}
