package io.github.lanting.format.newspaper;

import io.github.lanting.Span;
import io.github.lanting.format.Block;
import io.github.lanting.format.Layout;
import io.github.lanting.format.SourceDocument;
import io.github.lanting.format.TranscriptFormat;
import java.util.List;
import java.util.Map;

/**
 * Newspaper pages: printed lines, columns, headlines, jumps. Stateless, and so safe for use by
 * several threads.
 */
public final class NewspaperFormat implements TranscriptFormat {

    /** Makes one. All are alike. */
    public NewspaperFormat() {}

    @Override
    public String name() {
        return "newspaper";
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
