package io.github.lanting.internal.assemble;

import io.github.lanting.internal.restore.CharacterClass;

/** What counts as white between the blocks of a document. */
final class Whitespace {
    private Whitespace() {}

    static boolean is(char c) {
        return CharacterClass.isSpace(c) || CharacterClass.isInvisible(c);
    }

    static boolean fills(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (!is(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }
}
