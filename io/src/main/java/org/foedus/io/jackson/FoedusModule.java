package org.foedus.io.jackson;

import org.foedus.io.ReadOptions;
import org.foedus.io.internal.codec.DeclaredTypes;
import org.foedus.io.internal.codec.ValueReader;
import tools.jackson.databind.module.SimpleModule;

/**
 * Teaches a Jackson mapper every type of the format {@code foedus/1}, in the same form, with the same strictness and the same
 * messages as {@link org.foedus.io.DatasetReader}, whatever the mapper is set to. A value in which anything is wrong is not read
 * at all: the exception lists every problem with its JSON Pointer inside the value, its line and its column.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
 * JsonMapper other = JsonMapper.builder()
 *         .addModule(new FoedusModule(ReadOptions.defaults().withMaxStringLength(10_000)))
 *         .build();
 * }</pre>
 *
 * <p>Types of the JDK in one's own beans, such as {@link java.time.LocalDate}, and {@code null} in place of a value stay what the
 * mapper makes of them.
 */
public final class FoedusModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    /** The module with the {@linkplain ReadOptions#defaults() default} limits; {@code findAndAddModules} finds it by itself. */
    public FoedusModule() {
        this(ReadOptions.defaults());
    }

    /**
     * The module with limits of one's own, beside those of the mapper. Of a document the limits on bytes and lines mean nothing
     * here.
     *
     * @param options the limits. If they are {@linkplain ReadOptions#lenient() lenient}, a dataset keeps what the format does not
     *     know; any other value has no place for it, and is read without
     */
    public FoedusModule(ReadOptions options) {
        super("foedus");
        ValueReader reader = new ValueReader(options);
        DeclaredTypes.types().forEach(type -> add(type, reader));
    }

    private <T> void add(Class<T> type, ValueReader reader) {
        addSerializer(type, new DeclaredSerializer<>(type));
        addDeserializer(type, new DeclaredDeserializer<>(type, reader));
        addKeyDeserializer(type, new DeclaredKeyDeserializer(type, reader));
    }
}
