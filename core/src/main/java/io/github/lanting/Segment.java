package io.github.lanting;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the decoded document and what it is. The segments of a transcript stand in order and
 * cover its document from end to end, without hole or overlap. Immutable.
 *
 * @param span where it stands in the decoded document, in UTF-16 code units; not null
 * @param kind what it is, not null
 * @param turn the index of the turn that a {@link Kind#TEXT} or {@link Kind#LABEL} belongs to; null
 *     for all other kinds
 */
public record Segment(Span span, Kind kind, @Nullable Integer turn) {

    /**
     * Checks that just what is spoken belongs to a turn.
     *
     * @param span as above
     * @param kind as above
     * @param turn as above
     * @throws IllegalArgumentException if a text or label has no turn, or another kind has one
     */
    public Segment {
        Objects.requireNonNull(span, "span");
        if (kind.isSpoken() != (turn != null)) {
            throw new IllegalArgumentException(kind + " with turn " + turn);
        }
    }

    /** What a stretch of a document can be. */
    public enum Kind {
        /** A turn's words. */
        TEXT,
        /** The words that name a turn's speaker, with the colon. */
        LABEL,
        /** A number before a label: {@code 一、}. */
        NUMBER,
        /** A fact about the document: a crawler's {@code title:} line, 原标题, a source line. */
        METADATA,
        /** A headline, kicker or subhead. */
        HEADING,
        /** Who wrote, took the picture, edited. */
        BYLINE,
        /** The words under a picture. */
        CAPTION,
        /** Menus, share bars, printers' buttons. */
        NAVIGATION,
        /** Where a page is continued: {@code （上接6版）}. */
        JUMP,
        /** Another article on the page. */
        ARTICLE,
        /** Advertising. */
        ADVERTISEMENT,
        /** The time stamp of a post. */
        TIMESTAMP,
        /** Tags, comments and scripts of an HTML page. */
        MARKUP,
        /** White space between other segments. */
        LAYOUT,
        /** Anything else that is nobody's turn. */
        OTHER;

        /**
         * Whether it is part of a turn.
         *
         * @return true for {@link #TEXT} and {@link #LABEL}
         */
        public boolean isSpoken() {
            return this == TEXT || this == LABEL;
        }
    }
}
