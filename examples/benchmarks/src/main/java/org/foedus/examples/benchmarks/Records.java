package org.foedus.examples.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foedus.agreement.Agreement;
import org.foedus.agreement.AgreementBuilder;
import org.foedus.agreement.Commitment;
import org.foedus.agreement.CommitmentKind;
import org.foedus.agreement.EntryIntoForce;
import org.foedus.agreement.InstrumentClass;
import org.foedus.agreement.Modality;
import org.foedus.agreement.Participation;
import org.foedus.agreement.Term;
import org.foedus.agreement.TermClause;
import org.foedus.agreement.TreatyAction;
import org.foedus.agreement.TreatyActionKind;
import org.foedus.aid.Amount;
import org.foedus.aid.AmountPart;
import org.foedus.aid.Money;
import org.foedus.aid.Quantity;
import org.foedus.dataset.Dataset;
import org.foedus.id.Id;
import org.foedus.io.DatasetWriter;
import org.foedus.party.Party;
import org.foedus.source.Citation;
import org.foedus.source.Locator;
import org.foedus.time.PartialDate;

/** Invented agreements, the same ones on every machine: with commitments, amounts, partial dates and citations. */
final class Records {
    private static final int COMMITMENTS = 12;
    private static final int BATCH = 500;
    private static final CommitmentKind[] KINDS = CommitmentKind.values();
    private static final Modality[] MODALITIES = Modality.values();

    private Records() {}

    /** A file of records of at least so many bytes. */
    static byte[] file(int leastBytes) {
        ByteArrayOutputStream file = new ByteArrayOutputStream(leastBytes + (leastBytes >> 3));
        for (int first = 0; file.size() < leastBytes; first += BATCH) {
            ByteArrayOutputStream batch = new ByteArrayOutputStream();
            DatasetWriter.create().writeRecords(dataset(first, BATCH), batch);
            byte[] bytes = batch.toByteArray();
            int from = first == 0 ? 0 : headerLength(bytes);
            file.write(bytes, from, bytes.length - from);
        }
        return file.toByteArray();
    }

    private static int headerLength(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, 1_000), UTF_8).indexOf('\n') + 1;
    }

    /** A dataset of so many agreements. */
    static Dataset dataset(int first, int number) {
        List<Agreement> agreements = new ArrayList<>(number);
        for (int n = first; n < first + number; n++) {
            agreements.add(agreement(n));
        }
        return Dataset.builder()
                .id("benchmark")
                .title("Invented agreements")
                .addAllAgreements(agreements)
                .build();
    }

    private static Agreement agreement(int n) {
        String id = "agreement-" + n;
        Id<Party> giver = Id.of("STATE-" + n % 190);
        Id<Party> receiver = Id.of("STATE-" + (n + 1) % 190);
        PartialDate signed = PartialDate.of(LocalDate.of(1950, 1, 1).plusDays(n % 25_000));
        AgreementBuilder agreement = Agreement.builder()
                .id(Id.of(id))
                .title("Agreement on security cooperation and long-term support between state " + n % 190
                        + " and its partner")
                .instrumentClass(InstrumentClass.TREATY)
                .addParticipations(participation(giver, signed, n), participation(receiver, signed, n))
                .entryIntoForce(EntryIntoForce.builder()
                        .on(EntryIntoForce.Condition.SIGNATURE)
                        .addCitations(cites(n, "Article 20"))
                        .build())
                .term(TermClause.builder()
                        .term(new Term.Fixed(Period.ofYears(10), Term.CountedFrom.SIGNATURE))
                        .addCitations(cites(n, "Article 21"))
                        .build())
                .addCitations(cites(n, "Preamble"));
        for (int k = 1; k <= COMMITMENTS; k++) {
            agreement.addCommitments(commitment(id, n, k, giver, receiver));
        }
        return agreement.build();
    }

    private static Participation participation(Id<Party> party, PartialDate signed, int n) {
        return Participation.builder()
                .party(party)
                .addActions(TreatyAction.builder()
                        .kind(TreatyActionKind.SIGNATURE)
                        .actedOn(
                                n % 3 == 0 ? PartialDate.parse(signed.toString().substring(0, 7)) : signed)
                        .addCitations(cites(n, "signature block"))
                        .build())
                .build();
    }

    private static Commitment commitment(String agreement, int n, int k, Id<Party> giver, Id<Party> receiver) {
        var commitment = Commitment.builder()
                .id(Id.of(agreement + "-c" + k))
                .addObligors(giver)
                .addBeneficiaries(receiver)
                .kind(KINDS[(n + k) % KINDS.length])
                .modality(MODALITIES[(n * 7 + k) % MODALITIES.length])
                .summary("supports the partner in the field " + k + ", as far as its means and its laws allow")
                .addConditions("constitutional and legal requirements")
                .addCitations(cites(n, "Article " + k + "(" + (1 + n % 4) + ")"));
        if (k % 3 == 0) {
            commitment.amount(Amount.builder()
                    .precision(k % 2 == 0 ? Amount.Precision.AT_LEAST : Amount.Precision.EXACT)
                    .quantity(new Quantity.Sum(
                            new Money(BigDecimal.valueOf(1_000_000L + n).movePointLeft(k % 2), "EUR")))
                    .addPartOf(new AmountPart(Optional.of(Id.of(agreement + "-c1")), Optional.empty(), false))
                    .build());
        }
        return commitment.build();
    }

    private static Citation cites(int n, String place) {
        return Citation.builder()
                .source(Id.of("text-" + n))
                .locator(Locator.of(place))
                .quotation("Each side will support the other, “in accordance with its law”, for as long as it takes.")
                .build();
    }
}
