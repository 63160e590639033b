package io.github.lanting.internal.dialogue;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import io.github.lanting.format.Layout;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the day of the event: headline and lead name it, the line of date and source, a live log's
 * stamps or the text tell the year. Safe for use by several threads.
 */
final class EventDate {
    /** A line longer than this is text, and its dates are of other things. */
    private static final int LONGEST_FACT = 90;

    /** A report, or a copy of it, is printed so many days after the event, or before it. */
    private static final int DAYS_AFTER = 130;

    private static final int DAYS_BEFORE = 7;

    private static final String TIME_FIELD = "时间：";
    private static final String TODAY_IS = "今天是";

    private final Phrases phrases;
    private final LeadDay leadDay;
    private final YearClues yearClues;

    EventDate(Phrases phrases, YearClues yearClues) {
        this.phrases = phrases;
        this.leadDay = new LeadDay(phrases);
        this.yearClues = yearClues;
    }

    /**
     * The day of the event; that of the publication if nothing names it; null if nothing is stated.
     *
     * @param facts what the document states of itself
     * @param head headlines and lead
     * @param event what tells of the event
     * @param beside the lines that are nobody's words
     * @param texts all lines
     */
    @Nullable LocalDate of(
            Map<Layout.Fact, String> facts,
            Head head,
            PressEvent event,
            List<PageLine> beside,
            List<String> texts) {
        LocalDate publication = publication(facts, beside);
        LocalDate near = publication == null ? statedDay(head.titles()) : publication;
        near = near == null ? stampedDay(texts) : near;
        CalendarDay day = eventDay(head, event, beside, near);
        if (day == null) {
            return near;
        }
        if (day.year() > 0) {
            return day.in(0);
        }
        int year = yearOf(day, facts, near, texts);
        return year == 0 ? null : day.in(year);
    }

    /** The day that the document states as that of its publication, or null. */
    static @Nullable LocalDate publication(Map<Layout.Fact, String> facts, List<PageLine> beside) {
        LocalDate stated = CalendarDay.machineWritten(facts.getOrDefault(Layout.Fact.DATE, ""));
        return stated == null
                ? statedDay(
                        beside.stream()
                                .filter(line -> !line.isHeading())
                                .map(PageLine::printed)
                                .toList())
                : stated;
    }

    private int yearOf(
            CalendarDay day,
            Map<Layout.Fact, String> facts,
            @Nullable LocalDate publication,
            List<String> texts) {
        for (String text : texts) {
            for (CalendarDay other : CalendarDay.in(text)) {
                if (other.year() > 0 && other.isSameDay(day)) {
                    return other.year();
                }
            }
        }
        LocalDate near =
                publication == null
                        ? CalendarDay.machineWritten(facts.getOrDefault(Layout.Fact.URL, ""))
                        : publication;
        int year = near == null ? 0 : yearNear(day, near);
        year = year == 0 ? yearClues.year(texts) : year;
        return year == 0 ? yearOfOtherDays(day, texts) : year;
    }

    /** The text says 7月16日 and, of the same day, 2021年7月16日: it is of that year. */
    private static int yearOfOtherDays(CalendarDay event, List<String> texts) {
        List<CalendarDay> days = new ArrayList<>();
        Set<Integer> bare = new HashSet<>();
        for (String text : texts) {
            for (CalendarDay day : CalendarDay.in(text)) {
                days.add(day);
                if (day.year() == 0) {
                    bare.add(day.month() * 100 + day.day());
                }
            }
        }
        int found = 0;
        for (CalendarDay dated : days) {
            LocalDate date = dated.year() > 0 ? dated.in(0) : null;
            LocalDate day = date == null ? null : event.in(dated.year());
            if (day == null
                    || day.isBefore(date)
                    || ChronoUnit.DAYS.between(date, day) > DAYS_AFTER
                    || !bare.contains(dated.month() * 100 + dated.day())) {
                continue;
            }
            if (found != 0 && found != dated.year()) {
                return 0;
            }
            found = dated.year();
        }
        return found;
    }

