package io.github.lanting.internal.dialogue;

import io.github.lanting.internal.restore.CharacterClass;
import io.github.lanting.internal.restore.TracedText;

/**
 * The times that a live log prints beside its posts: 10:01 before one, [2017-03-08 10:05] behind.
 */
final class Stamps {
    private static final int LONGEST_CLOCK = 9;
    private static final int LONGEST_STAMP = 28;
    private static final int DIGITS_OF_A_TIME = 3;
    private static final int SHORTEST_DAY_AND_TIME = "2017-3-8 9:05".length();
    private static final String BETWEEN = "-/.年月日时分秒 ";
    private static final String BRACKETS = "[]【】（）";

    /** More than any part of a day or time can be. */
    private static final int SCALE = 100;

    private Stamps() {}

    /** Where the words begin behind a clock time, in brackets or not, and spaces; or 0. */
    static int leading(String text) {
        int at = behindBracketed(text, 0);
        at = at == 0 ? behindClock(text) : at;
        while (at > 0 && at < text.length() && CharacterClass.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int behindClock(String text) {
        int at = 0;
        int digits = 0;
        int colons = 0;
        while (at < text.length() && at < LONGEST_CLOCK) {
            char c = text.charAt(at);
            boolean colon = isColon(c);
            if (!colon && !isDigit(c)) {
                break;
            }
            colons += colon ? 1 : 0;
            digits += colon ? 0 : 1;
            at++;
        }
        return digits < DIGITS_OF_A_TIME || colons == 0 || isColon(text.charAt(at - 1)) ? 0 : at;
    }

    /** Where a bracketed time ends that begins at a place, or that place. */
    static int behindBracketed(String text, int from) {
        if (from >= text.length() || "[【（".indexOf(text.charAt(from)) < 0) {
            return from;
        }
        int closing = from + 1;
        int limit = Math.min(text.length(), from + LONGEST_STAMP);
        while (closing < limit && "]】）".indexOf(text.charAt(closing)) < 0) {
            closing++;
        }
        return closing < limit && isAlone(text.substring(from, closing + 1)) ? closing + 1 : from;
    }

    /** Where a day and time without brackets begin that close a text; or its end. */
    private static int trailingBare(String text) {
        int at = text.length();
        int limit = Math.max(0, at - LONGEST_STAMP);
        while (at > limit
                && (isDigit(text.charAt(at - 1)) || "-/: ：".indexOf(text.charAt(at - 1)) >= 0)) {
            at--;
        }
        String stamp = text.substring(at).strip();
        boolean whole =
                stamp.length() >= SHORTEST_DAY_AND_TIME
                        && stamp.indexOf('-') + stamp.indexOf('/') > 0;
        return at > 0 && whole && isAlone(stamp) ? at : text.length();
    }

    /** Where a time begins that closes a text, with the spaces before it; or its end. */
    static int trailing(String text) {
        int end = text.length();
        if (end == 0 || "]】）".indexOf(text.charAt(end - 1)) < 0) {
            return trailingBare(text);
        }
        char opening = "[【（".charAt("]】）".indexOf(text.charAt(end - 1)));
        int at = text.lastIndexOf(opening);
        if (at <= 0 || end - at > LONGEST_STAMP) {
            return end;
        }
        int digits = 0;
        int colons = 0;
        for (int i = at + 1; i < end - 1; i++) {
            char c = text.charAt(i);
            boolean colon = isColon(c);
            if (!colon && !isDigit(c) && BETWEEN.indexOf(c) < 0) {
                return end;
            }
            colons += colon ? 1 : 0;
            digits += isDigit(c) ? 1 : 0;
        }
        if (digits < DIGITS_OF_A_TIME || colons == 0) {
            return end;
        }
        while (at > 0 && CharacterClass.isSpace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** Whether a text may print a time before, behind or instead of its words, by its two ends. */
    static boolean mayHold(TracedText text) {
        if (text.length() == 0) {
            return false;
        }
        char first = text.charAt(0);
        char last = text.charAt(text.length() - 1);
        return isDigit(first)
                || isColon(first)
                || BRACKETS.indexOf(first) >= 0
                || isDigit(last)
                || isColon(last)
                || (BETWEEN + BRACKETS).indexOf(last) >= 0;
    }

    /**
     * The time that a post prints before, behind or instead of its words, as a number that grows
     * with it; -1 if it prints none. A day counts if it is printed as year, month and day.
     */
    static long time(String text) {
        int leading = leading(text);
        if (leading > 0) {
            return timeOf(text, 0, leading);
        }
        int trailing = trailing(text);
        if (trailing < text.length()) {
            return timeOf(text, trailing, text.length());
        }
        return isAlone(text) ? timeOf(text, 0, text.length()) : -1;
    }

    /** Whether a text is nothing but a time: 2017-03-08 10:05:00, [10:05]. */
    static boolean isAlone(String text) {
        int digits = 0;
        int colons = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean colon = isColon(c);
            if (!colon && !isDigit(c) && (BETWEEN + BRACKETS).indexOf(c) < 0) {
                return false;
            }
            digits += isDigit(c) ? 1 : 0;
            colons += colon ? 1 : 0;
        }
        return digits >= DIGITS_OF_A_TIME && colons > 0 && text.length() <= LONGEST_STAMP;
    }

    private static long timeOf(String text, int from, int to) {
        long time = 0;
        int numbers = 0;
        boolean inNumber = false;
        int number = 0;
        int colons = 0;
        for (int at = from; at <= to; at++) {
            char c = at < to ? text.charAt(at) : ' ';
            if (isDigit(c)) {
                number = number * 10 + c - '0';
                inNumber = true;
            } else if (inNumber) {
                time = time * SCALE + number;
                numbers++;
                number = 0;
                inNumber = false;
            }
            colons += isColon(c) ? 1 : 0;
        }
        // Without seconds 10:05 is 10:05:00.
        return numbers > 1 && colons == 1 ? time * SCALE : time;
    }

    private static boolean isColon(char c) {
        return c == ':' || c == '：';
    }

    private static boolean isDigit(char c) {
        return CharacterClass.of(c) == CharacterClass.DIGIT;
    }
}
