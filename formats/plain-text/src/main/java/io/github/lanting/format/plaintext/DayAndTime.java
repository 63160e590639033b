package io.github.lanting.format.plaintext;

/** The day and time that a machine wrote: 2021-03-04 18:31. */
final class DayAndTime {
    private static final String FORM = "0000-00-00 00:00";

    static final int LENGTH = FORM.length();
    static final int LENGTH_OF_DAY = FORM.indexOf(' ');

    private DayAndTime() {}

    /** Whether they stand at a place of a text. */
    static boolean isAt(CharSequence text, int at) {
        return hasForm(text, at, LENGTH);
    }

    /** Whether the day stands at a place of a text. */
    static boolean isDayAt(CharSequence text, int at) {
        return hasForm(text, at, LENGTH_OF_DAY);
    }

    private static boolean hasForm(CharSequence text, int at, int length) {
        if (at + length > text.length()) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char pattern = FORM.charAt(i);
            char c = text.charAt(at + i);
            if (pattern == '0' ? c < '0' || c > '9' : c != pattern) {
                return false;
            }
        }
        return true;
    }
}
