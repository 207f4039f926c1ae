package org.foedus.io.jackson;

import org.foedus.io.internal.codec.DeclaredTypes;
import tools.jackson.databind.module.SimpleModule;

/**
 * Teaches a Jackson mapper every type of the format {@code foedus/1}, in the same form, with the same strictness and the same
 * messages as {@link org.foedus.io.DatasetReader}, whatever the mapper is set to. A value in which anything is wrong is not read
 * at all: the exception lists every problem with its JSON Pointer inside the value, and says where the value stands.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
 * }</pre>
 *
 * <p>Types of the JDK in one's own beans, such as {@link java.time.LocalDate}, and {@code null} in place of a value stay what the
 * mapper makes of them.
 */
public final class FoedusModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    /** The module; {@code findAndAddModules} finds it by itself. */
    public FoedusModule() {
        super("foedus");
        DeclaredTypes.types().forEach(this::add);
    }

    private <T> void add(Class<T> type) {
        addSerializer(type, new DeclaredSerializer<>(type));
        addDeserializer(type, new DeclaredDeserializer<>(type));
        addKeyDeserializer(type, new DeclaredKeyDeserializer(type));
    }
}
