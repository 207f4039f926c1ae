package org.foedus.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How every generated domain type looks. Put it beside {@code @Value.Immutable} on an abstract class {@code X}, or once on a
 * package.
 *
 * <p>Users then see {@code X} and {@code XBuilder}, never a generated implementation:
 *
 * <ul>
 *   <li>{@code visibility = PACKAGE}, {@code implementationNestedInBuilder}: the implementation hides inside the builder;
 *   <li>{@code builderVisibility = PUBLIC}: the builder is a public class with Javadoc, and works in a named module without
 *       {@code opens};
 *   <li>{@code overshadowImplementation}: {@code build()} returns {@code X};
 *   <li>{@code jdkOnly}: collections are those of the JDK and keep the order in which elements were added (sets of an enum:
 *       the order of its constants);
 *   <li>{@code allowedClasspathAnnotations}: only {@code Override}, so that a program compiled against Foedus is never warned
 *       about an annotation class it does not have, and the class path does not decide what is generated;
 *   <li>{@code get = "*"}, {@code depluralize = false}: accessors and builder methods carry the name of the attribute as
 *       written, with no guessing at English plurals: attribute {@code parties} gives {@code parties(…)},
 *       {@code addParties(…)} and {@code addAllParties(…)};
 *   <li>{@code deferCollectionAllocation}: a builder makes a collection when something is added to it; most stay empty.
 * </ul>
 *
 * <p>The annotation is gone after compilation, hence {@link RetentionPolicy#SOURCE}: kept in class files it would itself be one
 * of those missing annotations.
 */
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PUBLIC,
        implementationNestedInBuilder = true,
        overshadowImplementation = true,
        jdkOnly = true,
        allowedClasspathAnnotations = {Override.class},
        get = "*",
        add = "add*",
        depluralize = false,
        deferCollectionAllocation = true,
        defaults = @Value.Immutable(copy = false))
public @interface DomainStyle {}
