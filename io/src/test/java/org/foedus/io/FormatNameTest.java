package org.foedus.io;

import static org.assertj.core.api.Assertions.assertThat;

import org.foedus.time.Truth;
import org.junit.jupiter.api.Test;

class FormatNameTest {
    @Test
    void aDocumentSaysWhatItIs() {
        assertThat(FormatName.document(Truth.UNKNOWN)).isEqualTo("{\"format\":\"foedus/1\",\"complete\":\"UNKNOWN\"}");
    }
}
