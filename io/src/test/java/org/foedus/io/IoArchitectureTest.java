package org.foedus.io;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class IoArchitectureTest {
    private static final JavaClasses IO = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.foedus.io");

    @Test
    void the_import_saw_the_whole_module() {
        assertThat(IO.size()).isGreaterThan(40);
    }

    @Test
    void no_public_signature_outside_the_codecs_and_the_jackson_module_names_jackson() {
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackages("org.foedus.io.internal..", "org.foedus.io.jackson")
                .should(NameNoJackson.INSTANCE)
                .check(IO);
    }

    @Test
    void the_codecs_are_not_exported() throws URISyntaxException {
        Path classes = Path.of(DatasetReader.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());

        assertThat(ModuleFinder.of(classes).findAll())
                .singleElement()
                .satisfies(module -> assertThat(module.descriptor().exports())
                        .extracting(ModuleDescriptor.Exports::source)
                        .containsExactlyInAnyOrder(
                                "org.foedus.io",
                                "org.foedus.io.jackson",
                                "org.foedus.io.report",
                                "org.foedus.io.table"));
    }

    @Test
    void the_codecs_do_not_know_the_reports() {
        noClasses()
                .that()
                .resideInAPackage("org.foedus.io.internal..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.foedus.io.report.."))
                .check(IO);
    }

    @Test
    void only_the_jackson_module_needs_databind() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.foedus.io.jackson")
                .should()
                .dependOnClassesThat(resideInAPackage("tools.jackson.databind.."))
                .check(IO);
    }

    private static final class NameNoJackson extends ArchCondition<JavaMethod> {
        static final NameNoJackson INSTANCE = new NameNoJackson();

        private NameNoJackson() {
            super("name no type of Jackson");
        }

        @Override
        public void check(JavaMethod method, ConditionEvents events) {
            boolean named = method.getRawReturnType().getPackageName().startsWith("tools.jackson")
                    || method.getRawParameterTypes().stream()
                            .anyMatch(type -> type.getPackageName().startsWith("tools.jackson"));
            events.add(new SimpleConditionEvent(method, !named, method.getFullName() + " names a type of Jackson"));
        }
    }
}
