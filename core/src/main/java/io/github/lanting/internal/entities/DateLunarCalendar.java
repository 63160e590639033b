package io.github.lanting.internal.entities;

import io.github.lanting.internal.lexicon.LexiconFile;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The Chinese calendar from 1900 to 2100. Immutable. */
final class DateLunarCalendar {
    private final Map<Integer, LunarYear> years = new HashMap<>();

    DateLunarCalendar() {
        for (String[] row : LexiconFile.rows("date-lunar-years.csv", 4)) {
            years.put(
                    Integer.parseInt(row[0]),
                    new LunarYear(LocalDate.parse(row[1]), Integer.parseInt(row[2]), row[3]));
        }
    }

    /** The day on which a day of the Chinese calendar falls, or null if there is none. */
    @Nullable LocalDate day(int year, int month, boolean leap, int day) {
        LunarYear known = years.get(year);
        return known == null ? null : known.day(month, leap, day);
    }

    /** The Chinese year that a day lies in: the Gregorian year or the one before. */
    int yearOf(LocalDate day) {
        LunarYear known = years.get(day.getYear());
        return known != null && day.isBefore(known.first()) ? day.getYear() - 1 : day.getYear();
    }

    private record LunarYear(LocalDate first, int leapMonth, String months) {

        @Nullable LocalDate day(int month, boolean leap, int day) {
            if (leap && month != leapMonth || month < 1 || month > 12) {
                return null;
            }
            boolean afterLeap = leap || leapMonth > 0 && month > leapMonth;
            int index = month - 1 + (afterLeap ? 1 : 0);
            if (day < 1 || day > length(index)) {
                return null;
            }
            int days = day - 1;
            for (int before = 0; before < index; before++) {
                days += length(before);
            }
            return first.plusDays(days);
        }

        private int length(int index) {
            return months.charAt(index) == '1' ? 30 : 29;
        }
    }
}
