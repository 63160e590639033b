package io.github.lanting.internal.decode;

/** What stands in Chinese text and hardly in another. */
final class ChineseText {
    private ChineseText() {}

    static boolean isHan(int c) {
        return c >= 0x4E00 && c <= 0x9FFF
                || c >= 0x3400 && c < 0x4DC0
                || c >= 0x20000 && c < 0x32000;
    }

    /** Han characters, their punctuation, and full-width forms. */
    static boolean isChinese(int c) {
        return isHan(c)
                || c >= 0x3000 && c <= 0x3020
                || c >= 0xFF01 && c <= 0xFF5E
                || isSharedMark(c);
    }

    /** Marks that Chinese and Latin text share: “ ” ‘ ’ — …. */
    static boolean isSharedMark(int c) {
        return c >= 0x2010 && c <= 0x2027 || c == 0x2030 || c == 0x203B;
    }
}
