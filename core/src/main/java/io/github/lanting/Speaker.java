package io.github.lanting;

import org.jspecify.annotations.Nullable;

/**
 * Who speaks, as far as the document says it. Nobody is ever named who does not stand in the
 * document. Immutable.
 *
 * @param label the words printed before the colon, cleaned, without the colon; null if the turn has
 *     none
 * @param outlet the media organisation of a journalist; null if it is not said or not a journalist
 * @param person the speaker's name, without title; null if it is not said
 * @param position the title printed with the name in the label; null if there is none
 */
public record Speaker(
        @Nullable String label,
        @Nullable String outlet,
        @Nullable String person,
        @Nullable String position) {

    /** Of whom the document says nothing. */
    public static final Speaker UNKNOWN = new Speaker(null, null, null, null);
}
