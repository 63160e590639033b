package io.github.lanting.internal.entities;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reader going through a text knows of it: the day of the event, the date mentioned before,
 * and where the sentence began. For one text and one thread.
 */
final class DateMemory {
    private static final int CLAUSE_AHEAD = 8;
    private static final int CLAUSE_BEHIND = 12;

    private final DateText text;
    private final PositionSet stops;
    private final @Nullable LocalDate event;
    private @Nullable DateMatch before;
    private @Nullable LocalDate lastDay;
    private @Nullable DatePeriod months;
    private boolean inRange;
    private int nextStop;
    private int sentence;
    private int paragraph;

    DateMemory(DateText text, PositionSet stops, @Nullable LocalDate event) {
        this.text = text;
        this.stops = stops;
        this.nextStop = stops.next(0);
        this.event = event;
    }

    DateText text() {
        return text;
    }

    @Nullable LocalDate event() {
        return event;
    }

    /** The date mentioned before in this text, or null. */
    @Nullable DateMatch before() {
        return before;
    }

    /** The day mentioned before in this text, or null. */
    @Nullable LocalDate dayBefore() {
        return lastDay;
    }

    /** The months mentioned before in this text, or null. */
    @Nullable DatePeriod months() {
        return months;
    }

    /** What the date mentioned before means, if it is in the paragraph; else null. */
    @Nullable DatePeriod beforeInParagraph() {
        return before != null && before.start() >= paragraph ? before.period() : null;
    }

    /** Whether the end of a range is being read; the date before is its beginning. */
    boolean isInRange() {
        return inRange;
    }

    /** Says that what stands before a place has been read. */
    void passTo(int index) {
        for (; nextStop >= 0 && nextStop < index; nextStop = stops.next(nextStop + 1)) {
            sentence = nextStop + 1;
            if (text.at(nextStop) == '\n') {
                paragraph = nextStop + 1;
            }
        }
    }

    void remember(@Nullable DateMatch match, boolean asStartOfRange) {
        before = match;
        inRange = asStartOfRange;
        if (match != null && match.period() != null && match.period().isMonths()) {
            months = match.period();
        }
        if (match != null && match.period() != null && match.period().isDay()) {
            lastDay = match.period().last();
        }
    }

    private boolean isBeforeNear(int at) {
        return before != null
                && (before.start() >= sentence || at == sentence && before.start() >= paragraph);
    }

    /** The month that a day without one is likely to lie in, or null if nothing says. */
    @Nullable LocalDate monthBefore(int at) {
        return before != null && before.saysMonth() && before.period() != null && isBeforeNear(at)
                ? before.period().last()
                : null;
    }

    /** The date whose year a month without one is likely to share, or null if nothing says. */
    @Nullable DatePeriod yearBefore(int at) {
        if (before == null || !before.saysYear() || !isBeforeNear(at)) {
            return null;
        }
        return before.start() >= sentence || before.saysMonth() ? before.period() : null;
    }

    /** Whether the words around an expression say that it is still to come. */
    boolean isToCome(int start, int end) {
        return isAnnounced(start) || isFollowedByFuture(end);
    }

    /** Whether the words before an expression say so: 将于, 计划. */
    private boolean isAnnounced(int start) {
        for (int at = start - 1; at >= Math.max(sentence, start - CLAUSE_BEHIND); at--) {
            if (text.isOneOf("，,；;：:", at)) {
                return false;
            }
            if (saysFuture(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isFollowedByFuture(int end) {
        int least = text.at(end) == '，' ? end + 1 : end;
        for (int at = least; at < least + CLAUSE_AHEAD; at++) {
            if (text.endsSentence(at) || text.isOneOf("，,；;、", at)) {
                return false;
            }
            if (saysFuture(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean saysFuture(int at) {
        return switch (text.at(at)) {
            case '将' -> !text.isOneOf("近军士领", at + 1);
            case '拟' -> !text.isOneOf("虚模", at - 1);
            case '计' -> text.has("计划", at);
            case '定' -> text.has("定于", at);
            case '预' -> text.isOneOf("定计", at + 1);
            case '即' -> text.has("即将", at);
            case '有' -> text.has("有望", at);
            case '打' -> text.has("打算", at);
            default -> false;
        };
    }

    /**
     * Of some candidates the one nearest to the event. What lies ahead counts as farther, unless
     * the words around the expression say that it is to come: then what lies behind does.
     */
    @Nullable DatePeriod nearest(List<DatePeriod> candidates, int start, int end) {
        if (event == null) {
            return null;
        }
        double ahead = isToCome(start, end) ? 1 : 1.5;
        double behind = isAnnounced(start) ? 12 : ahead > 1 ? 1 : 4;
        DatePeriod best = null;
        double least = Double.MAX_VALUE;
        for (DatePeriod candidate : candidates) {
            long days = candidate.first().toEpochDay() - event.toEpochDay();
            double distance = days > 0 ? days * ahead : -days * behind;
            if (distance < least) {
                least = distance;
                best = candidate;
            }
        }
        return best;
    }

    /** The years around the event. */
    List<Integer> years() {
        List<Integer> years = new ArrayList<>();
        if (event != null) {
            for (int year = event.getYear() - 1; year <= event.getYear() + 1; year++) {
                years.add(year);
            }
        }
        return years;
    }
}
