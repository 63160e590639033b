package io.github.lanting.format.sciohtml;

import io.github.lanting.Segment;

/** What a rule takes an element or a line for. */
enum Mark {
    BREAK,
    INLINE,
    HIDDEN,
    TEXT,
    HEADLINE,
    HEADING,
    NAVIGATION,
    BYLINE,
    METADATA,
    CAPTION,
    ADVERTISEMENT,
    OTHER,
    TITLE,
    URL,
    DATE,
    PUBLISHER;

    /** Whether it says what the words in an element are. */
    boolean isKind() {
        return ordinal() >= TEXT.ordinal() && ordinal() <= OTHER.ordinal();
    }

    /** Whether it is a fact about a page. */
    boolean isFact() {
        return ordinal() >= TITLE.ordinal();
    }

    /** The kind of block, of a mark that is one. */
    Segment.Kind kind() {
        return this == HEADLINE ? Segment.Kind.HEADING : Segment.Kind.valueOf(name());
    }
}
