package io.github.lanting.internal.entities;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads dates that begin with a number: 2021年2月18日, 2月19日, 16日, 1-4月, 2021-02-18. */
final class DateNumericReader {
    private static final int FIRST_YEAR = 1001;
    private static final int LAST_YEAR = 2100;

    /** Longer rows of numbers are looked at more closely. */
    private static final int LONGEST_NUMBERS = 32;

    private final DateText text;
    private final DateTails tails;
    private final DateMonths months;
    private final DateCenturies centuries;
    private final DateLengths lengths;

    DateNumericReader(
            DateText text,
            DateTails tails,
            DateMonths months,
            DateCenturies centuries,
            DateLengths lengths) {
        this.text = text;
        this.tails = tails;
        this.months = months;
        this.centuries = centuries;
        this.lengths = lengths;
    }

    /** The date that begins with a number at a place, or null. */
    @Nullable DateMatch at(int start) {
        if (!isBeforeUnit(start)) {
            return null;
        }
        DateNumbers numbers = isInsideNumber(start) ? null : DateNumbers.at(text, start);
        if (numbers == null) {
            return isInsideNumber(start) ? null : centuries.twoDecades(start);
        }
        DateMatch machine = machineWritten(numbers.first());
        if (machine != null) {
            return machine;
        }
        int unit = numbers.end();
        return switch (text.at(unit)) {
            case '年' -> years(numbers);
            case '月' -> months.month(start, numbers, null);
            case '日', '号' -> months.bareDay(numbers);
            case '世' -> centuries.numbered(numbers);
            default -> other(numbers);
        };
    }

    /** Whether a unit of the calendar stands behind the numbers here, or marks among them. */
    private boolean isBeforeUnit(int start) {
        int at = start;
        while (at - start < LONGEST_NUMBERS && isInNumbers(text.at(at))) {
            at++;
        }
        return switch (text.at(at)) {
            case '年', '月', '日', '号', '世', '季', '周', '天', '星', '/', '.' -> true;
            case '个' -> text.isOneOf("月星世季", at + 1);
            default -> at - start == LONGEST_NUMBERS || text.at(start + 4) == '-';
        };
    }

    private static boolean isInNumbers(char c) {
        return DateNumber.isDigit(c)
                || c == 'O'
                || c == '、'
                || DateNumber.isNumeral(c)
                || DateRange.isSeparator(c);
    }

    private @Nullable DateMatch other(DateNumbers numbers) {
        DateMatch quarter = tails.quarterOfKnownYear(numbers.first().start());
        return quarter != null ? quarter : lengths.withSuffix(numbers.first().start());
    }

    private boolean isInsideNumber(int start) {
        char before = text.at(start - 1);
        boolean latin = before >= 'A' && before <= 'Z' || before >= 'a' && before <= 'z';
        boolean afterDigits =
                DateNumber.isDigit(text.at(start - 2)) && text.isOneOf(".·:：%/-", start - 1);
        boolean goesOn = DateNumber.isDigit(before) || latin || afterDigits;
        return goesOn || text.isOneOf("第$", start - 1) || isVague(start);
    }

    /** 几十, 数十; but 人数2020年 is no such number. */
    private boolean isVague(int start) {
        return text.isOneOf("几数多", start - 1) && !DateNumber.isDigit(text.at(start));
    }

    private @Nullable DateMatch years(DateNumbers numbers) {
        int start = numbers.first().start();
        int unit = numbers.end();
        if (text.at(unit + 1) == '代') {
            return centuries.decade(numbers);
        }
        int first = year(numbers.first(), unit);
        int last = numbers.isOne() ? first : year(numbers.last(), unit);
        if (last < 0 && first > 0 && numbers.last().length() == 2 && numbers.last().arabic()) {
            last = first / 100 * 100 + numbers.last().value();
        }
        if (first < 0 || last < first) {
            return lengths.withSuffix(start);
        }
        DateMatch match =
                new DateMatch(start, unit + 1, DatePeriod.years(first, last), true, false);
        return first == last ? tails.afterYear(match) : match;
    }

    /** The year that a number before 年 means, or -1. */
    private int year(DateNumber number, int unit) {
        int value = number.value();
        if (number.length() == 4 && FIRST_YEAR <= value && value <= LAST_YEAR) {
            boolean before = text.has("公元前", number.start() - 3);
            boolean length =
                    value % 100 == 0
                            && (text.isOneOf("来多历间", unit + 1)
                                    || text.at(unit + 1) == '前'
                                            && DateNumber.at(text, unit + 2) == null
                                    || text.has("的历", unit + 1));
            return before || length || !number.arabic() && !isPositional(number) ? -1 : value;
        }
        if (number.length() == 2 && number.arabic()) {
            boolean zero = text.at(number.start()) == '0' && value > 0;
            DateNumbers month = DateNumbers.at(text, unit + 1);
            boolean monthFollows =
                    month != null && month.isWithin(1, 12) && text.at(month.end()) == '月';
            if (zero || monthFollows) {
                return value + (value < 50 ? 2000 : 1900);
            }
        }
        return -1;
    }

    private boolean isPositional(DateNumber number) {
        for (int at = number.start(); at < number.end(); at++) {
            if (text.isOneOf("十百千", at)) {
                return false;
            }
        }
        return true;
    }

    /** 2021-02-18, 2021/2/18, 2021.2.18; the year is a number, or null. */
    private @Nullable DateMatch machineWritten(DateNumber year) {
        char separator = text.at(year.end());
        if (!year.arabic() || year.length() != 4 || !text.isOneOf("-/.", year.end())) {
            return null;
        }
        DateNumber month = DateNumber.at(text, year.end() + 1);
        if (month == null || !month.arabic() || text.at(month.end()) != separator) {
            return null;
        }
        DateNumber day = DateNumber.at(text, month.end() + 1);
        if (day == null || !day.arabic() || text.at(day.end()) == separator) {
            return null;
        }
        LocalDate date = DateMonths.dayOrNull(year.value(), month.value(), day.value());
        return date == null || date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR
                ? null
                : new DateMatch(year.start(), day.end(), DatePeriod.day(date), true, true);
    }
}
