package org.foedus.examples.benchmarks;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** No party takes part twice, as the rule {@code party-once-per-agreement} has it. */
@Constraint(validatedBy = OncePerParty.Validator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface OncePerParty {
    String message() default "a party takes part twice";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Looks for a party that stands twice. */
    final class Validator implements ConstraintValidator<OncePerParty, Beans.AgreementBean> {
        @Override
        public boolean isValid(Beans.AgreementBean agreement, ConstraintValidatorContext context) {
            return agreement.listsEachPartyOnce();
        }
    }
}
