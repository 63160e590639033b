package io.github.lanting.degrader;

import io.github.lanting.Segment;

/**
 * A stretch of a degraded document that the degrader did one thing to, and the truth about it.
 *
 * @param kind what it is: a turn's words, a label, furniture, or layout
 * @param turn whose words they are, or -1
 * @param clean what should come out, empty for what should go
 * @param shown what stands in the document, empty for what is lost
 */
record Cell(Segment.Kind kind, int turn, String clean, String shown) {
    /** Stands where words are lost: nothing comes out there but a gap. */
    static final String LOST = "\uFFFF";

    static Cell word(int turn, String clean) {
        return new Cell(Segment.Kind.TEXT, turn, clean, clean);
    }

    static Cell layout(String shown) {
        return new Cell(Segment.Kind.LAYOUT, -1, "", shown);
    }

    /** White space inside a turn. */
    static Cell noise(int turn, String shown) {
        return new Cell(Segment.Kind.TEXT, turn, "", shown);
    }

    static Cell furniture(Segment.Kind kind, String shown) {
        return new Cell(kind, -1, "", shown);
    }

    Cell show(String other) {
        return new Cell(kind, turn, clean, other);
    }

    boolean isWord() {
        return kind == Segment.Kind.TEXT && !clean.isEmpty() && !isLost();
    }

    boolean isLost() {
        return clean.equals(LOST);
    }

    boolean isDegraded() {
        return isWord() && !clean.equals(shown) && !clean.equals("\n");
    }
}
