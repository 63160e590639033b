package io.github.lanting.format.sciohtml;

import io.github.lanting.Span;
import org.jspecify.annotations.Nullable;

/** Finds days written in digits: 2021年2月18日, 2021 年 2 月 18 日, 2021-02-18, 2021/2/18, 2021.02.18. */
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
        int first = skipSpace(text, year, end);
        if (year - start != 4 || first == end || "年-/.".indexOf(text.charAt(first)) < 0) {
            return -1;
        }
        boolean chinese = text.charAt(first) == '年';
        if (first > year && !chinese) {
            return -1;
        }
        int monthStart = chinese ? skipSpace(text, first + 1, end) : first + 1;
        int month = endOfDigits(text, monthStart, end);
        int second = chinese ? skipSpace(text, month, end) : month;
        char separator = chinese ? '月' : text.charAt(first);
        if (!isShort(monthStart, month) || second == end || text.charAt(second) != separator) {
            return -1;
        }
        int dayStart = chinese ? skipSpace(text, second + 1, end) : second + 1;
        int day = endOfDigits(text, dayStart, end);
        if (!isShort(dayStart, day)) {
            return -1;
        }
        int last = skipSpace(text, day, end);
        return chinese && last < end && text.charAt(last) == '日' ? last + 1 : day;
    }

    private static int skipSpace(String text, int start, int end) {
        int at = start;
        while (at < end && at - start < 2 && text.charAt(at) == ' ') {
            at++;
        }
        return at;
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
