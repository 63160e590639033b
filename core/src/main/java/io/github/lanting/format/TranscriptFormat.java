package io.github.lanting.format;

/**
 * A kind of document that can be laid out as blocks. Implementations are stateless and safe for use
 * by several threads; those that {@link java.util.ServiceLoader} shall find have a public
 * constructor without parameters.
 */
public interface TranscriptFormat {

    /**
     * The name that a transcript says it was laid out by, such as {@code newspaper}.
     *
     * @return lower case words joined by hyphens, never null
     */
    String name();

    /**
     * How sure this format is that a document is of its kind, judged by its content. The parser
     * takes the format that is surest. Called for every document, so it should be fast.
     *
     * @param document the document, not null
     * @return from 0, certainly not, to 1, certainly
     */
    double confidence(SourceDocument document);

    /**
     * Lays a document out. Must cope with any text, also one that is not of its kind.
     *
     * @param document the document, not null
     * @return its blocks; white space between them may be left out, other characters may not
     */
    Layout layOut(SourceDocument document);
}
