package org.foedus.dataset;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foedus.agreement.Agreement;
import org.foedus.agreement.Event;
import org.foedus.aid.AidItem;
import org.foedus.aid.Item;
import org.foedus.id.Id;
import org.foedus.id.Identified;
import org.foedus.law.Circumstance;
import org.foedus.law.Definition;
import org.foedus.law.LegalAssessor;
import org.foedus.law.LegalRecords;
import org.foedus.law.Norm;
import org.foedus.party.Membership;
import org.foedus.party.Office;
import org.foedus.party.Party;
import org.foedus.party.Person;
import org.foedus.party.Tenure;
import org.foedus.source.Citation;
import org.foedus.source.Source;
import org.foedus.statement.Statement;
import org.jspecify.annotations.Nullable;

/** Finds the records of one dataset by identifier. Where two records share one, the first is found. */
public final class DatasetIndex implements LegalRecords {
    private static final Pattern SEPARATOR = Pattern.compile("(?<![0-9])[._:-]|[._:-](?![0-9])");

    private final Dataset dataset;
    private final Map<RecordKind, Map<String, List<Identified>>> records = new EnumMap<>(RecordKind.class);
    private final Map<RecordKind, List<String>> sortedIds = new ConcurrentHashMap<>();
    private final Map<Id<Office>, List<Tenure>> tenuresByOffice;
    private final Map<Id<Person>, List<Tenure>> tenuresByPerson;
    private final Grouped<List<Id<Party>>, Membership> memberships;
    private final Map<Matter, List<Statement>> statementsByMatter = new HashMap<>();
    private final Map<Id<Source>, List<Statement>> statementsBySource = new HashMap<>();
    private final Set<Id<Party>> jurisdictions;

    /** Made when it is first asked for; if two threads ask at once, each makes one, and either will do. */
    private volatile @Nullable LegalAssessor assessor;

    private final Grouped<String, Person> personsByName;
    private final Map<RecordKind, Grouped<String, Identified>> recordsByPlainId = new EnumMap<>(RecordKind.class);
    private volatile Optional<Set<Id<Agreement>>> circular = Optional.empty();

    private DatasetIndex(Dataset dataset) {
        this.dataset = dataset;
        for (RecordKind kind : RecordKind.values()) {
            Map<String, List<Identified>> byId = new HashMap<>();
            for (Identified one : kind.in(dataset)) {
                byId.computeIfAbsent(one.id().value(), id -> new ArrayList<>(1)).add(one);
            }
            records.put(kind, byId);
        }
        tenuresByOffice = dataset.tenures().stream().collect(Collectors.groupingBy(Tenure::office));
        tenuresByPerson = dataset.tenures().stream().collect(Collectors.groupingBy(Tenure::person));
        memberships = new Grouped<>(dataset.memberships(), one -> Stream.of(List.of(one.member(), one.organization())));
        dataset.statements().forEach(this::add);
        jurisdictions = dataset.norms().stream().map(Norm::jurisdiction).collect(Collectors.toSet());
        personsByName = new Grouped<>(
                dataset.persons(),
                person -> Stream.concat(Stream.of(person.name()), person.otherNames().stream())
                        .map(DatasetIndex::lower));
        for (RecordKind kind : RecordKind.values()) {
            recordsByPlainId.put(
                    kind, new Grouped<>(List.copyOf(kind.in(dataset)), record -> Stream.of(plain(record.id()))));
        }
    }

    private void add(Statement statement) {
        Set<Id<?>> about = Set.copyOf(statement.about());
        statement
                .speaker()
                .ifPresent(
                        speaker -> add(statement, new Matter(RecordKind.PERSON, speaker, statement.property(), about)));
        statement.reportedIn().stream().map(Citation::source).distinct().forEach(source -> {
            add(statement, new Matter(RecordKind.SOURCE, source, statement.property(), about));
            statementsBySource.computeIfAbsent(source, id -> new ArrayList<>(1)).add(statement);
        });
    }

    private void add(Statement statement, Matter matter) {
        statementsByMatter.computeIfAbsent(matter, key -> new ArrayList<>(1)).add(statement);
    }

    /** Makes the index of a dataset; takes time in proportion to its records. */
    public static DatasetIndex of(Dataset dataset) {
        return new DatasetIndex(dataset);
    }

    /** The dataset indexed. */
    public Dataset dataset() {
        return dataset;
    }

    /** All records of a kind that bear an identifier, in order; more than one is a fault that a rule reports. */
    public List<Identified> all(RecordKind kind, Id<?> id) {
        return byId(kind).getOrDefault(id.value(), List.of());
    }

