package io.github.lanting.format.newspaper;

/** Tells Han characters of the BMP, and white space, without looking up what most are not. */
final class Han {
    private Han() {}

    /** White space of any width, byte order marks among it. */
    static boolean isWhite(char c) {
        if (c < '\u0080') {
            return c == ' ' || c >= '\t' && c <= '\r' || c >= '\u001C' && c <= '\u001F';
        }
        return (c < '\u3400' || c > '\u9FFF')
                && (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF');
    }

    static boolean is(char c) {
        return c >= '\u3400' && c <= '\u9FFF' || c >= '\uF900' && c <= '\uFAFF' || c == '〇';
    }
}