    /** The year in which the day lies shortly before the publication; 0 if it does in none. */
    private static int yearNear(CalendarDay day, LocalDate publication) {
        for (int year = publication.getYear() + 1; year >= publication.getYear() - 1; year--) {
            LocalDate date = day.in(year);
            long days = date == null ? -1 : ChronoUnit.DAYS.between(date, publication);
            if (date != null && days >= -DAYS_BEFORE && days <= DAYS_AFTER) {
                return year;
            }
        }
        return 0;
    }

    /** The day that headline, lead, or a caption of the event names, surest first. */
    private @Nullable CalendarDay eventDay(
            Head head, PressEvent event, List<PageLine> beside, @Nullable LocalDate near) {
        CalendarDay best = null;
        Supplier<Map<Integer, CalendarDay>> stated = Suppliers.memoize(() -> byDay(beside));
        for (String line : head.titles()) {
            best = better(best, CalendarDay.first(line));
        }
        if (best == null || best.year() == 0) {
            for (String paragraph : head.lead()) {
                if (event.reports(paragraph)) {
                    best = better(best, leadDay.of(paragraph, stated, near));
                }
                best = better(best, saidToday(paragraph));
            }
        }
        for (PageLine line : beside) {
            best =
                    best == null && isTimeOfEvent(line.folded())
                            ? CalendarDay.first(line.folded())
                            : best;
        }
        for (PageLine line : beside) {
            String block = line.isHeading() ? "" : line.folded();
            if (best == null && (phrases.hasDateline(block) || phrases.namesEvent(block))) {
                best = CalendarDay.first(block);
            }
        }
        return best;
    }

    /** 时间：114年5月8日（星期四）15时: a field of the event, which has a day of the week or an hour. */
    private static boolean isTimeOfEvent(String folded) {
        CalendarDay day = folded.startsWith(TIME_FIELD) ? CalendarDay.first(folded) : null;
        return day != null
                && day.year() > 0
                && folded.length() <= LONGEST_FACT
                && (folded.indexOf("星期", day.end()) >= 0 || folded.indexOf('时', day.end()) >= 0);
    }

    /** 今天是2016年5月12日: the day that a host states as his own. */
    private static @Nullable CalendarDay saidToday(String paragraph) {
        for (CalendarDay day : CalendarDay.in(paragraph)) {
            if (day.year() > 0
                    && paragraph.startsWith(
                            TODAY_IS, Math.max(0, day.start() - TODAY_IS.length()))) {
                return day;
            }
        }
        return null;
    }

    /** The first days of lines, each by its day of the month; of several, the first one. */
    private static Map<Integer, CalendarDay> byDay(List<PageLine> lines) {
        Map<Integer, CalendarDay> days = new HashMap<>();
        for (PageLine line : lines) {
            CalendarDay day = CalendarDay.first(line.folded());
            if (day != null) {
                days.putIfAbsent(day.day(), day);
            }
        }
        return days;
    }

    /** The first whole date that a line beside the text states: a source line, a time stamp. */
    private static @Nullable LocalDate statedDay(List<String> lines) {
        for (String line : lines) {
            LocalDate date = line.length() > LONGEST_FACT ? null : CalendarDay.machineWritten(line);
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    /** The day that most posts of a live log are stamped with, or null. */
    private static @Nullable LocalDate stampedDay(List<String> texts) {
        Map<LocalDate, Integer> days = new HashMap<>();
        LocalDate most = null;
        for (String text : texts) {
            LocalDate day = null;
            for (int at = text.indexOf('[');
                    at >= 0 && day == null;
                    at = text.indexOf('[', at + 1)) {
                int end = Stamps.behindBracketed(text, at);
                day = CalendarDay.machineWritten(text.substring(at, end));
            }
            day =
                    day == null
                            ? CalendarDay.machineWritten(text.substring(Stamps.trailing(text)))
                            : day;
            if (day != null) {
                int times = days.merge(day, 1, Integer::sum);
                most = most == null || times > days.get(most) ? day : most;
            }
        }
        return most;
    }

    /** A day once found is only replaced by the same day with its year. */
    private static @Nullable CalendarDay better(
            @Nullable CalendarDay found, @Nullable CalendarDay other) {
        if (found == null) {
            return other;
        }
        boolean completes = other != null && found.year() == 0 && other.year() > 0;
        return completes && found.isSameDay(other) ? other : found;
    }
}
