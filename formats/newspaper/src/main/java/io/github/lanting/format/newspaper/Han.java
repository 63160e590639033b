package io.github.lanting.format.newspaper;

/** Tells Han characters of the BMP by their blocks. */
final class Han {
    private Han() {}

    static boolean is(char c) {
        return c >= '\u3400' && c <= '\u9FFF' || c >= '\uF900' && c <= '\uFAFF' || c == '〇';
    }
}
