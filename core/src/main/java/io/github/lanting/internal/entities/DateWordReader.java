package io.github.lanting.internal.entities;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads dates that begin with a word: 今年, 上个月, 本周六, 昨天, 当天, 过去一年. */
final class DateWordReader {
    private final DateText text;
    private final DateMemory memory;
    private final DateWords words;
    private final DateTails tails;
    private final DateMonths months;
    private final DateCenturies centuries;
    private final DateLengths lengths;
    private final DateLunarReader lunar;

    DateWordReader(
            DateMemory memory,
            DateWords words,
            DateTails tails,
            DateMonths months,
            DateCenturies centuries,
            DateLengths lengths,
            DateLunarReader lunar) {
        this.text = memory.text();
        this.memory = memory;
        this.words = words;
        this.tails = tails;
        this.months = months;
        this.centuries = centuries;
        this.lengths = lengths;
        this.lunar = lunar;
    }

    /** The date that begins with a word, or null. */
    @Nullable DateMatch at(int start, DateWords.Word word) {
        int end = start + word.length();
        return switch (word.kind()) {
            case YEAR, NEWYEAR, SAME_YEAR -> year(start, word);
            case MONTHS -> monthsOfYear(start, word);
            case MONTH, SAME_MONTH -> month(start, word);
            case WEEK -> week(start, word);
            case DAY -> day(start, word);
            case SAME_DAY -> sameDay(start, word);
            case CENTURY -> centuries.relative(start, end, word.first());
            // 已近四个月, 过去近两年: how long something lasted, and not the last ones.
            case RECENT ->
                    text.isOneOf("已达时去续了隔", start - 1) ? null : lengths.withPrefix(start, word);
            case PAST, FUTURE, AHEAD -> lengths.withPrefix(start, word);
            case LUNAR -> lunar.afterPrefix(start, end);
            case ERA -> era(start, word);
            case PASS, PART, WHOLE, SAME_PERIOD -> null;
        };
    }

    private @Nullable DateMatch year(int start, DateWords.Word word) {
        LocalDate event = memory.event();
        Integer from = event == null ? null : event.getYear();
        if (word.kind() == DateWords.Kind.NEWYEAR && event != null && event.getMonthValue() == 12) {
            from = event.getYear() + 1;
        }
        if (word.kind() == DateWords.Kind.SAME_YEAR) {
            DateMatch before = memory.before();
            DatePeriod period =
                    memory.isInRange() && before != null
                            ? before.period()
                            : memory.beforeInParagraph();
            boolean whole = word.text().equals("全年");
            if (period == null && !whole) {
                return null;
            }
            from = period == null ? wholeYear(event) : Integer.valueOf(period.last().getYear());
        }
        if (word.text().charAt(0) == '年' && (isCounted(start) || text.at(start - 1) == '当')) {
            return null;
        }
        DatePeriod period =
                from == null ? null : DatePeriod.years(from + word.first(), from + word.last());
        DateMatch match = new DateMatch(start, start + word.length(), period, true, false);
        boolean one = word.first() == word.last() && word.text().charAt(0) != '年';
        return one ? tails.afterYear(match) : match;
    }

    /** 全年 in January is the year that has just ended. */
    private static @Nullable Integer wholeYear(@Nullable LocalDate event) {
        return event == null ? null : Integer.valueOf(event.minusMonths(1).getYear());
    }

    /** Whether a number or each stands before: 五年内, 每年底. */
    private boolean isCounted(int start) {
        char before = text.at(start - 1);
        return DateNumber.isNumeral(before)
                || DateNumber.isDigit(before)
                || text.isOneOf("每几多数半历往近当", start - 1);
    }

    private @Nullable DateMatch monthsOfYear(int start, DateWords.Word word) {
        if (isCounted(start)) {
            return null;
        }
        LocalDate event = memory.event();
        DatePeriod said = memory.yearBefore(start);
        DatePeriod period = null;
        if (said != null && word.last() <= 12 && word.first() > 0) {
            period = DatePeriod.months(said.last().getYear(), word.first(), word.last());
        } else if (event != null) {
            boolean winter = word.last() > 12 && word.first() == 12 && event.getMonthValue() < 3;
            period =
                    DatePeriod.months(
                            event.getYear() - (winter ? 1 : 0), word.first(), word.last());
        }
        return new DateMatch(start, start + word.length(), period, said != null, false);
    }

    private @Nullable DateMatch month(int start, DateWords.Word word) {
        LocalDate from = memory.event();
        boolean same = word.kind() == DateWords.Kind.SAME_MONTH;
        boolean part = word.text().charAt(0) == '月' || word.text().endsWith("旬");
        if (same) {
            // 10月当月 says no more than 10月.
            if (text.at(start - 1) == '月') {
                return null;
            }
            DateMatch before = memory.before();
            boolean known = before != null && before.saysMonth() && before.period() != null;
            if (!known || before == null || before.period() == null) {
                return null;
            }
            from = before.period().last();
        }
        if (part && (isCounted(start) || text.isOneOf("个", start - 1))) {
            return null;
        }
        DatePeriod period = from == null ? null : DatePeriod.month(from.plusMonths(word.first()));
        DateMatch match = new DateMatch(start, start + word.length(), period, true, true);
        if (part) {
            return match;
        }
        DateMatch festival = tails.festivalAfter(match);
        return festival != null ? festival : months.afterMonth(match);
    }

    private DateMatch week(int start, DateWords.Word word) {
        LocalDate event = memory.event();
        DatePeriod period = event == null ? null : DatePeriod.week(event.plusWeeks(word.first()));
        return DateWeekdays.afterWeek(
                text, new DateMatch(start, start + word.length(), period, false, false));
    }

    private @Nullable DateMatch day(int start, DateWords.Word word) {
        int end = start + word.length();
        if (isNowadays(start, end, word) || text.at(end - 1) == '日' && months.isLand(end - 1)) {
            return null;
        }
        LocalDate event = memory.event();
        DatePeriod period =
                event == null
                        ? null
                        : DatePeriod.days(
                                event.plusDays(word.first()), event.plusDays(word.last()));
        return new DateMatch(start, end, period, false, false);
    }

    /** 今天的世界, 在全球化的今天, 美好明天: no day of the calendar. */
    private boolean isNowadays(int start, int end, DateWords.Word word) {
        boolean figurative = !text.isOneOf("晚早晨夜", end - 1) && word.text().length() == 2;
        if (!figurative) {
            return false;
        }
        boolean present = word.first() >= 0 && text.at(end) == '的';
        return text.isOneOf("的好丽煌烂", start - 1)
                || present && words.at(DateWords.Place.TODAY, text, end + 1) == null;
    }

    private @Nullable DateMatch sameDay(int start, DateWords.Word word) {
        int end = start + word.length();
        LocalDate day = memory.dayBefore();
        if (day == null || text.at(end - 1) == '日' && months.isLand(end - 1)) {
            return null;
        }
        return new DateMatch(start, end, DatePeriod.day(day.plusDays(word.first())), false, false);
    }

    /** 民国110年 is 2021. */
    private @Nullable DateMatch era(int start, DateWords.Word word) {
        DateNumber number = DateNumber.at(text, start + word.length());
        if (number == null
                || number.value() < 1
                || number.value() > 190
                || text.at(number.end()) != '年'
                || text.at(number.end() + 1) == '代') {
            return null;
        }
        int year = word.first() + number.value();
        return tails.afterYear(
                new DateMatch(start, number.end() + 1, DatePeriod.years(year, year), true, false));
    }
}
