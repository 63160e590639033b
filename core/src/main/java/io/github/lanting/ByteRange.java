package io.github.lanting;

import java.util.Objects;

/**
 * A stretch of the bytes that a page was decoded from. Immutable.
 *
 * @param source the source of the page, as {@link Page#source()} has it; not null
 * @param charset the charset of these bytes by its IANA name, which need not be that of the whole
 *     page; not null
 * @param start the first byte, counted from 0 at the start of the file with its byte order mark
 * @param end the byte behind the last one, not less than {@code start}
 */
public record ByteRange(String source, String charset, int start, int end) {
    /**
     * Checks the range.
     *
     * @param source as above
     * @param charset as above
     * @param start as above
     * @param end as above
     * @throws IllegalArgumentException if {@code start} is negative or {@code end} is less than it
     */
    public ByteRange {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(charset, "charset");
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no bytes: " + start + " to " + end);
        }
    }
}
