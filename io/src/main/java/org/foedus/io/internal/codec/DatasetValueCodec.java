package org.foedus.io.internal.codec;

import org.foedus.dataset.Dataset;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** A whole dataset document as a value in something else. */
final class DatasetValueCodec extends Codec<Dataset> {

    @Override
    @Nullable
    Dataset read(JsonInput in) {
        if (in.token() != JsonToken.START_OBJECT) {
            in.wrongType("a dataset document, which is an object");
            in.skip();
            return null;
        }
        DatasetDraft draft = new DatasetDraft(in.sink(), in.maxRecords());
        DatasetCodec.DATASET.readInto(in, draft);
        draft.extensions(in.extensions());
        return draft.finish(DatasetCodec.KIND).orElse(null);
    }

    @Override
    void write(JsonOutput out, Dataset value) {
        DatasetCodec.DATASET.write(out, value);
    }
}
