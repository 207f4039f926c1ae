package org.foedus.examples.cli;

import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** An event that is supposed to happen on a day, written {@code ua-nato-accession=2030-07-01}. */
record Assumption(String event, LocalDate on) {

    /** Reads an assumption from the command line. */
    static final class Converter implements ITypeConverter<Assumption> {
        @Override
        public Assumption convert(String text) {
            int equals = text.lastIndexOf('=');
            if (equals < 1) {
                throw new TypeConversionException(
                        "\"" + text + "\" is not an event and its day, written like ua-nato-accession=2030-07-01");
            }
            return new Assumption(text.substring(0, equals), Main.day(text.substring(equals + 1)));
        }
    }
}
