package io.github.lanting.internal.decode;

/**
 * The bytes behind characters that Windows-1252 or ISO 8859-1 made of them. Source: the WHATWG's
 * index of windows-1252, whose five bytes without a character stay the controls of ISO 8859-1.
 */
final class Latin1252 {
    /** The characters of the bytes 0x80 to 0x9F; 0 where there is none. */
    private static final String SPECIALS =
            "\u20AC\0\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\0\u017D\0"
                    + "\0\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\0"
                    + "\u017E\u0178";

    private Latin1252() {}

    /** The byte from 0x80 on that a character stands for, or -1 if it stands for none. */
    static int byteOf(char c) {
        if (c < 0x80) {
            return -1;
        }
        if (c <= 0xFF) {
            return c;
        }
        // A look at the range first: nearly all characters of Chinese text end here.
        if (c > 0x2122 || c > 0x2DC && c < 0x2013 || c < 0x152) {
            return -1;
        }
        int special = SPECIALS.indexOf(c);
        return special < 0 ? -1 : 0x80 + special;
    }
}
