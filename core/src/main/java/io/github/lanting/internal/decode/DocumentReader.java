package io.github.lanting.internal.decode;

import io.github.lanting.Page;
import io.github.lanting.Span;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

/** Fetches documents and decodes them. */
public final class DocumentReader {
    private final int maximumSize;

    public DocumentReader(int maximumSize) {
        this.maximumSize = maximumSize;
    }

    public DecodedDocument read(List<Path> files) {
        throw new UnsupportedOperationException("limit " + maximumSize + files);
    }

    public DecodedDocument read(String source, byte[] bytes) {
        throw new UnsupportedOperationException(source + bytes.length);
    }

    public DecodedDocument read(String source, InputStream stream) {
        throw new UnsupportedOperationException(source + stream);
    }

    public DecodedDocument read(String source, String text) {
        return new DecodedDocument(
                text, List.of(new Page(source, "UTF-16", new Span(0, text.length()))));
    }
}
