package io.github.lanting.internal.entities;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads months and days, and finds the year or month of those that do not say it. */
final class DateMonths {
    private static final int NEAR_MONTHS = 6;

    private final DateText text;
    private final DateMemory memory;
    private final DateWords words;

    DateMonths(DateMemory memory, DateWords words) {
        this.text = memory.text();
        this.memory = memory;
        this.words = words;
    }

    static @Nullable LocalDate dayOrNull(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /**
     * The month, with its day if there is one, whose number stands before 月.
     *
     * @param start where the expression begins
     * @param numbers the month's number, or several
     * @param year the expression so far, if that names the year; else null
     */
    @Nullable DateMatch month(int start, DateNumbers numbers, @Nullable DateMatch year) {
        int end = numbers.end() + 1;
        if (!numbers.isWithin(1, 12)
                || text.isOneOf("龄期球饼亮票薪租", end)
                || year == null && isEach(start)) {
            return null;
        }
        int first = numbers.first().value();
        int last = numbers.last().value();
        boolean hasDay = numbers.isOne() && dayFollows(end);
        LocalDate known = year == null ? null : firstDay(year.period());
        Integer inYear;
        if (year != null) {
            inYear = known == null ? null : known.getYear();
        } else {
            inYear = yearOf(first, hasDay, start, end);
        }
        DatePeriod period = inYear == null ? null : DatePeriod.months(inYear, first, last);
        boolean saysYear = year != null || memory.yearBefore(start) != null || memory.isInRange();
        DateMatch match = new DateMatch(start, end, period, saysYear, true);
        return numbers.isOne() ? afterMonth(match) : match.upTo(skipShare(end));
    }

    /** 每月, 每年: no one month or day. */
    private boolean isEach(int start) {
        return text.isOneOf("每个", start - 1)
                || text.has("每月", start - 2)
                || text.has("每年", start - 2);
    }

    /** Goes on with a month: its day, or a part of it. */
    DateMatch afterMonth(DateMatch month) {
        int end = skipShare(month.end());
        DateMatch day = dayAfter(month, end);
        if (day != null) {
            return day;
        }
        DateWords.Word word = words.at(DateWords.Place.MONTH, text, end);
        boolean part = word != null && word.kind() == DateWords.Kind.PART;
        return month.upTo(part ? end + word.length() : end);
    }

    private int skipShare(int end) {
        return text.at(end) == '份' && text.at(end - 1) == '月' ? end + 1 : end;
    }

    private @Nullable DateMatch dayAfter(DateMatch month, int at) {
        DateNumbers days = DateNumbers.at(text, at);
        if (days == null || !days.isWithin(1, 31) || !text.isOneOf("日号", days.end())) {
            return null;
        }
        LocalDate known = firstDay(month.period());
        DatePeriod period = null;
        if (known != null) {
            period = days(YearMonth.from(known), days);
        }
        return afterDay(
                new DateMatch(month.start(), days.end() + 1, period, month.saysYear(), true));
    }

    private boolean dayFollows(int at) {
        DateNumbers days = DateNumbers.at(text, at);
        return days != null && text.isOneOf("日号", days.end());
    }

    private static @Nullable DatePeriod days(YearMonth month, DateNumbers days) {
        LocalDate first = dayOrNull(month.getYear(), month.getMonthValue(), days.first().value());
        LocalDate last = dayOrNull(month.getYear(), month.getMonthValue(), days.last().value());
        return first == null || last == null ? null : DatePeriod.days(first, last);
    }

    /** Goes on with a day: its weekday, 当天. */
    DateMatch afterDay(DateMatch day) {
        int end = DateWeekdays.skip(text, day.end());
        DateWords.Word word = words.at(DateWords.Place.DAY, text, end);
        boolean whole = word != null && !(word.text().endsWith("日") && isLand(end + 1));
        return day.upTo(whole ? end + word.length() : end);
    }

    /** Whether 日 at a place begins 日本, 日方, 日内瓦. */
    boolean isLand(int at) {
        return text.isOneOf("本方", at + 1) || text.has("内瓦", at + 1);
    }

    /** A day without its month, or null: its number stands before 日 or 号. */
    @Nullable DateMatch bareDay(DateNumbers days) {
        int start = days.first().start();
        int end = days.end() + 1;
        boolean number = text.at(days.end()) == '号';
        if (!days.isWithin(1, 31)
                || isEach(start)
                || number && !isDayNumber(start, end, days)
                || !number && !isDay(end, days)) {
            return null;
        }
        DatePeriod period = bareDays(days, start, end);
        return afterDay(new DateMatch(start, end, period, false, memory.isInRange()));
    }

    private boolean isDay(int end, DateNumbers days) {
        boolean other =
                text.isOneOf("元均游", end)
                        || text.isOneOf("续近连满", days.first().start() - 1)
                        || text.at(end) == '内' && !text.isOneOf("地蒙", end + 1)
                        || text.at(end) == '本' && !text.isOneOf("届次报场轮", end + 1);
        // 三日 is as often a length of time; a document that writes days so writes months so too.
        boolean written =
                days.first().arabic() || memory.isInRange() || memory.monthBefore(end) != null;
        return !other && written && !text.has("游行", end) || text.has("游行", end);
    }

    /** 1号 is more often a thing's number than a day. */
    private boolean isDayNumber(int start, int end, DateNumbers days) {
        boolean dayBefore = text.isOneOf("从在到至于自本这月，。", start - 1) || memory.isInRange();
        boolean dayBehind =
                text.isOneOf("，。、的起到至在晚早上下中当那前后就我", end)
                        || text.has("凌晨", end)
                        || text.has("开始", end);
        return days.first().arabic() && dayBefore && dayBehind;
    }

    private @Nullable DatePeriod bareDays(DateNumbers days, int start, int end) {
        DateMatch before = memory.before();
        if (memory.isInRange()) {
            LocalDate from = before == null ? null : lastDay(before.period());
            if (from == null) {
                return null;
            }
            YearMonth month = YearMonth.from(from);
            boolean next = days.first().value() < from.getDayOfMonth();
            boolean wholeMonth =
                    before != null && before.period() != null && !before.period().isDay();
            return days(next && !wholeMonth ? month.plusMonths(1) : month, days);
        }
        LocalDate said = memory.monthBefore(start);
        DatePeriod near = said == null ? null : days(YearMonth.from(said), days);
        LocalDate event = memory.event();
        if (near != null || event == null) {
            return near;
        }
        List<DatePeriod> candidates = new ArrayList<>();
        for (int offset = -1; offset <= 1; offset++) {
            DatePeriod candidate = days(YearMonth.from(event).plusMonths(offset), days);
            if (candidate != null) {
                candidates.add(candidate);
            }
        }
        return memory.nearest(candidates, start, end);
    }

    /** The year of a month that does not say it, or null if nothing is known. */
    private @Nullable Integer yearOf(int month, boolean hasDay, int start, int end) {
        boolean toCome = memory.isToCome(start, end);
        DateMatch before = memory.before();
        DatePeriod said =
                memory.isInRange()
                        ? (before == null ? null : before.period())
                        : toCome ? null : memory.yearBefore(start);
        if (said != null) {
            return yearAfter(said, month);
        }
        LocalDate event = memory.event();
        if (event == null || memory.isInRange()) {
            return null;
        }
        int year = event.getYear();
        int current = event.getMonthValue();
        if (toCome) {
            boolean soon = month + 12 - current <= NEAR_MONTHS;
            return month < current && soon ? year + 1 : year;
        }
        if (month <= current) {
            return hasDay && current == 12 && month == 1 ? year + 1 : year;
        }
        return current + 12 - month < month - current ? year - 1 : year;
    }

    private int yearAfter(DatePeriod said, int month) {
        LocalDate last = said.last();
        boolean finer = said.lastPrecision() != DatePeriod.Precision.YEAR;
        boolean earlier = finer && month < last.getMonthValue();
        LocalDate event = memory.event();
        boolean past = event == null || !LocalDate.of(last.getYear() + 1, month, 1).isAfter(event);
        return last.getYear() + (earlier && (memory.isInRange() || past) ? 1 : 0);
    }

    private static @Nullable LocalDate firstDay(@Nullable DatePeriod period) {
        return period == null ? null : period.first();
    }

    private static @Nullable LocalDate lastDay(@Nullable DatePeriod period) {
        return period == null ? null : period.last();
    }
}
