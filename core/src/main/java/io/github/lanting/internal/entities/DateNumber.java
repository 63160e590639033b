package io.github.lanting.internal.entities;

import org.jspecify.annotations.Nullable;

/**
 * A whole number as dates print it: 16, 2021, 十六, 二〇二一.
 *
 * @param value the number, below a thousand million
 * @param start where it begins
 * @param end where it ends
 * @param arabic whether it is in digits
 */
record DateNumber(int value, int start, int end, boolean arabic) {
    private static final int LONGEST = 9;
    private static final String NUMERALS = "零一二三四五六七八九";
    private static final String ZEROS = "〇○零O";
    private static final String MULTIPLIERS = "十百千";

    int length() {
        return end - start;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isNumeral(char c) {
        return switch (c) {
            case '零', '〇', '○', '一', '二', '三', '四', '五', '六', '七', '八', '九' -> true;
            case '两', '十', '百', '千' -> true;
            default -> false;
        };
    }

    /** The number that begins at a place, or null: also for a number that goes on to its left. */
    static @Nullable DateNumber at(DateText text, int start) {
        char first = text.at(start);
        if (isDigit(first)) {
            return digits(text, start);
        }
        return isNumeral(first) && !isNumeral(text.at(start - 1)) ? numerals(text, start) : null;
    }

    private static @Nullable DateNumber digits(DateText text, int start) {
        int end = start;
        int value = 0;
        while (isDigit(text.at(end))) {
            if (end - start == LONGEST) {
                return null;
            }
            value = value * 10 + text.at(end) - '0';
            end++;
        }
        return new DateNumber(value, start, end, true);
    }

    private static @Nullable DateNumber numerals(DateText text, int start) {
        int end = start;
        boolean multiplied = false;
        while (isNumeral(text.at(end)) || end > start && text.at(end) == 'O') {
            if (end - start == LONGEST) {
                return null;
            }
            multiplied |= text.isOneOf(MULTIPLIERS, end);
            end++;
        }
        int value = multiplied ? multiplied(text, start, end) : positional(text, start, end);
        return value < 0 ? null : new DateNumber(value, start, end, false);
    }

    /** 二〇二一; two or three numerals in a row are no number: 三四年 is three or four. */
    private static int positional(DateText text, int start, int end) {
        int length = end - start;
        if (length == 2 || length == 3) {
            return -1;
        }
        int value = 0;
        for (int at = start; at < end; at++) {
            if (text.at(at) == '两') {
                return length == 1 ? 2 : -1;
            }
            value = value * 10 + digit(text.at(at));
        }
        return value;
    }

    private static int multiplied(DateText text, int start, int end) {
        int value = 0;
        int pending = -1;
        int below = 10_000;
        for (int at = start; at < end; at++) {
            char c = text.at(at);
            int power = MULTIPLIERS.indexOf(c);
            if (power < 0) {
                int digit = c == '两' ? 2 : digit(c);
                if (pending > 0) {
                    return -1;
                }
                pending = digit;
                continue;
            }
            int unit = power == 0 ? 10 : power == 1 ? 100 : 1000;
            boolean bare = pending < 0;
            if (unit >= below || bare && (unit > 10 || at > start)) {
                return -1;
            }
            value += (bare ? 1 : pending) * unit;
            below = unit;
            pending = -1;
        }
        return below > 10 && pending > 0 && text.at(end - 2) != '零'
                ? -1
                : value + Math.max(0, pending);
    }

    private static int digit(char c) {
        if (c == 0) {
            return -1;
        }
        return ZEROS.indexOf(c) >= 0 ? 0 : NUMERALS.indexOf(c);
    }
}
