package io.github.lanting.internal.entities;

/** What stands between the two ends of a range: 至, 到, a dash. */
final class DateRange {
    private static final String SEPARATORS = "至到-—–－~～";

    private DateRange() {}

    static boolean isSeparator(char c) {
        return SEPARATORS.indexOf(c) >= 0;
    }

    /** Where the separator at a place ends, or -1 if there is none. */
    static int separatorEnd(DateText text, int at) {
        if (!text.isOneOf(SEPARATORS, at)) {
            return -1;
        }
        return text.at(at) == '—' && text.at(at + 1) == '—' ? at + 2 : at + 1;
    }
}
