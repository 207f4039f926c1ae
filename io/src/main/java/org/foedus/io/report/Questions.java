package org.foedus.io.report;

import java.util.Locale;
import org.foedus.law.Transfer;

/** Puts a question to the law into words. */
final class Questions {
    private Questions() {}

    static String text(Transfer transfer) {
        StringBuilder text = new StringBuilder("May ")
                .append(transfer.actor())
                .append(" do this on ")
                .append(transfer.on())
                .append(": ")
                .append(transfer.action().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        transfer.item().ifPresent(item -> text.append(" of ").append(item));
        transfer.destination().ifPresent(destination -> text.append(" to ").append(destination));
        if (!transfer.via().isEmpty()) {
            text.append(" via ")
                    .append(String.join(
                            ", ", transfer.via().stream().map(Object::toString).toList()));
        }
        transfer.licensor()
                .ifPresent(licensor -> text.append(", under a licence of ").append(licensor));
        transfer.payer().ifPresent(payer -> text.append(", paid by ").append(payer));
        transfer.recipientUnit()
                .ifPresent(unit -> text.append(", for the unit ").append(unit));
        transfer.purpose().ifPresent(purpose -> text.append(", for ").append(purpose));
        transfer.amount().ifPresent(amount -> text.append(", ").append(amount.inWords()));
        return text.append('?').toString();
    }
}
