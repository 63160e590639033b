package io.github.lanting.internal.entities;

/** The characters that numbers are made of. */
final class NumberCharacters {
    private static final String NUMERALS = "〇一二三四五六七八九";

    private NumberCharacters() {}

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The value of a Chinese numeral from zero to nine, or -1. */
    static int numeral(char c) {
        return switch (c) {
            case '零' -> 0;
            case '两' -> 2;
            default -> NUMERALS.indexOf(c);
        };
    }

    /** What a Chinese scale multiplies with, or 0. */
    static long scale(char c) {
        return switch (c) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1_000;
            case '万' -> 10_000;
            case '亿' -> 100_000_000;
            default -> 0;
        };
    }

    static boolean isChinese(char c) {
        return numeral(c) >= 0 || scale(c) > 0;
    }

    /** Whether it says that a number is not exact: 10多万, 3600余通, 二十来个. */
    static boolean isApproximate(char c) {
        return c == '多' || c == '余' || c == '来';
    }

    static boolean isLatin(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }
}
