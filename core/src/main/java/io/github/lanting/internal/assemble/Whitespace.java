package io.github.lanting.internal.assemble;

/** What counts as white between the blocks of a document. */
final class Whitespace {
    private Whitespace() {}

    static boolean is(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == '\uFEFF'
                || c == '\u0085';
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
