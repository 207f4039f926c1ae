package org.foedus.io.internal.codec;

import static org.foedus.io.internal.codec.Texts.BOOLEAN;
import static org.foedus.io.internal.codec.Texts.STRING;
import static org.foedus.io.internal.codec.Texts.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.foedus.io.internal.table.Condition;
import org.foedus.io.internal.table.Reference;
import org.foedus.io.table.Absence;
import org.jspecify.annotations.Nullable;

/** Reads conditions on rows. Those of one object hold together. */
final class ConditionCodec extends Codec<Condition> {
    static final Codec<Pattern> PATTERN = new TextCodec<>(
            "a regular expression such as \"FY [0-9]+\"", "", ConditionCodec::pattern, Pattern::pattern);

    private static final String COLUMN = "column";
    private static final ReferenceCodec REFERENCE = new ReferenceCodec();

    static final Codec<Condition> CONDITION = new ConditionCodec();

    private final ObjectCodec<Condition, Slots> object = ObjectCodec.<Condition, Slots>of(
                    "a condition", Slots::new, ConditionCodec::build)
            .optional(COLUMN, REFERENCE, any -> Optional.empty(), Slots.into(COLUMN), "The column.")
            .optional("is", ListCodec.of(STRING), any -> Optional.empty(), Slots.into("is"), "It is one of these.")
            .optional("matches", PATTERN, any -> Optional.empty(), Slots.into("matches"), "Its text has this form.")
            .optional("present", BOOLEAN, any -> Optional.empty(), Slots.into("present"), "Whether it has a value.")
            .optional("absent", word(Absence.class), any -> Optional.empty(), Slots.into("absent"), "Why it has none.")
            .optional("same", BOOLEAN, any -> Optional.empty(), Slots.into("same"), "Whether all rows have one value.")
            .optional("all", ListCodec.of(this), any -> Optional.empty(), Slots.into("all"), "All of these hold.")
            .optional("any", ListCodec.of(this), any -> Optional.empty(), Slots.into("any"), "One of these holds.")
            .optional("not", this, any -> Optional.empty(), Slots.into("not"), "This does not hold.");

    private static Pattern pattern(String text) {
        try {
            return Pattern.compile(text);
        } catch (PatternSyntaxException broken) {
            throw new IllegalArgumentException(broken.getDescription(), broken);
        }
    }

    private static Condition build(Slots slots) {
        List<Condition> parts = new ArrayList<>();
        Optional<Reference> column = slots.find(COLUMN, Reference.class);
        slots.find("is", List.class).ifPresent(is -> parts.add(new Condition.Is(required(column), slots.list("is"))));
        slots.find("matches", Pattern.class)
                .ifPresent(pattern -> parts.add(new Condition.Matches(required(column), pattern)));
        slots.find("present", Boolean.class)
                .ifPresent(present -> parts.add(new Condition.Present(required(column), present)));
        slots.find("absent", Absence.class)
                .ifPresent(reason -> parts.add(new Condition.Absent(required(column), reason)));
        slots.find("same", Boolean.class).ifPresent(same -> parts.add(new Condition.Same(required(column), same)));
        if (parts.isEmpty() && column.isPresent()) {
            parts.add(new Condition.Present(column.orElseThrow(), true));
        }
        slots.find("all", List.class).ifPresent(all -> parts.add(new Condition.All(slots.list("all"))));
        slots.find("any", List.class).ifPresent(any -> parts.add(new Condition.Any(slots.list("any"))));
        slots.find("not", Condition.class).ifPresent(not -> parts.add(new Condition.Not(not)));
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a condition without a column holds always, and says nothing");
        }
        return parts.size() == 1 ? parts.get(0) : new Condition.All(parts);
    }

    private static Reference required(Optional<Reference> column) {
        return column.orElseThrow(() -> new IllegalArgumentException("a condition needs the column of which it holds"));
    }

    @Override
    @Nullable
    Condition read(JsonInput in) {
        return object.read(in);
    }

    @Override
    void write(JsonOutput out, Condition value) {
        throw new UnsupportedOperationException("mappings are read and not written");
    }
}
