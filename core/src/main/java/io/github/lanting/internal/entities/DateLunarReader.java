package io.github.lanting.internal.entities;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what the Chinese calendar counts: 牛年, 辛丑年, 农历八月十五, 正月初五. */
final class DateLunarReader {
    private static final String ANIMALS = "鼠牛虎兔龙蛇马羊猴鸡狗猪";
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    static final String STARTS = ANIMALS + STEMS + "正腊";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";

    /** A year 1 of both cycles: 甲子, the Rat's. */
    private static final int CYCLE_START = 4;

    private final DateText text;
    private final DateMemory memory;
    private final DateLunarCalendar calendar;
    private final DateTails tails;

    DateLunarReader(DateMemory memory, DateLunarCalendar calendar, DateTails tails) {
        this.text = memory.text();
        this.memory = memory;
        this.calendar = calendar;
        this.tails = tails;
    }

    /** A date that begins at a place with an animal, a stem, or a month of its own; or null. */
    @Nullable DateMatch at(int start) {
        if (STARTS.indexOf(text.at(start)) < 0) {
            return null;
        }
        DateMatch year = year(start, start);
        if (year != null) {
            return tails.afterYear(year);
        }
        boolean ownMonth = text.has("正月", start) || text.has("腊月", start);
        return ownMonth ? day(start, start, null) : null;
    }

    /** A date after 农历, or null. */
    @Nullable DateMatch afterPrefix(int start, int at) {
        DateMatch year = year(start, at);
        if (year != null) {
            DatePeriod period = year.period();
            DateMatch day =
                    day(start, year.end(), period == null ? null : period.first().getYear());
            return day != null ? day : tails.afterYear(year);
        }
        DateMatch before = memory.before();
        if (before != null && before.saysYear() && before.end() == start) {
            DatePeriod said = before.period();
            return day(start, at, said == null ? null : said.last().getYear());
        }
        DateMatch festival = tails.bareFestival(at);
        return festival != null ? festival.from(start) : day(start, at, null);
    }

    private @Nullable DateMatch year(int start, int at) {
        int end = at;
        int cycle = 0;
        int place = 0;
        int stem = STEMS.indexOf(text.at(at));
        int branch = BRANCHES.indexOf(text.at(at + 1));
        if (stem >= 0 && branch >= 0 && (stem - branch) % 2 == 0) {
            cycle = 60;
            place = (6 * stem - 5 * branch + 60) % 60;
            end = at + 2;
        }
        int animal = ANIMALS.indexOf(text.at(end));
        if (animal >= 0 && (cycle == 0 || place % 12 == animal)) {
            place = cycle == 0 ? animal : place;
            cycle = Math.max(cycle, 12);
            end++;
        }
        LocalDate event = memory.event();
        if (cycle == 0 || text.at(end) != '年' || text.isOneOf("内均轻龄代级间会度", end + 1)) {
            return null;
        }
        DatePeriod period = null;
        if (event != null) {
            int behind = Math.floorMod(calendar.yearOf(event) - CYCLE_START - place, cycle);
            int year = calendar.yearOf(event) - behind + (behind > cycle / 2 ? cycle : 0);
            period = DatePeriod.years(year, year);
        }
        return new DateMatch(start, end + 1, period, true, false);
    }

    private @Nullable DateMatch day(int start, int at, @Nullable Integer year) {
        boolean leap = text.at(at) == '闰';
        int monthAt = leap ? at + 1 : at;
        int month = 0;
        int end = monthAt + 2;
        if (text.isOneOf("正冬腊", monthAt) && text.at(monthAt + 1) == '月') {
            month = text.at(monthAt) == '正' ? 1 : text.at(monthAt) == '冬' ? 11 : 12;
        } else {
            DateNumber number = DateNumber.at(text, monthAt);
            if (number == null || number.arabic() || text.at(number.end()) != '月') {
                return null;
            }
            month = number.value();
            end = number.end() + 1;
        }
        boolean early = text.at(end) == '初';
        boolean twenties = text.at(end) == '廿';
        DateNumber number = DateNumber.at(text, early || twenties ? end + 1 : end);
        if (number == null || number.arabic() || early && number.value() > 10) {
            return null;
        }
        int day = number.value() + (twenties ? 20 : 0);
        int dayEnd = number.end() + (text.at(number.end()) == '日' ? 1 : 0);
        return new DateMatch(
                start,
                dayEnd,
                resolve(new LunarDay(month, leap, day), year, start, dayEnd),
                false,
                false);
    }

    private @Nullable DatePeriod resolve(LunarDay day, @Nullable Integer year, int start, int end) {
        if (year != null) {
            return inYear(day, year);
        }
        LocalDate event = memory.event();
        if (event == null) {
            return null;
        }
        int current = calendar.yearOf(event);
        return memory.nearest(
                Stream.of(current - 1, current, current + 1)
                        .map(candidate -> inYear(day, candidate))
                        .filter(Objects::nonNull)
                        .toList(),
                start,
                end);
    }

    private @Nullable DatePeriod inYear(LunarDay day, int year) {
        LocalDate known = calendar.day(year, day.month(), day.leap(), day.day());
        return known == null ? null : DatePeriod.day(known);
    }

    private record LunarDay(int month, boolean leap, int day) {}
}
