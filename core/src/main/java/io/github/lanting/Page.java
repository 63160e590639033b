package io.github.lanting;

import java.util.Objects;

/**
 * One input among those that make a document: a file, a byte array, a string. A document has one
 * page unless several were parsed together. Immutable.
 *
 * @param source where it came from: the path as it was given, or a name of the caller's; not null
 * @param charset the charset that it was decoded from, by its IANA name; {@code UTF-16} for a
 *     string, which had none; not null
 * @param span which part of the decoded document it is; not null
 */
public record Page(String source, String charset, Span span) {
    /**
     * Checks that nothing is null.
     *
     * @param source as above
     * @param charset as above
     * @param span as above
     */
    public Page {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(charset, "charset");
        Objects.requireNonNull(span, "span");
    }
}
