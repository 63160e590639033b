package io.github.lanting.format.plaintext;

import io.github.lanting.Span;
import io.github.lanting.format.Block;
import io.github.lanting.format.Layout;
import io.github.lanting.format.SourceDocument;
import io.github.lanting.format.TranscriptFormat;
import java.util.List;
import java.util.Map;

/**
 * Plain text: one paragraph a line, crawler headers, one-line documents. Stateless, and so safe for
 * use by several threads.
 */
public final class PlainTextFormat implements TranscriptFormat {

    /** Makes one. All are alike. */
    public PlainTextFormat() {}

    @Override
    public String name() {
        return "plain-text";
    }

    @Override
    public double confidence(SourceDocument document) {
        return 0;
    }

    @Override
    public Layout layOut(SourceDocument document) {
        int length = document.text().length();
        return Layout.of(
                length == 0 ? List.of() : List.of(Block.paragraph(new Span(0, length))), Map.of());
    }
}
