package io.github.lanting.tables;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.ChineseCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.JulianFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The days of core's movable festivals, computed again. */
class FestivalDaysTest {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final Map<String, int[]> LUNAR =
            Map.of(
                    "春节", new int[] {1, 1},
                    "元宵节", new int[] {1, 15},
                    "端午节", new int[] {5, 5},
                    "七夕", new int[] {7, 7},
                    "中元节", new int[] {7, 15},
                    "中秋节", new int[] {8, 15},
                    "重阳节", new int[] {9, 9});
    private static final Map<String, Integer> SOLAR =
            Map.of("春分", 0, "清明节", 15, "夏至", 90, "秋分", 180, "冬至", 270, "立春", 315);

    @Test
    void everyFestivalIsOnTheDayThatItsRuleGives() throws IOException {
        assertThat(CoreLexicon.rows("festival-days.csv"))
                .hasSize(18 * 61)
                .allSatisfy(
                        row -> {
                            int year = Integer.parseInt(row[1]);
                            LocalDate day = LocalDate.parse(row[2]);
                            if (SOLAR.containsKey(row[0])) {
                                assertThat(isReached(SOLAR.get(row[0]), day)).isTrue();
                            } else {
                                assertThat(day).isEqualTo(day(row[0], year));
                            }
                        });
    }

    @Test
    void newYearIsOnTheDaysThatPeopleRemember() throws IOException {
        assertThat(CoreLexicon.rows("festival-days.csv"))
                .contains(
                        new String[] {"春节", "2021", "2021-02-12"},
                        new String[] {"除夕", "2021", "2021-02-11"},
                        new String[] {"清明节", "2024", "2024-04-04"},
                        new String[] {"中秋节", "2023", "2023-09-29"},
                        new String[] {"复活节", "2025", "2025-04-20"});
    }

    private static LocalDate day(String festival, int year) {
        return switch (festival) {
            case "除夕" -> lunar(year, 1, 1).minusDays(1);
            case "复活节" -> easter(year);
            case "母亲节" -> weekday(year, 5, 2, DayOfWeek.SUNDAY);
            case "父亲节" -> weekday(year, 6, 3, DayOfWeek.SUNDAY);
            case "感恩节" -> weekday(year, 11, 4, DayOfWeek.THURSDAY);
            default -> lunar(year, LUNAR.get(festival)[0], LUNAR.get(festival)[1]);
        };
    }

    private static LocalDate lunar(int year, int month, int day) {
        ChineseCalendar calendar =
                new ChineseCalendar(TimeZone.getTimeZone("Asia/Shanghai"), ULocale.CHINA);
        calendar.clear();
        calendar.set(ChineseCalendar.EXTENDED_YEAR, year);
        calendar.set(ChineseCalendar.MONTH, month - 1);
        calendar.set(ChineseCalendar.IS_LEAP_MONTH, 0);
        calendar.set(ChineseCalendar.DAY_OF_MONTH, day);
        return LocalDate.ofInstant(Instant.ofEpochMilli(calendar.getTimeInMillis()), CHINA);
    }

    private static LocalDate weekday(int year, int month, int ordinal, DayOfWeek day) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(ordinal, day));
    }

    /** The Gregorian computus, as J. M. Oudin put it. */
    private static LocalDate easter(int year) {
        int century = year / 100;
        int golden = year % 19;
        int correction = (century - 17) / 25;
        int moon = (century - century / 4 - (century - correction) / 3 + 19 * golden + 15) % 30;
        moon -= moon / 28 * (1 - moon / 28 * (29 / (moon + 1)) * ((21 - golden) / 11));
        int weekday = (year + year / 4 + moon + 2 - century + century / 4) % 7;
        return LocalDate.of(year, 3, 28).plusDays(moon - weekday);
    }

    /** Whether the Sun comes to a longitude, in degrees, between a day's two midnights in China. */
    private static boolean isReached(int longitude, LocalDate day) {
        return offset(longitude, day) <= 0 && offset(longitude, day.plusDays(1)) > 0;
    }

    private static double offset(int longitude, LocalDate day) {
        double julianDay = day.getLong(JulianFields.JULIAN_DAY) - 0.5 - 8 / 24.0 + 70 / 86400.0;
        return Math.floorMod(Math.round((sun(julianDay) - longitude + 180) * 1e9), 360_000_000_000L)
                        / 1e9
                - 180;
    }

    /** The Sun's apparent longitude to 0.01 degrees: Meeus, Astronomical Algorithms, chapter 25. */
    private static double sun(double julianDay) {
        double t = (julianDay - 2451545.0) / 36525;
        double anomaly = Math.toRadians(357.52911 + 35999.05029 * t);
        double node = Math.toRadians(125.04 - 1934.136 * t);
        return 280.46646
                + 36000.76983 * t
                + 0.0003032 * t * t
                + (1.914602 - 0.004817 * t) * Math.sin(anomaly)
                + 0.019993 * Math.sin(2 * anomaly)
                + 0.000289 * Math.sin(3 * anomaly)
                - 0.00569
                - 0.00478 * Math.sin(node);
    }
}
