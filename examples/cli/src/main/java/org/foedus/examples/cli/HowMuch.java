package org.foedus.examples.cli;

import java.math.BigDecimal;
import org.foedus.aid.Money;
import org.foedus.aid.Quantity;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads how much from the command line: a number and a currency, or a number and what is counted. */
final class HowMuch implements ITypeConverter<Quantity> {
    @Override
    public Quantity convert(String text) {
        int space = text.indexOf(' ');
        try {
            BigDecimal number = new BigDecimal(text.substring(0, Math.max(space, 0)));
            String unit = text.substring(space + 1);
            return unit.matches("[A-Z]{3}")
                    ? new Quantity.Sum(new Money(number, unit))
                    : new Quantity.Units(number, unit);
        } catch (NumberFormatException problem) {
            throw new TypeConversionException(
                    "\"" + text + "\" is no amount, written like \"13 persons\" or \"500000 EUR\"");
        }
    }
}
