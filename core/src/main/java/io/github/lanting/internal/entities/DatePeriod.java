package io.github.lanting.internal.entities;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/**
 * A stretch of the calendar, each of its ends said to the day, the month or the year.
 *
 * @param first its first day
 * @param last its last day
 * @param firstPrecision how precisely its beginning is said
 * @param lastPrecision how precisely its end is said
 */
record DatePeriod(
        LocalDate first, LocalDate last, Precision firstPrecision, Precision lastPrecision) {

    /** From coarse to fine. */
    enum Precision {
        YEAR("-MM-dd"),
        MONTH("-dd"),
        DAY("");

        /** How a day ends that is said no more precisely. */
        private final String leftOut;

        Precision(String leftOut) {
            this.leftOut = leftOut;
        }

        private String iso(LocalDate date) {
            String day = date.toString();
            return day.substring(0, day.length() - leftOut.length());
        }
    }

    static DatePeriod years(int first, int last) {
        return new DatePeriod(
                LocalDate.of(first, 1, 1),
                LocalDate.of(last, 12, 31),
                Precision.YEAR,
                Precision.YEAR);
    }

    /**
     * Months counted from a year's January as 1; 0 is the December before, 13 the January after.
     */
    static DatePeriod months(int year, int first, int last) {
        YearMonth january = YearMonth.of(year, 1);
        return new DatePeriod(
                january.plusMonths(first - 1L).atDay(1),
                january.plusMonths(last - 1L).atEndOfMonth(),
                Precision.MONTH,
                Precision.MONTH);
    }

    static DatePeriod month(LocalDate day) {
        return months(day.getYear(), day.getMonthValue(), day.getMonthValue());
    }

    static DatePeriod days(LocalDate first, LocalDate last) {
        return new DatePeriod(first, last, Precision.DAY, Precision.DAY);
    }

    static DatePeriod day(LocalDate day) {
        return days(day, day);
    }

    /** From Monday to Sunday. */
    static DatePeriod week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return days(monday, monday.plusDays(6));
    }

    boolean isMonths() {
        return firstPrecision == Precision.MONTH && lastPrecision == Precision.MONTH;
    }

    boolean isDay() {
        return firstPrecision == Precision.DAY && first.equals(last);
    }

    /** The stretch from the beginning of this one to the end of another. */
    DatePeriod through(DatePeriod end) {
        return new DatePeriod(first, end.last, firstPrecision, end.lastPrecision);
    }

    DatePeriod minusYears(int years) {
        return new DatePeriod(
                first.minusYears(years), last.minusYears(years), firstPrecision, lastPrecision);
    }

    /** ISO 8601: a day, month or year, or an interval with a slash. */
    String iso() {
        String from = firstPrecision.iso(first);
        String to = lastPrecision.iso(last);
        return from.equals(to) ? from : from + '/' + to;
    }
}
