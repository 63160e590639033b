package io.github.lanting.internal.entities;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lanting.internal.lexicon.LexiconFile;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DateLunarCalendarTest {
    private final DateLunarCalendar calendar = new DateLunarCalendar();

    @Test
    void knowsTheDaysThatFamiliesCelebrate() {
        assertThat(calendar.day(2021, 1, false, 1)).isEqualTo("2021-02-12");
        assertThat(calendar.day(2020, 8, false, 15)).isEqualTo("2020-10-01");
        assertThat(calendar.day(2020, 4, true, 1)).isEqualTo("2020-05-23");
        assertThat(calendar.day(2021, 4, true, 1)).isNull();
        assertThat(calendar.day(1850, 1, false, 1)).isNull();
    }

    @Test
    void beginsEachYearOnTheDayAfterTheLastOne() {
        LocalDate next = null;
        for (String[] row : LexiconFile.rows("date-lunar-years.csv", 4)) {
            LocalDate first = LocalDate.parse(row[1]);
            assertThat(next == null || next.equals(first)).as(row[0]).isTrue();
            int days = row[3].length() * 29;
            days += (int) row[3].chars().filter(month -> month == '1').count();
            next = first.plusDays(days);
        }
    }

    @Test
    void agreesWithTheDaysOfFestivals() {
        for (String[] row : LexiconFile.rows("festival-days.csv", 3)) {
            int year = Integer.parseInt(row[1]);
            if (row[0].equals("中秋节")) {
                assertThat(calendar.day(year, 8, false, 15)).isEqualTo(row[2]);
            }
            if (row[0].equals("端午节")) {
                assertThat(calendar.day(year, 5, false, 5)).isEqualTo(row[2]);
            }
        }
    }
}
