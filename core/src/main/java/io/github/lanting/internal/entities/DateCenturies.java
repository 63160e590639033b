package io.github.lanting.internal.entities;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads centuries and decades: 19世纪, 20世纪90年代, 上世纪80年代, 90年代. */
final class DateCenturies {
    private static final String CENTURY = "世纪";
    private static final String NUMERALS = "一二三四五六七八九";
    private static final int LAST = 21;

    private final DateText text;
    private final DateMemory memory;

    DateCenturies(DateMemory memory) {
        this.text = memory.text();
        this.memory = memory;
    }

    /** A century by its number, or null. */
    @Nullable DateMatch numbered(DateNumbers numbers) {
        int end = numbers.end() + CENTURY.length();
        boolean oneHan = !numbers.first().arabic() && numbers.first().length() == 1;
        if (!text.has(CENTURY, numbers.end())
                || !numbers.isWithin(1, LAST)
                || oneHan && numbers.first().value() != 10) {
            return null;
        }
        int first = numbers.first().value() * 100 - 99;
        int last = numbers.last().value() * 100;
        DateMatch match =
                new DateMatch(
                        numbers.first().start(), end, DatePeriod.years(first, last), true, false);
        return numbers.isOne() ? within(match) : match;
    }

    /** A century counted from the event's. */
    DateMatch relative(int start, int end, int offset) {
        LocalDate event = memory.event();
        DatePeriod period = null;
        if (event != null) {
            int last = ((event.getYear() + 99) / 100 + offset) * 100;
            period = DatePeriod.years(last - 99, last);
        }
        return within(new DateMatch(start, end, period, true, false));
    }

    private DateMatch within(DateMatch century) {
        int at = century.end();
        DateNumbers decades = DateNumbers.at(text, at);
        if (decades != null && areDecades(decades) && text.has("年代", decades.end())) {
            return decades(
                    century, decades.first().value(), decades.last().value(), decades.end() + 2);
        }
        if (areTwoDecades(at)) {
            return decades(century, numeral(at) * 10, numeral(at + 1) * 10, at + 5);
        }
        int length = text.wordAt(at, "上半叶", "下半叶", "前半叶", "后半叶", "中叶", "初", "末").length();
        if (length == 0 || century.period() == null) {
            return century.upTo(at + length);
        }
        int first = century.period().first().getYear();
        DatePeriod period =
                switch (text.at(at)) {
                    case '上', '前' -> DatePeriod.years(first, first + 49);
                    case '下', '后' -> DatePeriod.years(first + 50, first + 99);
                    case '中' -> DatePeriod.years(first + 49, first + 49);
                    case '初' -> DatePeriod.years(first, first + 9);
                    default -> DatePeriod.years(first + 90, first + 99);
                };
        return century.with(at + length, period);
    }

    /** 七八十年代 */
    private boolean areTwoDecades(int at) {
        return numeral(at) > 0 && numeral(at + 1) > numeral(at) && text.has("十年代", at + 2);
    }

    private int numeral(int at) {
        return NUMERALS.indexOf(text.at(at)) + 1;
    }

    private DateMatch decades(DateMatch century, int first, int last, int end) {
        DatePeriod known = century.period();
        if (known == null) {
            return part(century.upTo(end));
        }
        int start = known.first().getYear() - 1;
        return part(century.with(end, DatePeriod.years(start + first, start + last + 9)));
    }

    /** A decade: 1990年代, or 90年代 of the last century; or null. */
    @Nullable DateMatch decade(DateNumbers numbers) {
        int first = numbers.first().value();
        int last = numbers.last().value();
        int start = numbers.first().start();
        int end = numbers.end() + 2;
        boolean whole = numbers.isWithin(1001, 2100) && first % 10 == 0 && last % 10 == 0;
        if (whole) {
            return part(new DateMatch(start, end, DatePeriod.years(first, last + 9), true, false));
        }
        if (!areDecades(numbers) || first < 30) {
            return null;
        }
        DatePeriod century = DatePeriod.years(1901, 2000);
        return decades(new DateMatch(start, end, century, true, false), first, last, end);
    }

    /** Decades of the last century that have no number of their own, 七八十年代; or null. */
    @Nullable DateMatch twoDecades(int start) {
        if (!areTwoDecades(start)) {
            return null;
        }
        DatePeriod century = DatePeriod.years(1901, 2000);
        return decades(
                new DateMatch(start, start, century, true, false),
                numeral(start) * 10,
                numeral(start + 1) * 10,
                start + 5);
    }

    private static boolean areDecades(DateNumbers numbers) {
        return numbers.isWithin(10, 90)
                && numbers.first().value() % 10 == 0
                && numbers.last().value() % 10 == 0;
    }

    /** 初 and 末 belong to a decade, but say no years of their own. */
    private DateMatch part(DateMatch decade) {
        String part = text.wordAt(decade.end(), "初期", "中期", "后期", "末期", "中后期", "初", "末");
        return decade.upTo(decade.end() + part.length());
    }
}
