package org.foedus.rule.standard;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.foedus.dataset.DatasetIndex;
import org.foedus.dataset.RecordKind;
import org.foedus.dataset.Unread;
import org.foedus.id.Identified;
import org.foedus.internal.Spelling;
import org.foedus.reason.Cause;
import org.foedus.reason.Decider;
import org.foedus.reason.Outcome;
import org.foedus.rule.Fix;
import org.foedus.rule.Outcomes;
import org.foedus.rule.Rule;
import org.foedus.rule.RuleContext;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.Severity;

/** Every record that another mentions exists, and is of the kind that is wanted there. */
final class ReferenceResolves implements Rule<Identified> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("reference-resolves")
            .title("A record that is mentioned exists")
            .rationale(
                    "Records mention each other by identifier. Where the identifier leads nowhere, or to a record of another kind,"
                            + " a fact hangs in the air: a citation without a source, an act without an actor. Mostly the"
                            + " identifier is misspelt, or a file was left out of the run.")
            .authority("Foedus data model")
            .severity(Severity.ERROR)
            .addTags("identity")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Class<Identified> judges() {
        return Identified.class;
    }

    @Override
    public void judge(Identified record, RuleContext context, Outcomes outcomes) {
        for (Reference reference : References.of(record, context.path())) {
            if (resolves(reference, context.index())) {
                outcomes.compliant(reference.at());
                continue;
            }
            List<RecordKind> kinds = context.index().kindsOf(reference.id());
            Unread unread = context.reference().unread();
            if (unread.ids().contains(reference.id())) {
                outcomes.report(reference.at(), leftOut(reference));
            } else if (kinds.isEmpty() && unread.others()) {
                outcomes.report(reference.at(), perhapsLeftOut(reference));
            } else if (kinds.isEmpty() && !context.index().dataset().uses().isEmpty()) {
                outcomes.report(
                        reference.at(),
                        unread(reference, context.index().dataset().uses()));
            } else {
                String problem = problem(reference, kinds, context.index());
                Optional<Fix> fix = kinds.isEmpty() ? fix(reference, context.index()) : Optional.empty();
                fix.ifPresentOrElse(
                        sure -> outcomes.violated(reference.at(), problem, sure),
                        () -> outcomes.violated(reference.at(), problem));
            }
        }
    }

    /** The one identifier of the kind that differs only in case and hyphens, since no two identifiers may. */
    private static Optional<Fix> fix(Reference reference, DatasetIndex index) {
        List<String> alike = reference.expected().stream()
                .flatMap(kind -> index.idsLike(kind, reference.id()).stream())
                .map(record -> record.id().value())
                .distinct()
                .toList();
        return alike.size() == 1 ? Optional.of(Fix.replace(reference.at(), alike.get(0))) : Optional.empty();
    }

    private static boolean resolves(Reference reference, DatasetIndex index) {
        return reference
                .expected()
                .map(kind -> !index.all(kind, reference.id()).isEmpty())
                .orElseGet(() -> !index.kindsOf(reference.id()).isEmpty());
    }

    private static Outcome leftOut(Reference reference) {
        return Outcome.undetermined(
                new Cause(
                        Cause.Kind.MISSING_FACT,
                        "the record \"" + reference.id() + "\" could not be read and was left out"),
                Decider.of("the record \"" + reference.id() + "\", once it can be read"));
    }

    private static Outcome perhapsLeftOut(Reference reference) {
        return Outcome.undetermined(
                new Cause(
                        Cause.Kind.MISSING_FACT,
                        "\"" + reference.id()
                                + "\" is not among what was read, and a part of the data could not be read"),
                Decider.of("the rest of the data, once it can be read"));
    }

    private static Outcome unread(Reference reference, List<String> uses) {
        String datasets = uses.stream().map(one -> "\"" + one + "\"").collect(Collectors.joining(", "));
        return Outcome.undetermined(
                new Cause(
                        Cause.Kind.OUTSIDE_WINDOW,
                        "\"" + reference.id() + "\" is not among what was read; these data use " + datasets
                                + ", which was not read with them"),
                Decider.of("what " + datasets + " holds: name its files as well"));
    }

    private static String problem(Reference reference, List<RecordKind> kinds, DatasetIndex index) {
        String id = reference.id().value();
        String wanted = reference.expected().map(ReferenceResolves::word).orElse("record of any kind");
        if (!kinds.isEmpty()) {
            return "there is no " + wanted + " \"" + id + "\"; the id belongs to a record of the kind \""
                    + word(kinds.get(0)) + "\", and here a " + wanted + " is wanted";
        }
        Optional<String> near = Spelling.nearest(
                id,
                reference.expected().map(List::of).orElse(List.of(RecordKind.values())).stream()
                        .map(index::ids)
                        .toList());
        return "there is no " + wanted + " \"" + id + "\"; "
                + near.map(known -> "did you mean \"" + known + "\"?")
                        .orElse("no known id comes near it; add the record, or read the file that holds it as well");
    }

    private static String word(RecordKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
