package io.github.lanting.internal.dialogue;

import org.jspecify.annotations.Nullable;

/** What the words before a colon say about the speaker. */
record Label(
        Kind kind,
        String text,
        @Nullable String outlet,
        @Nullable String person,
        @Nullable String position) {

    /** What kind of speaker a label names. */
    enum Kind {
        /** A journalist, by outlet or just as such. */
        JOURNALIST,
        /** The journalist who asked before. */
        FOLLOW_UP,
        /** The person being questioned, without a name: 答. */
        ANSWERER,
        /** A person with a Chinese name, or with a title before or after the name. */
        PERSON,
        /** A title without a name: 发言人. */
        OFFICE,
        /** The host of the event. */
        MODERATOR,
        /** A word that may be a foreign name: only the document can tell. */
        NAME_LIKE
    }

    boolean asks() {
        return kind == Kind.JOURNALIST || kind == Kind.FOLLOW_UP;
    }
}