    /** The kinds of which a record bears the identifier. */
    public List<RecordKind> kindsOf(Id<?> id) {
        return records.entrySet().stream()
                .filter(entry -> entry.getValue().containsKey(id.value()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The identifiers of all records of a kind in alphabetical order, each once. */
    public List<String> ids(RecordKind kind) {
        return sortedIds.computeIfAbsent(
                kind, one -> byId(one).keySet().stream().sorted().toList());
    }

    @Override
    public List<Norm> norms() {
        return dataset.norms();
    }

    @Override
    public List<Circumstance> circumstances() {
        return dataset.circumstances();
    }

    @Override
    public List<Statement> statements() {
        return dataset.statements();
    }

    /** The source with an identifier. */
    @Override
    public Optional<Source> source(Id<Source> id) {
        return first(RecordKind.SOURCE, id, Source.class::cast);
    }

    /** The party with an identifier. */
    @Override
    public Optional<Party> party(Id<Party> id) {
        return first(RecordKind.PARTY, id, Party.class::cast);
    }

    /** The person with an identifier. */
    @Override
    public Optional<Person> person(Id<Person> id) {
        return first(RecordKind.PERSON, id, Person.class::cast);
    }

    /** The office with an identifier. */
    public Optional<Office> office(Id<Office> id) {
        return first(RecordKind.OFFICE, id, Office.class::cast);
    }

    /** The agreement with an identifier. */
    public Optional<Agreement> agreement(Id<Agreement> id) {
        return first(RecordKind.AGREEMENT, id, Agreement.class::cast);
    }

    /** The event with an identifier. */
    public Optional<Event> event(Id<Event> id) {
        return first(RecordKind.EVENT, id, Event.class::cast);
    }

    /** The item with an identifier. */
    @Override
    public Optional<Item> item(Id<Item> id) {
        return first(RecordKind.ITEM, id, Item.class::cast);
    }

    /** The aid item with an identifier. */
    public Optional<AidItem> aidItem(Id<AidItem> id) {
        return first(RecordKind.AID_ITEM, id, AidItem.class::cast);
    }

    /** The definition with an identifier. */
    @Override
    public Optional<Definition> definition(Id<Definition> id) {
        return first(RecordKind.DEFINITION, id, Definition.class::cast);
    }

    /** The norm with an identifier. */
    public Optional<Norm> norm(Id<Norm> id) {
        return first(RecordKind.NORM, id, Norm.class::cast);
    }

    /** The statements on a property of just these records that a person made, in order. */
    public List<Statement> statementsBy(Id<Person> speaker, String property, Set<Id<?>> about) {
        return statementsByMatter.getOrDefault(new Matter(RecordKind.PERSON, speaker, property, about), List.of());
    }

    /** The statements on a property of just these records that a source reports, in order. */
    public List<Statement> statementsIn(Id<Source> source, String property, Set<Id<?>> about) {
        return statementsByMatter.getOrDefault(new Matter(RecordKind.SOURCE, source, property, about), List.of());
    }

    /** The statements that a source reports, in order. */
    public List<Statement> statementsIn(Id<Source> source) {
        return statementsBySource.getOrDefault(source, List.of());
    }

    /** Whether the dataset holds a norm of a party's law. */
    public boolean hasLawOf(Id<Party> party) {
        return jurisdictions.contains(party);
    }

    /** Asks the law in the dataset. */
    public LegalAssessor assessor() {
        LegalAssessor known = assessor;
        if (known == null) {
            known = LegalAssessor.of(this);
            assessor = known;
        }
        return known;
    }

    /** The tenures of an office, by any holder. */
    public List<Tenure> tenuresOf(Id<Office> office) {
        return tenuresByOffice.getOrDefault(office, List.of());
    }

    /** The tenures of a person, in any office. */
    public List<Tenure> tenuresBy(Id<Person> person) {
        return tenuresByPerson.getOrDefault(person, List.of());
    }

    @Override
    public List<Membership> memberships() {
        return dataset.memberships();
    }

    /** The spells of membership of a party in an organization. */
    public List<Membership> memberships(Id<Party> member, Id<Party> organization) {
        return memberships.of(List.of(member, organization));
    }

    /** The persons who bear a name, as the usual one or as another; upper and lower case are not told apart. */
    public List<Person> personsNamed(String name) {
        return personsByName.of(lower(name));
    }

    /**
     * The records of a kind of which the identifiers differ from the one given, if at all, only in upper and lower case and in
     * hyphens and the like. Those between two digits count: 1-11 is not 11-1.
     */
    public List<Identified> idsLike(RecordKind kind, Id<?> id) {
        return Optional.ofNullable(recordsByPlainId.get(kind))
                .map(records -> records.of(plain(id)))
                .orElse(List.of());
    }

    /**
     * Whether an agreement may lie on a circle of relations that each need the other instrument to be earlier. If not, it
     * certainly does not; if so, the relations have to be followed.
     */
    public boolean mayBeCircular(Id<Agreement> agreement) {
        Optional<Set<Id<Agreement>>> known = circular;
        if (known.isEmpty()) {
            known = Optional.of(Circles.candidates(dataset.agreements()));
            circular = known;
        }
        return known.orElseThrow().contains(agreement);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static String plain(Id<?> id) {
        return lower(SEPARATOR.matcher(id.value()).replaceAll(""));
    }

    private <T> Optional<T> first(RecordKind kind, Id<?> id, Function<Identified, T> cast) {
        List<Identified> found = all(kind, id);
        return found.isEmpty() ? Optional.empty() : Optional.of(cast.apply(found.get(0)));
    }

    /** What a statement is on, in the mouth of a person or the pages of a source. */
    private record Matter(RecordKind kind, Id<?> teller, String property, Set<Id<?>> about) {}

    private Map<String, List<Identified>> byId(RecordKind kind) {
        return records.getOrDefault(kind, Map.of());
    }
}
