package org.foedus.agreement;

import java.util.Optional;
import org.foedus.time.PartialDate;

/**
 * That an agreement is entered in a register, such as that of the United Nations (UN Charter, Article 102).
 *
 * @param register the register: {@code "unts"}
 * @param number the number in it
 * @param on the day of the entry
 */
public record Registration(String register, String number, Optional<PartialDate> on) {}
