package io.github.lanting.format.sciohtml;

import io.github.lanting.Span;
import io.github.lanting.format.Layout;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of text that a browser shows as one paragraph: between two ends of block-level
 * elements, or two {@code <br>}.
 *
 * @param pieces where its words stand in the source, in order
 * @param references the character references in them, in order, and the line ends that are spaces
 * @param words what it says, without anything that is blank
 * @param linked how many of these characters are links
 * @param away whether any of these links leads to another place
 * @param area the element that its words stand in
 * @param afterPicture whether there is a picture between it and the line before
 * @param cue what its words say that it is, or null
 */
record Line(
        List<Span> pieces,
        List<Layout.Reference> references,
        String words,
        int linked,
        boolean away,
        Area area,
        boolean afterPicture,
        @Nullable Mark cue) {

    /** The same line, known for what it is. */
    Line as(Mark mark) {
        return new Line(pieces, references, words, linked, away, area, afterPicture, mark);
    }

    /** Whether it stands before another line: not where the parser moved one out of a table. */
    boolean precedes(Line other) {
        return pieces.get(pieces.size() - 1).end() <= other.pieces.get(0).start();
    }

    /** Whether most of it is links; a sentence that unfolds what follows is none. */
    boolean isLinks() {
        return linked * 2 > words.length()
                && (away || !Words.isSentence(words, Words.countHan(words)));
    }

    /** How many Chinese characters there are, if it is a sentence and neither link nor credit. */
    int weight() {
        if (isLinks() || cue != null && cue != Mark.CAPTION) {
            return 0;
        }
        int han = Words.countHan(words);
        return Words.isSentence(words, han) ? han : 0;
    }

    /** Its longest piece. */
    Span longestPiece() {
        Span longest = pieces.get(0);
        for (Span piece : pieces) {
            if (piece.length() > longest.length()) {
                longest = piece;
            }
        }
        return longest;
    }
}
