package io.github.lanting.internal.dialogue;

import com.google.common.base.Supplier;
import io.github.lanting.internal.lexicon.LexiconFile;
import io.github.lanting.internal.tables.SimplifiedCharacters;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads from a lead the day of the event that it reports: behind the dateline, 2月13日 or 13日 or 今天;
 * else the dateline's own. Safe for use by several threads.
 */
final class LeadDay {
    /** So many characters of a lead may name the day. */
    private static final int LONGEST_OPENING = 140;

    private static final int LONGEST_DATELINE = 45;

    private static final WordList TODAY = new WordList(List.of("今天", "今日", "当日", "当天", "今早", "今晚"));
    private static final List<String> YESTERDAY = List.of("昨天", "昨日");

    private static final class Followers {
        static final WordList ALL = new WordList(LexiconFile.lines("day-followers.txt"));
    }

    private final Phrases phrases;

    LeadDay(Phrases phrases) {
        this.phrases = phrases;
    }

    /**
     * The day of the event, or null if the lead names none.
     *
     * @param paragraph a paragraph that reports the event
     * @param stated the days that lines beside the text state, by their day of the month
     * @param near the day of publication, or null if it is not known
     */
    @Nullable CalendarDay of(
            String paragraph,
            Supplier<Map<Integer, CalendarDay>> stated,
            @Nullable LocalDate near) {
        String folded =
                SimplifiedCharacters.convert(
                        paragraph.substring(0, Math.min(paragraph.length(), LONGEST_OPENING)));
        List<CalendarDay> days = CalendarDay.in(folded);
        CalendarDay first = days.isEmpty() ? null : days.get(0);
        boolean dateline =
                first != null
                        && first.end() < LONGEST_DATELINE
                        && first.end() < folded.length()
                        && "电讯".indexOf(folded.charAt(first.end())) >= 0;
        if (first != null && !dateline) {
            CalendarDay told = ofEventSentence(folded, first, near);
            return told != null ? told : isOfOther(folded, first) ? null : first;
        }
        int from = first == null ? 0 : first.end();
        for (CalendarDay day : days) {
            if (day.start() >= from
                    && (isFollowed(folded, day.end()) || comma(folded, day.end()))) {
                return day;
            }
        }
        CalendarDay bare = bareDay(folded, from, first, near);
        if (bare != null && first == null) {
            // A caption may say which month it was.
            return stated.get().getOrDefault(bare.day(), bare);
        }
        return bare == null ? first : bare;
    }

    /** 5月11日会议通过…。近日，…负责人答记者问: the day is that of another thing. */
    private boolean isOfOther(String folded, CalendarDay day) {
        int stop = folded.indexOf('。', day.end());
        return stop > 0
                && !phrases.namesEvent(folded.substring(0, stop))
                && phrases.isLately(folded.substring(stop));
    }

    /**
     * 博览会10月31日闭幕。昨天，…举行新闻发布会: the day of the sentence that names the event; null if the first day
     * stands in it, or it tells none.
     */
    private @Nullable CalendarDay ofEventSentence(
            String folded, CalendarDay first, @Nullable LocalDate near) {
        int from = folded.indexOf('。', first.end()) + 1;
        if (from == 0 || phrases.namesEvent(folded.substring(0, from))) {
            return null;
        }
        int stop = folded.indexOf('。', from);
        String sentence = folded.substring(from, stop < 0 ? folded.length() : stop);
        if (near == null || !phrases.namesEvent(sentence)) {
            return null;
        }
        CalendarDay day = CalendarDay.first(sentence);
        if (day != null) {
            return day;
        }
        if (tellsOfYesterday(sentence, 0)) {
            return dayBefore(null, near);
        }
        return TODAY.isIn(sentence) ? onDay(near) : null;
    }

    private static boolean comma(String folded, int at) {
        return at < folded.length() && folded.charAt(at) == '，';
    }

    /** 13日 without its month: the last such day up to the dateline's or the publication's. */
    private static @Nullable CalendarDay bareDay(
            String folded, int from, @Nullable CalendarDay dateline, @Nullable LocalDate near) {
        for (int at = folded.indexOf('日', from); at >= 0; at = folded.indexOf('日', at + 1)) {
            int start = at;
            while (start > from && isDigit(folded.charAt(start - 1)) && at - start < 2) {
                start--;
            }
            boolean whole =
                    start < at
                            && (start == 0 || "月至和、-—".indexOf(folded.charAt(start - 1)) < 0)
                            && isFollowed(folded, at + 1);
            if (whole) {
                return resolve(Integer.parseInt(folded.substring(start, at)), dateline, near);
            }
        }
        if (tellsOfYesterday(folded, from)) {
            // A paper's own 昨天 is counted from the day that it is printed on.
            boolean own = folded.startsWith("本报") && near != null;
            return dayBefore(own ? null : dateline, near);
        }
        boolean today = dateline == null && near != null && TODAY.isIn(folded);
        return today ? onDay(near) : null;
    }

    /** 昨天上午, 昨日在…: a day that something was held on. */
    private static boolean tellsOfYesterday(String folded, int from) {
        for (String word : YESTERDAY) {
            int at = folded.indexOf(word, from);
            if (at >= 0
                    && (isFollowed(folded, at + word.length())
                            || comma(folded, at + word.length()))) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable CalendarDay dayBefore(
            @Nullable CalendarDay dateline, @Nullable LocalDate near) {
        if (dateline != null) {
            int year = dateline.year() > 0 ? dateline.year() : near == null ? 0 : near.getYear();
            LocalDate day = year == 0 ? null : dateline.in(year);
            return day == null ? null : onDay(day.minusDays(1));
        }
        return near == null ? null : onDay(near.minusDays(1));
    }

    private static CalendarDay onDay(LocalDate day) {
        return new CalendarDay(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), 0, 0);
    }

    private static @Nullable CalendarDay resolve(
            int day, @Nullable CalendarDay dateline, @Nullable LocalDate near) {
        if (day < 1 || day > 31) {
            return null;
        }
        if (dateline != null) {
            int month = day <= dateline.day() ? dateline.month() : dateline.month() - 1;
            // The day before the first of January is of another year.
            return month == 0 ? null : new CalendarDay(dateline.year(), month, day, 0, 0);
        }
        if (near == null) {
            return null;
        }
        LocalDate month = day <= near.getDayOfMonth() ? near : near.minusMonths(1);
        return new CalendarDay(month.getYear(), month.getMonthValue(), day, 0, 0);
    }

    private static boolean isFollowed(String folded, int at) {
        return Followers.ALL.isAt(folded, at);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
