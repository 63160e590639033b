package io.github.lanting.internal.entities;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads what follows a year: its month, quarter, season, festival; or its end. */
final class DateTails {
    private final DateText text;
    private final DateMemory memory;
    private final DateWords words;
    private final DateMonths months;
    private final DateFestivals festivals;

    DateTails(DateMemory memory, DateWords words, DateMonths months, DateFestivals festivals) {
        this.text = memory.text();
        this.memory = memory;
        this.words = words;
        this.months = months;
        this.festivals = festivals;
    }

    /** Goes on with a year as far as the expression goes. */
    DateMatch afterYear(DateMatch year) {
        int at = year.end();
        DateMatch festival = festivalAfter(year);
        if (festival != null) {
            return festival;
        }
        DateNumbers numbers = DateNumbers.at(text, at);
        if (numbers != null && text.at(numbers.end()) == '月') {
            DateMatch month = months.month(year.start(), numbers, year);
            if (month != null) {
                return month;
            }
        }
        DateMatch quarter = quarter(year, at);
        if (quarter != null) {
            return quarter;
        }
        if (text.at(at) == '度' && !text.isOneOf("过假", at + 1)) {
            return year.upTo(at + 1);
        }
        return afterYearByWord(year);
    }

    private DateMatch afterYearByWord(DateMatch year) {
        int at = year.end();
        DateWords.Word word = words.at(DateWords.Place.YEAR, text, at);
        if (word == null || word.kind() == DateWords.Kind.PASS) {
            return year;
        }
        int end = at + word.length();
        if (word.kind() == DateWords.Kind.SAME_PERIOD) {
            return samePeriod(year, end);
        }
        return word.kind() == DateWords.Kind.WHOLE
                ? year.upTo(end)
                : year.with(end, monthsOf(year, word.first(), word.last()));
    }

    /** 去年同期, where 今年上半年 was spoken of, is the half of last year. */
    private DateMatch samePeriod(DateMatch year, int end) {
        DatePeriod span = memory.months();
        DatePeriod known = year.period();
        int years = span == null || known == null ? 0 : yearsBetween(known, span);
        return span == null || years <= 0 ? year.upTo(end) : year.with(end, span.minusYears(years));
    }

    private static int yearsBetween(DatePeriod earlier, DatePeriod later) {
        return later.first().getYear() - earlier.first().getYear();
    }

    /** Goes on with a year or month that names the festival in it: 去年国庆节; or null. */
    @Nullable DateMatch festivalAfter(DateMatch match) {
        int at = match.end();
        String name = festivals.at(text, at);
        if (name == null && text.has("中国", at)) {
            at += 2;
            name = festivals.at(text, at);
        }
        if (name == null && text.has("农历", at)) {
            at += 2;
            name = festivals.at(text, at);
        }
        if (name == null || runsOn(name, at)) {
            return null;
        }
        DatePeriod known = match.period();
        DatePeriod day = known == null ? null : festivals.in(known.first().getYear(), name);
        return months.afterDay(new DateMatch(match.start(), at + name.length(), day, true, true));
    }

    /** A festival that says no year, or null. */
    @Nullable DateMatch bareFestival(int start) {
        String name = festivals.at(text, start);
        if (name == null
                || runsOn(name, start)
                || DateNumber.isNumeral(text.at(start - 1))
                || text.has("每年", start - 2)) {
            return null;
        }
        int end = start + name.length();
        DateMatch before = memory.before();
        boolean yearBefore =
                before != null
                        && before.saysYear()
                        && before.end() == start - 1
                        && text.at(start - 1) == '的';
        DatePeriod said = yearBefore && before != null ? before.period() : null;
        DatePeriod day;
        if (said != null) {
            day = festivals.in(said.first().getYear(), name);
        } else {
            day =
                    memory.nearest(
                            memory.years().stream()
                                    .map(year -> festivals.in(year, name))
                                    .filter(Objects::nonNull)
                                    .toList(),
                            start,
                            end);
        }
        return months.afterDay(new DateMatch(start, end, day, false, true));
    }

    /** Whether a name only seems to stand at a place: 联合国日内瓦, or 八一 in a longer number. */
    private boolean runsOn(String name, int at) {
        int end = at + name.length();
        boolean land = name.endsWith("日") && months.isLand(end - 1);
        boolean number =
                DateNumber.isNumeral(name.charAt(name.length() - 1))
                        && (DateNumber.isNumeral(text.at(end)) || text.isOneOf("个年月日万亿次届", end));
        return land || number;
    }

    /** A quarter, 前三季度 or 前11个月, of the year that the event's day suggests; or null. */
    @Nullable DateMatch quarterOfKnownYear(int start) {
        LocalDate event = memory.event();
        DatePeriod said = memory.yearBefore(start);
        int year = said != null ? said.last().getYear() : event == null ? 2000 : event.getYear();
        DatePeriod known = DatePeriod.years(year, year);
        DateMatch match = quarter(new DateMatch(start, start, known, said != null, false), start);
        if (match == null || match.period() == null) {
            return match;
        }
        if (said == null && event == null) {
            return match.with(match.end(), null);
        }
        boolean notBegun = event != null && match.period().first().isAfter(event);
        return said == null && notBegun && !memory.isToCome(start, match.end()) && isFarAhead(match)
                ? match.with(match.end(), match.period().minusYears(1))
                : match;
    }

    /** In February the fourth quarter is last year's; in May the third is this year's. */
    private boolean isFarAhead(DateMatch match) {
        LocalDate event = memory.event();
        DatePeriod period = match.period();
        return event != null && period != null && event.plusMonths(6).isBefore(period.first());
    }

    private @Nullable DateMatch quarter(DateMatch year, int at) {
        boolean several = text.isOneOf("前头", at);
        boolean ordinal = text.at(at) == '第';
        int numberStart = several || ordinal ? at + 1 : at;
        if (text.at(at) == '首') {
            int length = text.wordAt(at, "首季度", "首季").length();
            return length == 0 ? null : year.with(at + length, monthsOf(year, 1, 3));
        }
        DateNumbers numbers = DateNumbers.at(text, numberStart);
        if (numbers == null) {
            return null;
        }
        int last = numbers.last().value();
        if (several && numbers.isOne() && last <= 12 && text.has("个月", numbers.end())) {
            return year.with(numbers.end() + 2, monthsOf(year, 1, Math.max(1, last)));
        }
        int unit = text.wordAt(numbers.end(), "季度", "个季度").length();
        if (unit == 0
                && ordinal
                && text.at(numbers.end()) == '季'
                && !text.isOneOf("节", numbers.end() + 1)) {
            unit = year.end() > year.start() ? 1 : 0;
        }
        boolean counted = unit == 3 && !several;
        if (unit == 0 || counted || !numbers.isWithin(1, 4)) {
            return null;
        }
        int first = several ? 1 : numbers.first().value();
        return year.with(numbers.end() + unit, monthsOf(year, first * 3 - 2, last * 3));
    }

    private static @Nullable DatePeriod monthsOf(DateMatch year, int first, int last) {
        DatePeriod known = year.period();
        return known == null ? null : DatePeriod.months(known.first().getYear(), first, last);
    }
}
