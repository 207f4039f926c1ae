package org.foedus.law;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.foedus.aid.Item;
import org.foedus.id.Id;
import org.foedus.party.Party;

/** Says who, what and which norm in words, with the identifier in parentheses. */
final class Wording {
    private final LegalRecords records;

    Wording(LegalRecords records) {
        this.records = records;
    }

    String party(Id<Party> id) {
        return records.party(id)
                .map(Party::name)
                .map(name -> name + " (" + id + ")")
                .orElse(id.toString());
    }

    String parties(Collection<Id<Party>> ids) {
        return joined(ids.stream().map(this::party).toList(), " and ");
    }

    String item(Id<Item> id) {
        return records.item(id)
                .map(Item::name)
                .map(name -> name + " (" + id + ")")
                .orElse(id.toString());
    }

    String items(Collection<Id<Item>> ids) {
        return joined(ids.stream().map(this::item).toList(), " or ");
    }

    String term(Id<Definition> id) {
        return records.definition(id)
                .map(definition -> "\"" + definition.term() + "\" (" + id + ")")
                .orElse(id.toString());
    }

    String norm(Norm norm) {
        return norm.title() + " (" + norm.id() + ")";
    }

    String norms(Collection<Norm> norms) {
        return joined(norms.stream().map(this::norm).toList(), " and ");
    }

    /** The question in words: those of its author, or ours. */
    String question(Transfer transfer) {
        return transfer.question().orElseGet(() -> asked(transfer));
    }

    private String asked(Transfer transfer) {
        Optional<String> item = transfer.item().map(this::item);
        Optional<String> destination = transfer.destination().map(this::party);
        String what = item.orElse("something");
        String where = destination.orElse("some destination");
        String act = switch (transfer.action()) {
            case GIFT -> "give " + what + " to " + where;
            case SALE -> "sell " + what + " to " + where;
            case LOAN -> "lend " + what + " to " + where;
            case LICENSOR_RETURN -> "send " + what + " made under licence back to " + where;
            case RE_EXPORT -> "pass on " + what + " to " + where;
            case CONSENT_TO_RE_EXPORT -> "consent that " + what + " is passed on to " + where;
            case TRANSIT -> "let " + what + " pass through to " + where;
            case TRANSSHIPMENT -> "let " + what + " be loaded anew on its way to " + where;
            case RECEIPT -> "take in " + what;
            case FINANCE -> "pay for " + what + " for " + where;
            case TRAINING ->
                "train the forces of " + where + item.map(name -> " on " + name).orElse("");
            case DEPLOYMENT -> "send forces to " + where;
            case INTELLIGENCE -> "share intelligence with " + where;
            case BASING -> "let foreign forces stay on its territory";
        };
        String route = transfer.via().isEmpty() ? "" : " via " + parties(transfer.via());
        return "May " + party(transfer.actor()) + " " + act + route + besides(transfer) + " on " + transfer.on() + "?";
    }

    private String besides(Transfer transfer) {
        return transfer.licensor()
                        .map(state -> ", made under a licence of " + party(state))
                        .orElse("")
                + transfer.payer().map(payer -> ", paid by " + party(payer)).orElse("")
                + transfer.recipientUnit()
                        .map(unit -> ", for the unit " + party(unit))
                        .orElse("")
                + transfer.purpose().map(purpose -> ", for " + fact(purpose)).orElse("")
                + transfer.amount().map(amount -> ", " + amount.inWords()).orElse("");
    }

    /** What is done, as a noun. */
    static String action(Action action) {
        return switch (action) {
            case GIFT -> "gifts";
            case SALE -> "sales";
            case LOAN -> "loans of goods";
            case LICENSOR_RETURN -> "returns to a licensor";
            case RE_EXPORT -> "re-exports";
            case CONSENT_TO_RE_EXPORT -> "consent to re-exports";
            case TRANSIT -> "transit";
            case TRANSSHIPMENT -> "transshipment";
            case RECEIPT -> "receipt";
            case FINANCE -> "financing";
            case TRAINING -> "training";
            case DEPLOYMENT -> "sending forces";
            case INTELLIGENCE -> "intelligence";
            case BASING -> "foreign forces on its territory";
        };
    }

    static String rank(NormRank rank) {
        return rank.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String fact(String name) {
        return "\"" + name.replace('-', ' ') + "\"";
    }

    static String on(LocalDate day) {
        return "on " + day;
    }

    static String joined(List<String> parts, String last) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        return parts.subList(0, parts.size() - 1).stream().collect(Collectors.joining(", "))
                + last
                + parts.get(parts.size() - 1);
    }
}
