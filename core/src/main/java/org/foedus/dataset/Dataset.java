package org.foedus.dataset;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.foedus.agreement.Agreement;
import org.foedus.agreement.Event;
import org.foedus.aid.AidItem;
import org.foedus.aid.Item;
import org.foedus.internal.DomainStyle;
import org.foedus.law.Circumstance;
import org.foedus.law.Definition;
import org.foedus.law.Norm;
import org.foedus.law.Transfer;
import org.foedus.party.Membership;
import org.foedus.party.Office;
import org.foedus.party.Party;
import org.foedus.party.Person;
import org.foedus.party.Succession;
import org.foedus.party.Tenure;
import org.foedus.source.Source;
import org.foedus.statement.Statement;
import org.foedus.time.PartialDate;
import org.immutables.value.Value;

/**
 * A collection of records with a name and a version. References between records may point into another dataset; whether
 * they resolve is judged by a rule once all datasets are {@linkplain #merge merged}.
 */
@DomainStyle
@Value.Immutable
public abstract class Dataset {
    Dataset() {}

    /** Starts a dataset; {@code id} and {@code title} are required. */
    public static DatasetBuilder builder() {
        return new DatasetBuilder();
    }

    /** A short name, the same in every version: {@code "ukraine-agreements"}. */
    public abstract String id();

    /** The name for readers. */
    public abstract String title();

    /** The version, such as a date. */
    public abstract Optional<String> version();

    /** Where its makers looked; empty if they do not say. */
    public abstract Optional<ObservationWindow> observed();

    /**
     * The names of datasets whose records this one mentions, and that are to be read with it. A mention that does not resolve
     * is a fault only if all of them were read.
     */
    public abstract List<String> uses();

    /** What its documents held that the format does not know. */
    public abstract List<Extension> extensions();

    /** Publications. */
    public abstract List<Source> sources();

    /** States, organizations, coalitions, others. */
    public abstract List<Party> parties();

    /** Successions. */
    public abstract List<Succession> successions();

    /** Spells of membership. */
    public abstract List<Membership> memberships();

    /** People. */
    public abstract List<Person> persons();

    /** Offices. */
    public abstract List<Office> offices();

    /** Terms of office. */
    public abstract List<Tenure> tenures();

    /** Events. */
    public abstract List<Event> events();

    /** Agreements and declarations. */
    public abstract List<Agreement> agreements();

    /** Statements. */
    public abstract List<Statement> statements();

    /** Kinds of goods, services and money. */
    public abstract List<Item> items();

    /** Help that was given or announced. */
    public abstract List<AidItem> aidItems();

    /** Legal terms. */
    public abstract List<Definition> definitions();

    /** Circumstances that laws ask for. */
    public abstract List<Circumstance> circumstances();

    /** Norms. */
    public abstract List<Norm> norms();

    /** Questions to the law. */
    public abstract List<Transfer> transfers();

    /** The last day at which its makers looked. What is said about a later day is a projection. */
    public Optional<PartialDate> observedUntil() {
        return observed().flatMap(ObservationWindow::until);
    }

    /** Whether a day comes after all at which its makers looked; false if they do not say how long they did. */
    public boolean isProjection(LocalDate day) {
        return observedUntil().map(last -> last.isBefore(day).isTrue()).orElse(false);
    }

    @Value.Check
    void check() {
        if (id().isBlank() || title().isBlank()) {
            throw new IllegalArgumentException(
                    "a dataset needs an id and a title, but has \"" + id() + "\" and \"" + title() + "\"");
        }
    }

    /** The number of records of all kinds. */
    public int size() {
        int size = 0;
        for (RecordKind kind : RecordKind.values()) {
            size += kind.in(this).size();
        }
        return size;
    }

    /**
     * Joins datasets into one that holds all their records in order. Nothing is merged record by record: two records with
     * one identifier both stay, for a rule to find. What the joined dataset uses is what its parts use and are not. Equal
     * extensions become one.
     *
     * @param datasets at least one; the first gives the name if it is the only one
     * @throws IllegalArgumentException if there is none
     */
    public static Dataset merge(List<Dataset> datasets) {
        if (datasets.isEmpty()) {
            throw new IllegalArgumentException("there is no dataset to merge");
        }
        if (datasets.size() == 1) {
            return datasets.get(0);
        }
        DatasetBuilder all = builder()
                .id(String.join(
                        "+", datasets.stream().map(Dataset::id).distinct().toList()))
                .title(String.join(
                        "; ", datasets.stream().map(Dataset::title).distinct().toList()))
                .uses(datasets.stream()
                        .flatMap(dataset -> dataset.uses().stream())
                        .filter(used -> datasets.stream()
                                .noneMatch(dataset -> dataset.id().equals(used)))
                        .distinct()
                        .toList())
                .extensions(datasets.stream()
                        .flatMap(dataset -> dataset.extensions().stream())
                        .distinct()
                        .toList())
                .observed(datasets.stream()
                        .flatMap(dataset -> dataset.observed().stream())
                        .reduce(ObservationWindow::with));
        for (Dataset dataset : datasets) {
            all.addAllSources(dataset.sources())
                    .addAllParties(dataset.parties())
                    .addAllSuccessions(dataset.successions())
                    .addAllMemberships(dataset.memberships())
                    .addAllPersons(dataset.persons())
                    .addAllOffices(dataset.offices())
                    .addAllTenures(dataset.tenures())
                    .addAllEvents(dataset.events())
                    .addAllAgreements(dataset.agreements())
                    .addAllStatements(dataset.statements())
                    .addAllItems(dataset.items())
                    .addAllAidItems(dataset.aidItems())
                    .addAllDefinitions(dataset.definitions())
                    .addAllCircumstances(dataset.circumstances())
                    .addAllNorms(dataset.norms())
                    .addAllTransfers(dataset.transfers());
        }
        return all.build();
    }
}
