package io.github.lanting.internal;

import io.github.lanting.Metadata;
import io.github.lanting.Script;
import io.github.lanting.Transcript;
import io.github.lanting.format.SourceDocument;
import io.github.lanting.format.TranscriptFormat;
import io.github.lanting.internal.decode.DecodedDocument;
import java.util.List;
import java.util.Optional;

/** The way of the data: from a decoded document, room by room, to its transcript. */
public final class Pipeline {
    private final List<TranscriptFormat> formats;
    private final Script script;

    public Pipeline(List<TranscriptFormat> formats, Script script) {
        this.formats = formats;
        this.script = script;
    }

    public Transcript run(DecodedDocument decoded) {
        SourceDocument document = new SourceDocument(decoded.text());
        return new Transcript(
                formats.get(0).name(),
                decoded.pages(),
                Optional.of(document.text()),
                Metadata.EMPTY,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
