package io.github.lanting.internal.dialogue;

import io.github.lanting.internal.restore.CharacterClass;

/** The number that a question may begin with: 一、 （一） 1. 12． */
final class QuestionNumber {
    private static final String NUMERALS = "一二三四五六七八九十百0123456789";
    private static final int LONGEST = 4;

    private QuestionNumber() {}

    /** Where the words begin behind a number and its mark, or the same place if there is none. */
    static int skip(String text, int from) {
        int digits = digits(text, from);
        int at = endOfDigits(text, digits);
        if (at == digits || at >= text.length()) {
            return from;
        }
        char mark = text.charAt(at);
        boolean closed = digits > from ? mark == '）' : "、.．）".indexOf(mark) >= 0;
        int after = at + 1;
        boolean decimal = mark == '.' && after < text.length() && isDigit(text.charAt(after));
        if (!closed || decimal) {
            return from;
        }
        while (after < text.length() && CharacterClass.isSpace(text.charAt(after))) {
            after++;
        }
        return after;
    }

    /** The number that a text begins with, or 0. */
    static int value(String text) {
        int digits = digits(text, 0);
        return ChineseNumber.parse(text.substring(digits, endOfDigits(text, digits)));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int digits(String text, int from) {
        return from < text.length() && text.charAt(from) == '（' ? from + 1 : from;
    }

    private static int endOfDigits(String text, int from) {
        int at = from;
        while (at < text.length()
                && NUMERALS.indexOf(text.charAt(at)) >= 0
                && at - from < LONGEST) {
            at++;
        }
        return at;
    }
}
