package io.github.lanting.format.plaintext;

/** The day and time that a machine wrote: 2021-03-04 18:31. */
final class DayAndTime {
    private static final String FORM = "0000-00-00 00:00";

    static final int LENGTH = FORM.length();

    private DayAndTime() {}

    /** Whether they stand at a place of a text. */
    static boolean isAt(CharSequence text, int at) {
        if (at + LENGTH > text.length()) {
            return false;
        }
        for (int i = 0; i < LENGTH; i++) {
            char pattern = FORM.charAt(i);
            char c = text.charAt(at + i);
            if (pattern == '0' ? c < '0' || c > '9' : c != pattern) {
                return false;
            }
        }
        return true;
    }
}
