package io.github.lanting.internal.entities;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads days as papers of Hong Kong and Taiwan print them: 今（18）日, 昨(17日), 明（19）天. */
final class DateBracketDay {
    static final String DAYS = "前昨今明";
    static final String OPENING = "（(";

    private static final int MOST_DIGITS = 2;

    private DateBracketDay() {}

    /** The day that begins at a place, or null; no day of the event's month is another one. */
    static @Nullable DateMatch at(DateMemory memory, int start) {
        DateText text = memory.text();
        if (!text.isOneOf(DAYS, start) || !text.isOneOf(OPENING, start + 1)) {
            return null;
        }
        int at = start + 2;
        int number = 0;
        while (at - start - 2 < MOST_DIGITS && DateNumber.isDigit(text.at(at))) {
            number = number * 10 + Character.digit(text.at(at), 10);
            at++;
        }
        boolean inside = text.at(at) == '日';
        int closing = inside ? at + 1 : at;
        if (number == 0 || !text.isOneOf("）)", closing)) {
            return null;
        }
        int end = closing + 1;
        if (text.isOneOf("日天", end)) {
            end++;
        } else if (!inside) {
            return null;
        }
        LocalDate event = memory.event();
        LocalDate day = event == null ? null : event.plusDays(days(text.at(start)));
        boolean fits = day != null && day.getDayOfMonth() == number;
        DatePeriod period = fits && day != null ? DatePeriod.day(day) : null;
        return new DateMatch(start, end, period, fits, true);
    }

    private static int days(char word) {
        return DAYS.indexOf(word) - DAYS.indexOf('今');
    }
}
