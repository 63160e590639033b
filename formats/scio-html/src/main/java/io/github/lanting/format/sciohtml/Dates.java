package io.github.lanting.format.sciohtml;

import io.github.lanting.Span;
import org.jspecify.annotations.Nullable;

/** Finds days written in digits: 2021年2月18日, 2021-02-18, 2021/2/18, 2021.02.18. */
final class Dates {

    private Dates() {}

    /** The first day in a stretch of text, or null. */
    static @Nullable Span find(String text, Span within) {
        for (int at = within.start(); at + 8 <= within.end(); at++) {
            boolean fresh = at == within.start() || !isDigit(text.charAt(at - 1));
            if (fresh && (text.charAt(at) == '1' || text.charAt(at) == '2')) {
                int end = endOfDay(text, at, within.end());
                if (end > 0) {
                    return new Span(at, end);
                }
            }
        }
        return null;
    }

    private static int endOfDay(String text, int start, int end) {
        int year = endOfDigits(text, start, end);
        if (year - start != 4 || year == end) {
            return -1;
        }
        char separator = text.charAt(year);
        if ("年-/.".indexOf(separator) < 0) {
            return -1;
        }
        int month = endOfDigits(text, year + 1, end);
        char second = separator == '年' ? '月' : separator;
        if (!isShort(year + 1, month) || month == end || text.charAt(month) != second) {
            return -1;
        }
        int day = endOfDigits(text, month + 1, end);
        if (!isShort(month + 1, day)) {
            return -1;
        }
        return separator == '年' && day < end && text.charAt(day) == '日' ? day + 1 : day;
    }

    private static boolean isShort(int start, int end) {
        return end - start == 1 || end - start == 2;
    }

    private static int endOfDigits(String text, int start, int end) {
        int at = start;
        while (at < end && at - start < 5 && isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
