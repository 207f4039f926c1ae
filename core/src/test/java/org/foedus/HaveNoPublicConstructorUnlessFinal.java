package org.foedus;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** A class is final (a record and an enum are), or its constructors are hidden, so that its checks cannot be skipped. */
final class HaveNoPublicConstructorUnlessFinal extends ArchCondition<JavaClass> {
    static final HaveNoPublicConstructorUnlessFinal INSTANCE = new HaveNoPublicConstructorUnlessFinal();

    private HaveNoPublicConstructorUnlessFinal() {
        super("be final or hide its constructors");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        boolean open = !type.getModifiers().contains(JavaModifier.FINAL)
                && !type.isEnum()
                && type.getConstructors().stream()
                        .anyMatch(constructor -> constructor.getModifiers().contains(JavaModifier.PUBLIC)
                                || constructor.getModifiers().contains(JavaModifier.PROTECTED));
        events.add(new SimpleConditionEvent(type, !open, type.getName() + " can be extended by anybody"));
    }
}
