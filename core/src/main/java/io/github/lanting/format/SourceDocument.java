package io.github.lanting.format;

import java.util.Objects;

/**
 * A decoded document, before anybody has judged it. Immutable.
 *
 * @param text the decoded text as it stands, with all its markup and noise; not null
 */
public record SourceDocument(String text) {
    /**
     * Checks that there is a text.
     *
     * @param text as above
     */
    public SourceDocument {
        Objects.requireNonNull(text, "text");
    }
}
