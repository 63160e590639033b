package io.github.lanting.internal.dialogue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A day as a text states it: 2021年2月18日, or 2月18日 without its year.
 *
 * @param year the year, or 0 if the text does not say it
 * @param month from 1 to 12
 * @param day from 1 to 31
 * @param start where the expression begins in the text
 * @param end where it ends
 */
record CalendarDay(int year, int month, int day, int start, int end) {
    /** The year before the first year of the Republic. */
    private static final int REPUBLIC = 1911;

    private static final int LONGEST_NUMBER = 4;
    private static final int LONGEST_DAY = "2023年12月28日".length();

    /** The day in a year that is known otherwise, or null if there is no such day. */
    @Nullable LocalDate in(int knownYear) {
        try {
            return LocalDate.of(year > 0 ? year : knownYear, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    boolean isSameDay(CalendarDay other) {
        return month == other.month && day == other.day;
    }

    /** All days that a text states with month and day, in order. */
    static List<CalendarDay> in(String text) {
        List<CalendarDay> days = new ArrayList<>();
        for (int at = text.indexOf('月'); at >= 0; at = text.indexOf('月', at + 1)) {
            CalendarDay day = around(text, at);
            if (day != null) {
                days.add(day);
            }
        }
        return days;
    }

    /** The first day that a text states with month and day, or null. */
    static @Nullable CalendarDay first(String text) {
        List<CalendarDay> days = in(text);
        return days.isEmpty() ? null : days.get(0);
    }

    /** The day that a machine wrote: 2021-02-18, 2021/02/18, 20210218; or null. */
    static @Nullable LocalDate machineWritten(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (isDigit(text, at) && !isDigit(text, at - 1)) {
                int end = at;
                while (isDigit(text, end)) {
                    end++;
                }
                LocalDate date = machineWritten(text, at, end);
                if (date != null) {
                    return date;
                }
                at = end;
            }
        }
        return null;
    }

    private static @Nullable LocalDate machineWritten(String text, int at, int end) {
        if (end - at == 8) {
            return date(
                    text.substring(at, at + 4),
                    text.substring(at + 4, at + 6),
                    text.substring(at + 6, end));
        }
        boolean republican = isBareRepublican(text, at, end) && end < text.length();
        if (republican && "-/年".indexOf(text.charAt(end)) >= 0) {
            return republicanDay(text, at, end);
        }
        if (end - at != 4 || end >= text.length() || "-/.年".indexOf(text.charAt(end)) < 0) {
            return null;
        }
        int monthEnd = digitsEnd(text, end + 1);
        if (monthEnd - end == 5) {
            // 2021/0218: the year has a folder of its own.
            return date(
                    text.substring(at, end),
                    text.substring(end + 1, end + 3),
                    text.substring(end + 3, monthEnd));
        }
        if (monthEnd == end + 1
                || monthEnd >= text.length()
                || "-/.月".indexOf(text.charAt(monthEnd)) < 0) {
            return null;
        }
        int dayEnd = digitsEnd(text, monthEnd + 1);
        return date(
                text.substring(at, end),
                text.substring(end + 1, monthEnd),
                text.substring(monthEnd + 1, dayEnd));
    }

    /** 114-05-09, 114年5月9日. */
    private static @Nullable LocalDate republicanDay(String text, int at, int yearEnd) {
        int monthEnd = digitsEnd(text, yearEnd + 1);
        int dayEnd = digitsEnd(text, monthEnd + 1);
        boolean day = monthEnd < text.length() && "-/月".indexOf(text.charAt(monthEnd)) >= 0;
        int year = REPUBLIC + Integer.parseInt(text.substring(at, yearEnd));
        return day
                ? date(
                        String.valueOf(year),
                        text.substring(yearEnd + 1, monthEnd),
                        text.substring(monthEnd + 1, dayEnd))
                : null;
    }

    private static int digitsEnd(String text, int from) {
        int end = from;
        while (isDigit(text, end)) {
            end++;
        }
        return end;
    }

    private static @Nullable LocalDate date(String year, String month, String day) {
        if (month.isEmpty() || month.length() > 2 || day.isEmpty() || day.length() > 2) {
            return null;
        }
        int y = Integer.parseInt(year);
        int m = Integer.parseInt(month);
        int d = Integer.parseInt(day);
        return y < 1900 || y > 2100 ? null : new CalendarDay(y, m, d, 0, 0).in(y);
    }

    private static @Nullable CalendarDay around(String text, int monthSign) {
        int monthStart = numberStart(text, monthSign);
        int dayEnd = numberEnd(text, monthSign + 1);
        boolean closed = dayEnd < text.length() && "日号號".indexOf(text.charAt(dayEnd)) >= 0;
        if (monthStart == monthSign || dayEnd == monthSign + 1 || !closed) {
            return null;
        }
        int month = ChineseNumber.parse(text.substring(monthStart, monthSign));
        int day = ChineseNumber.parse(text.substring(monthSign + 1, dayEnd));
        if (month < 1 || month > 12 || day < 1 || day > 31) {
            return null;
        }
        int year = 0;
        int start = monthStart;
        if (monthStart > 0 && text.charAt(monthStart - 1) == '年') {
            int yearStart = numberStart(text, monthStart - 1);
            if (monthStart - 1 - yearStart == LONGEST_NUMBER) {
                year = ChineseNumber.parse(text.substring(yearStart, monthStart - 1));
                start = yearStart;
            } else if (isRepublican(text, yearStart)
                    || isBareRepublican(text, yearStart, monthStart - 1)) {
                int counted = ChineseNumber.parse(text.substring(yearStart, monthStart - 1));
                year = counted > 0 ? REPUBLIC + counted : 0;
                start = yearStart;
            }
        }
        return new CalendarDay(Math.max(year, 0), month, day, start, dayEnd + 1);
    }

    /** 民國112年: years counted in Taiwan. */
    private static boolean isRepublican(String text, int at) {
        return at >= 2
                && text.charAt(at - 2) == '民'
                && (text.charAt(at - 1) == '国' || text.charAt(at - 1) == '國');
    }

    /** 114年5月8日: a year of three digits, without 民国. */
    private static boolean isBareRepublican(String text, int from, int to) {
        boolean digits = to - from == 3 && !isDigit(text, from - 1);
        for (int at = from; at < to && digits; at++) {
            digits = isDigit(text, at);
        }
        return digits && text.charAt(from) == '1' && text.charAt(from + 1) < '5';
    }

    private static int numberStart(String text, int end) {
        int start = end;
        while (start > 0
                && end - start < LONGEST_NUMBER
                && ChineseNumber.isDigit(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static int numberEnd(String text, int start) {
        int end = start;
        while (end < text.length()
                && end - start < LONGEST_NUMBER
                && ChineseNumber.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    /** Whether a text ends with a whole day in digits: 2023-04-28, (2023-04-28), 2023年4月28日. */
    static boolean endsWithDay(String text) {
        int end = text.length();
        while (end > 0 && "）)]】".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        String tail = text.substring(Math.max(0, end - LONGEST_DAY), end);
        boolean closed =
                !tail.isEmpty() && (tail.endsWith("日") || isDigit(tail, tail.length() - 1));
        return closed
                && tail.indexOf(':') < 0
                && (machineWritten(tail) != null || in(tail).stream().anyMatch(d -> d.year > 0));
    }
}
