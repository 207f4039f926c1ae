package org.foedus.io.internal.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.foedus.id.Id;
import org.foedus.io.table.PartyResolver;
import org.foedus.io.table.UntoldParty;
import org.foedus.party.Party;
import org.foedus.time.Bound;
import org.foedus.time.DateSpan;
import org.foedus.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** Whom the names and codes of tables stand for; and, as they are read, who was told and who was not. */
public final class PartyNames {
    private static final int REMEMBERED = 4096;

    private final @Nullable PartyResolver resolver;
    private final Optional<DateSpan> observed;
    private final Map<Asked, PartyResolver.Answer> answers = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, PartyResolver.Answer> eldest) {
            return size() > REMEMBERED;
        }
    };
    private final Set<Id<Party>> told = new LinkedHashSet<>();
    private final Map<String, UntoldParty> untold = new LinkedHashMap<>();

    /** What was asked of the resolver; an empty scheme asks for a name. */
    private record Asked(String scheme, String text, Optional<PartialDate> on, boolean orLater) {}

    /**
     * @param resolver who is meant; null if names and codes are made identifiers as they are
     * @param observed the days of which the table speaks, on which a name is meant that has no day of its own
     */
    public PartyNames(@Nullable PartyResolver resolver, Optional<DateSpan> observed) {
        this.resolver = resolver;
        this.observed = observed;
    }

    /**
     * Reads a name or a code.
     *
     * @param on the day on which it is meant
     */
    CellValue read(Column.Party column, String text, Supplier<Optional<PartialDate>> on) {
        Id<?> own = column.words().get(text);
        if (own != null) {
            told.add(Id.of(own.value()));
            return CellValue.text(own.value());
        }
        PartyResolver list = resolver;
        if (list == null || column.scheme().map(scheme -> !list.lists(scheme)).orElse(false)) {
            return asItIs(column, text);
        }
        PartyResolver.Answer answer = answers.computeIfAbsent(
                new Asked(column.scheme().orElse(""), text, on.get(), column.orLater()), asked -> ask(list, asked));
        Optional<Id<Party>> party = answer.party();
        if (party.isPresent()) {
            told.add(party.orElseThrow());
            return CellValue.text(party.orElseThrow().value());
        }
        if (column.keepUnknown()) {
            untold.merge(
                    text,
                    new UntoldParty(text, 1, answer.reason(), answer.candidates()),
                    (before, now) -> before.onceMore());
            return asItIs(column, text);
        }
        return CellValue.broken(
                answer.reason(),
                answer.candidates().isEmpty() ? "" : "one of " + String.join(", ", answer.candidates()));
    }

    private PartyResolver.Answer ask(PartyResolver list, Asked asked) {
        if (!asked.scheme().isEmpty()) {
            return list.byCode(asked.scheme(), asked.text(), asked.on());
        }
        if (asked.on().isEmpty()) {
            return observed.map(days -> list.byName(asked.text(), days))
                    .orElseGet(() -> list.byName(asked.text(), Optional.empty()));
        }
        PartyResolver.Answer answer = list.byName(asked.text(), asked.on());
        if (answer.party().isPresent() || !asked.orLater()) {
            return answer;
        }
        PartyResolver.Answer later =
                list.byName(asked.text(), DateSpan.of(Bound.at(asked.on().orElseThrow()), Bound.open()));
        return later.party().isPresent() ? later : answer;
    }

    private static CellValue asItIs(Column.Party column, String text) {
        String id = Slug.of(text);
        return id.isEmpty()
                ? CellValue.broken("\"" + text + "\" has no letter or digit of which an identifier could be made", "")
                : CellValue.text(
                        column.scheme().map(scheme -> scheme + "-" + id).orElse(id));
    }

    /** Takes note that a record names a party. */
    public void tell(Id<Party> party) {
        told.add(party);
    }

    /** The parties that were told, in the order in which they were first met. */
    public Set<Id<Party>> told() {
        return told;
    }

    /** The names that stand for nobody known and were kept, in the order in which they were first met. */
    public List<UntoldParty> untold() {
        return new ArrayList<>(untold.values());
    }
}
