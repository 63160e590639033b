package io.github.lanting.format;

import io.github.lanting.Segment;
import io.github.lanting.Span;
import java.util.List;
import java.util.Objects;

/**
 * A stretch of a document that belongs together: a paragraph, or a piece of furniture. Immutable.
 *
 * @param kind what it is: {@link Segment.Kind#TEXT} for a paragraph, whose words may be spoken; any
 *     other kind but {@link Segment.Kind#LABEL} and {@link Segment.Kind#LAYOUT} for furniture
 * @param pieces where it stands in the document: in order, not empty, not overlapping. A paragraph
 *     that a column, a page or markup breaks has several, and they are read without a break
 * @param ending how its print ends, not null
 */
public record Block(Segment.Kind kind, List<Span> pieces, Ending ending) {

    /**
     * Copies the pieces and checks them.
     *
     * @param kind as above
     * @param pieces as above
     * @param ending as above
     * @throws IllegalArgumentException if there is no piece, if they are not in order, or if the
     *     kind is one that a format cannot know
     */
    public Block {
        Objects.requireNonNull(ending, "ending");
        pieces = List.copyOf(pieces);
        if (kind == Segment.Kind.LABEL || kind == Segment.Kind.LAYOUT) {
            throw new IllegalArgumentException("no block can be a " + kind);
        }
        if (pieces.isEmpty()) {
            throw new IllegalArgumentException("a block without a piece");
        }
        int last = -1;
        for (Span piece : pieces) {
            if (piece.isEmpty() || piece.start() < last) {
                throw new IllegalArgumentException("pieces out of order: " + pieces);
            }
            last = piece.end();
        }
    }

    /**
     * A whole paragraph in one piece.
     *
     * @param span where it stands, not empty
     * @return the block
     */
    public static Block paragraph(Span span) {
        return new Block(Segment.Kind.TEXT, List.of(span), Ending.WHOLE);
    }

    /**
     * Furniture in one piece.
     *
     * @param kind what it is
     * @param span where it stands, not empty
     * @return the block
     */
    public static Block furniture(Segment.Kind kind, Span span) {
        return new Block(kind, List.of(span), Ending.WHOLE);
    }

    /**
     * Where it begins.
     *
     * @return the offset of its first piece
     */
    public int start() {
        return pieces.get(0).start();
    }

    /**
     * Where it ends.
     *
     * @return the offset behind its last piece
     */
    public int end() {
        return pieces.get(pieces.size() - 1).end();
    }

    /** How the print of a paragraph ends. */
    public enum Ending {
        /** As far as can be seen, nothing is missing. */
        WHOLE,
        /** Words that were printed behind the last one are lost. */
        CUT,
        /** All words are there, and the sentence's closing mark is lost. */
        STOP_LOST
    }
}
