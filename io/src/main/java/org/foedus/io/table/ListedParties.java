package org.foedus.io.table;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.foedus.dataset.Dataset;
import org.foedus.id.Identifier;
import org.foedus.party.PartyDirectory;
import org.foedus.party.PartyMatch;
import org.foedus.time.DateSpan;
import org.foedus.time.PartialDate;

/** Parties looked up in a list. */
final class ListedParties implements PartyResolver {
    private final Dataset list;
    private final PartyDirectory directory;
    private final Set<String> schemes;

    ListedParties(Dataset list) {
        this.list = list;
        this.directory = PartyDirectory.of(list.parties(), list.successions());
        this.schemes = list.parties().stream()
                .flatMap(party -> party.identifiers().stream())
                .map(Identifier::scheme)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Optional<Dataset> list() {
        return Optional.of(list);
    }

    @Override
    public boolean lists(String scheme) {
        return schemes.contains(scheme);
    }

    @Override
    public Answer byName(String name, Optional<PartialDate> on) {
        return answer(on.map(day -> directory.byName(name, day)).orElseGet(() -> directory.byName(name)));
    }

    @Override
    public Answer byName(String name, DateSpan days) {
        return answer(directory.byName(name, days));
    }

    @Override
    public Answer byCode(String scheme, String code, Optional<PartialDate> on) {
        return answer(
                on.map(day -> directory.byCode(scheme, code, day)).orElseGet(() -> directory.byCode(scheme, code)));
    }

    private static Answer answer(PartyMatch match) {
        return match.party()
                .map(party -> Answer.of(party.id()))
                .orElseGet(() -> Answer.none(
                        match.message(),
                        match.candidates().stream()
                                .map(candidate -> candidate.party().id().value())
                                .toList()));
    }
}
