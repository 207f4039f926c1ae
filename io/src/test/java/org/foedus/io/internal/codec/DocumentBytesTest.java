package org.foedus.io.internal.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class DocumentBytesTest {

    @Property(tries = 2_000)
    void what_the_jdk_decodes_is_utf_8_and_nothing_else_is(@ForAll @Size(max = 24) byte[] bytes) {
        DocumentBytes document = DocumentBytes.of(bytes);

        assertThat(document.isUtf8()).isEqualTo(decodes(bytes, 0, bytes.length));
        assertThat(decodes(bytes, 0, document.end())).isTrue();
    }

    @Property(tries = 500)
    void a_place_is_that_of_the_text_before_it(@ForAll String text) {
        String clean = text.replaceAll("\\p{Cs}", "?").replace("\uFEFF", "?");
        byte[] bytes = clean.getBytes(UTF_8);

        long place = DocumentBytes.of(bytes).place(bytes.length);

        String[] lines = clean.split("\r\n|\r|\n", -1);
        assertThat(Places.line(place)).isEqualTo(lines.length);
        assertThat(Places.column(place)).isEqualTo(lines[lines.length - 1].length() + 1);
    }

    @Test
    void an_escape_that_may_stand_for_half_of_a_pair_is_noticed() {
        assertThat(DocumentBytes.of("0123456789\\uD83D".getBytes(UTF_8)).mayHoldHalfPairs())
                .isTrue();
        assertThat(DocumentBytes.of("0123456789 123456\\".getBytes(UTF_8)).mayHoldHalfPairs())
                .isTrue();
        assertThat(DocumentBytes.of("0123456789\\n23456789\\u00e9".getBytes(UTF_8))
                        .mayHoldHalfPairs())
                .isFalse();
    }

    private static boolean decodes(byte[] bytes, int from, int to) {
        try {
            UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, to - from));
            return true;
        } catch (CharacterCodingException broken) {
            return false;
        }
    }
}
