package io.github.lanting.internal.dialogue;

import io.github.lanting.internal.lexicon.Lexicon;
import io.github.lanting.internal.lexicon.LexiconFile;
import io.github.lanting.internal.restore.CharacterClass;
import io.github.lanting.internal.tables.SimplifiedCharacters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads where an event takes place and which body holds it: 国务院新闻办公室7日在人民大会堂举行记者会. Safe for use by
 * several threads.
 */
final class EventSetting {
    private static final WordList VERBS = new WordList(List.of("举行", "召开", "举办"));
    private static final WordList PLACE_VERBS =
            new WordList(List.of("举行", "召开", "举办", "会见", "接受", "出席", "回答"));
    private static final List<String> PLACE_FIELDS = List.of("地点", "会场");
    private static final String SPOKESPERSON = "发言人";
    private static final String BOUNDARIES = "，。；：？！\n“”（）";
    private static final char WIRE = '电';
    private static final int LONGEST_NAME = 24;
    private static final int LONGEST_FIELD = 60;
    private static final int LONGEST_CLAUSE = 80;

    /** Within so many characters behind the verb the event is named. */
    private static final int NEAR = 40;

    private final Lexicon lexicon;
    private final Phrases phrases;
    private final WordList venueEndings = new WordList(LexiconFile.lines("venue-endings.txt"));
    private final WordList hostEndings = new WordList(LexiconFile.lines("host-endings.txt"));
    private final List<String> times = LexiconFile.lines("event-times.txt");

    EventSetting(Lexicon lexicon, Phrases phrases) {
        this.lexicon = lexicon;
        this.phrases = phrases;
    }

    /** Where one of the lines says that it is, as printed; null if none does. */
    @Nullable String venue(List<String> reports, List<String> lines) {
        for (String line : lines) {
            String stated = line.length() <= LONGEST_FIELD ? field(line) : null;
            if (stated != null) {
                return stated;
            }
        }
        for (String report : reports) {
            String folded = SimplifiedCharacters.convert(report);
            for (int at = folded.indexOf('在'); at >= 0; at = folded.indexOf('在', at + 1)) {
                int end = placeEnd(folded, at + 1);
                if (end > 0) {
                    return report.substring(at + 1, end);
                }
            }
        }
        return null;
    }

    private static @Nullable String field(String line) {
        for (String word : PLACE_FIELDS) {
            int colon = word.length();
            if (line.length() > colon
                    && "：:".indexOf(line.charAt(colon)) >= 0
                    && SimplifiedCharacters.convert(line.substring(0, colon)).equals(word)) {
                String stated = line.substring(colon + 1).strip();
                return stated.isEmpty() || stated.length() > LONGEST_NAME ? null : stated;
            }
        }
        return null;
    }

    /** Where the place that begins here ends, before what is done there; -1 if none begins. */
    private int placeEnd(String folded, int from) {
        int limit = Math.min(folded.length(), from + LONGEST_NAME + 1);
        for (int at = from + 2; at < limit; at++) {
            if (BOUNDARIES.indexOf(folded.charAt(at)) >= 0) {
                return -1;
            }
            if (PLACE_VERBS.isAt(folded, at)
                    && venueEndings.isAtEnd(folded.substring(from, at))
                    && namesEvent(folded, at)) {
                return at;
            }
        }
        return -1;
    }

    /** The body that a title or report says holds the event, as printed; null if none does. */
    @Nullable String host(List<String> reports) {
        for (String report : reports) {
            String folded = SimplifiedCharacters.convert(report);
            for (int at = 2; at < folded.length() - 1; at++) {
                if (VERBS.isAt(folded, at) && namesEvent(folded, at)) {
                    String host = subject(report, folded, at);
                    if (host != null) {
                        return host;
                    }
                }
            }
        }
        for (String report : reports) {
            String host = bodyOfSpokesperson(report);
            if (host != null) {
                return host;
            }
        }
        return null;
    }

    private boolean namesEvent(String folded, int from) {
        return phrases.namesEvent(folded.substring(from, Math.min(folded.length(), from + NEAR)));
    }

    /** Who does what the verb says: the words before it, less place and time. */
    private @Nullable String subject(String report, String folded, int verb) {
        int start = verb;
        int limit = Math.max(0, verb - LONGEST_CLAUSE);
        while (start > limit && BOUNDARIES.indexOf(folded.charAt(start - 1)) < 0) {
            start--;
        }
        int end = verb;
        int place = folded.indexOf('在', start);
        if (place > start && place < verb) {
            end = place;
        }
        List<CalendarDay> days = CalendarDay.in(folded.substring(start, end));
        if (!days.isEmpty()) {
            // A day stands before the host or behind it, or closes the dateline before it.
            CalendarDay day = days.get(0);
            boolean dateline = folded.charAt(start + day.end()) == WIRE;
            end = dateline || day.start() <= 1 ? end : start + day.start();
            start = dateline || day.start() <= 1 ? start + day.end() : start;
        }
        end = withoutTimes(folded, start, end);
        start = behindTimes(folded, start, end);
        String host = folded.substring(start, end);
        boolean isHost =
                lexicon.isBody(host) || host.length() <= LONGEST_NAME && hostEndings.isAtEnd(host);
        return host.length() >= 2 && isHost ? report.substring(start, end) : null;
    }

    private int withoutTimes(String folded, int start, int from) {
        int end = from;
        boolean shortened = true;
        while (shortened && end > start) {
            shortened = false;
            for (String time : times) {
                if (end - time.length() > start && folded.startsWith(time, end - time.length())) {
                    end -= time.length();
                    shortened = true;
                }
            }
            char last = folded.charAt(end - 1);
            int digits = end - 1;
            while (digits > start && isTimeDigit(folded.charAt(digits - 1))) {
                digits--;
            }
            if (isTimeSign(last) && digits < end - 1) {
                end = digits;
                shortened = true;
            }
        }
        return end;
    }

    /** Where the words begin behind those that close a day: 电, 上午10时. */
    private int behindTimes(String folded, int from, int end) {
        int start = from + (from > 0 && from < end && folded.charAt(from) == WIRE ? 1 : 0);
        for (int at = -1; at != start; ) {
            at = start;
            for (String time : times) {
                if (folded.startsWith(time, start) && start + time.length() < end) {
                    start += time.length();
                }
            }
            int digits = start;
            while (digits < end && isTimeDigit(folded.charAt(digits))) {
                digits++;
            }
            boolean clock = digits > start && digits < end && isTimeSign(folded.charAt(digits));
            start = clock ? digits + 1 : start;
            while (start < end && CharacterClass.isSpace(folded.charAt(start))) {
                start++;
            }
        }
        return start;
    }

    /** 外交部 of 外交部发言人: who speaks for a body is heard where it invites. */
    private @Nullable String bodyOfSpokesperson(String report) {
        String folded = SimplifiedCharacters.convert(report);
        int at = folded.indexOf(SPOKESPERSON);
        int end = at >= 2 && folded.startsWith("新闻", at - 2) ? at - 2 : at;
        for (int start = Math.max(0, end - LONGEST_NAME); start <= end - 2; start++) {
            if (lexicon.isBody(folded.substring(start, end))) {
                return report.substring(start, end);
            }
        }
        return null;
    }

    private static boolean isTimeSign(char c) {
        return "日号时点".indexOf(c) >= 0;
    }

    private static boolean isTimeDigit(char c) {
        return c >= '0' && c <= '9' || c == ':';
    }
}
