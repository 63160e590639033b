package io.github.lanting.internal.entities;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Reads days of the week: 本周六, 下周一, 星期三. */
final class DateWeekdays {
    private static final String DAYS = "一二三四五六日";

    private DateWeekdays() {}

    /** Which day of the week a character after 周 names, or null. */
    private static @Nullable DayOfWeek day(DateText text, int at) {
        char c = text.at(at);
        int index = c == 0 ? -1 : c == '天' ? 6 : DAYS.indexOf(c);
        boolean otherWord = c == '日' && text.isOneOf("内本方", at + 1) || text.isOneOf("年岁期些", at + 1);
        return index < 0 || otherWord ? null : DayOfWeek.of(index + 1);
    }

    /** Goes on with a week where a day or the end of it follows: 六 after 本周. */
    static DateMatch afterWeek(DateText text, DateMatch week) {
        int at = week.end();
        DatePeriod period = week.period();
        if (text.at(at) == '末') {
            return week.with(
                    at + 1,
                    period == null
                            ? null
                            : DatePeriod.days(period.last().minusDays(1), period.last()));
        }
        DayOfWeek day = day(text, at);
        if (day == null) {
            return week;
        }
        return week.with(
                at + 1,
                period == null
                        ? null
                        : DatePeriod.day(period.first().with(TemporalAdjusters.nextOrSame(day))));
    }

    /** Where a day of the week that stands at a place ends, or the place if there is none. */
    static int skip(DateText text, int at) {
        int name = at + text.wordAt(at, "周", "星期", "礼拜").length();
        return name > at && day(text, name) != null ? name + 1 : at;
    }

    /** A day of the week that stands alone, or null. */
    static @Nullable DateMatch at(DateMemory memory, int start) {
        DateText text = memory.text();
        int end = skip(text, start);
        if (end == start
                || text.isOneOf("每双单上下这那逢（(第半两几数零", start - 1)
                || DateNumber.isNumeral(text.at(start - 1))
                || !memory.isInRange() && DateRange.separatorEnd(text, start - 1) == start
                || isHabit(memory, end)) {
            return null;
        }
        DayOfWeek day = day(text, end - 1);
        LocalDate from = memory.event();
        DatePeriod before = memory.isInRange() ? beforePeriod(memory) : null;
        if (memory.isInRange()) {
            from = before == null ? null : before.last();
        }
        if (day == null || from == null) {
            return new DateMatch(start, end, null, false, false);
        }
        boolean ahead = before != null || memory.isToCome(start, end);
        LocalDate date =
                from.with(
                        ahead
                                ? TemporalAdjusters.nextOrSame(day)
                                : TemporalAdjusters.previousOrSame(day));
        return new DateMatch(start, end, DatePeriod.day(date), false, false);
    }

    private static @Nullable DatePeriod beforePeriod(DateMemory memory) {
        DateMatch before = memory.before();
        return before == null ? null : before.period();
    }

    /** 周一至周五 is every week's. */
    private static boolean isHabit(DateMemory memory, int end) {
        int other = DateRange.separatorEnd(memory.text(), end);
        return !memory.isInRange() && other > 0 && skip(memory.text(), other) > other;
    }
}
