package io.github.lanting.internal.dialogue;

/** Whole numbers below ten thousand, in digits or Chinese: 13, 十三, 二〇二一, 二○二一. */
final class ChineseNumber {
    private static final String DIGITS = "零一二三四五六七八九";

    private ChineseNumber() {}

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9' || c == '〇' || c == '○' || c == '十' || DIGITS.indexOf(c) >= 0;
    }

    /** The number, or -1 if it is none. */
    static int parse(String text) {
        if (text.isEmpty() || text.length() > 4) {
            return -1;
        }
        int ten = text.indexOf('十');
        if (ten >= 0) {
            int tens = ten == 0 ? 1 : positional(text.substring(0, ten));
            int ones = ten == text.length() - 1 ? 0 : positional(text.substring(ten + 1));
            return tens < 1 || tens > 9 || ones < 0 || ones > 9 ? -1 : tens * 10 + ones;
        }
        return positional(text);
    }

    private static int positional(String text) {
        int number = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            int digit =
                    c == '〇' || c == '○' ? 0 : c >= '0' && c <= '9' ? c - '0' : DIGITS.indexOf(c);
            if (digit < 0) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return text.isEmpty() ? -1 : number;
    }
}
