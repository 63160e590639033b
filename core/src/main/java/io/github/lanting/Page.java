package io.github.lanting;

import java.util.List;
import java.util.Objects;

/**
 * One input among those that make a document: a file, a byte array, a string. A document has one
 * page unless several were parsed together. Immutable.
 *
 * @param source where it came from: the path as it was given, or a name of the caller's; not null
 * @param charset the charset that it was decoded from, by its IANA name; {@code UTF-16} for a
 *     string, which had none; not null
 * @param span which part of the decoded document it is; not null
 * @param runs which bytes its characters come from, in order; empty if they are all the bytes of
 *     the page from the first on, in its charset, or if the page is a string, which has none;
 *     copied
 * @param detection how sure the charset is, and why; not null
 */
public record Page(String source, String charset, Span span, List<Run> runs, Detection detection) {
    /**
     * Checks that nothing is null.
     *
     * @param source as above
     * @param charset as above
     * @param span as above
     * @param runs as above
     * @param detection as above
     */
    public Page {
        runs = List.copyOf(runs);
        Objects.requireNonNull(detection, "detection");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(charset, "charset");
        Objects.requireNonNull(span, "span");
    }

    /**
     * A page all of whose bytes are text of one charset, which was given and not detected.
     *
     * @param source as above
     * @param charset as above
     * @param span as above
     */
    public Page(String source, String charset, Span span) {
        this(source, charset, span, List.of(), Detection.GIVEN);
    }

    /**
     * How sure the charset of a page is, and why. Immutable.
     *
     * @param confidence the probability that it is the right one, from 0 to 1: an estimate, which
     *     holds for slices of composed documents from two characters on; 1 where nothing had to be
     *     detected
     * @param reason what speaks for it and against it, and which charset comes next, to be read by
     *     people; not null, not blank
     */
    public record Detection(double confidence, String reason) {
        /** Of a charset that was given and not detected. */
        public static final Detection GIVEN = new Detection(1, "given, not detected");

        /**
         * Checks the range.
         *
         * @param confidence as above
         * @param reason as above
         * @throws IllegalArgumentException if the confidence is no probability, or if there is no
         *     reason
         */
        public Detection {
            if (!(confidence >= 0 && confidence <= 1)) {
                throw new IllegalArgumentException("a confidence of " + confidence);
            }
            if (reason.isBlank()) {
                throw new IllegalArgumentException("no reason");
            }
        }
    }

    /**
     * Characters that follow each other in one charset, or one that stands for bytes that are not
     * valid. Immutable.
     *
     * @param span which part of the decoded document it is; not null
     * @param byteStart its first byte, counted from the start of the page's file
     * @param byteEnd the byte behind its last one
     * @param charset its charset by its IANA name; not null
     */
    public record Run(Span span, int byteStart, int byteEnd, String charset) {
        /**
         * Checks the range.
         *
         * @param span as above
         * @param byteStart as above
         * @param byteEnd as above
         * @param charset as above
         * @throws IllegalArgumentException if the bytes are no range
         */
        public Run {
            Objects.requireNonNull(span, "span");
            Objects.requireNonNull(charset, "charset");
            if (byteStart < 0 || byteEnd < byteStart) {
                throw new IllegalArgumentException("no bytes: " + byteStart + " to " + byteEnd);
            }
        }
    }
}
