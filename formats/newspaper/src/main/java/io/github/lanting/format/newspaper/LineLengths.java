package io.github.lanting.format.newspaper;

/** Counts how long the lines of a text are, to tell a column's printed lines from others. */
final class LineLengths {
    private static final int NARROWEST_COLUMN = 6;
    private static final int WIDEST_COLUMN = 40;
    private static final int FEWEST_PRINTED_LINES = 6;
    private static final String CLOSING = "。！？；：!?;:”";

    /**
     * A paragraph's first line is two characters shorter, and one with a mark at its end longer.
     */
    private static final int SPREAD = 3;

    private final int[] counts = new int[WIDEST_COLUMN + 1];
    private int lines;
    private int closed;

    private LineLengths() {}

    /** Counts the lines of a text that end in a break or a space, and that another one follows. */
    static LineLengths of(String text) {
        LineLengths lengths = new LineLengths();
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == ' ' || c == '\n') {
                int end = at > start && text.charAt(at - 1) == '\r' ? at - 1 : at;
                if (end > start && at + 1 < text.length() && isChinese(text.charAt(at + 1))) {
                    lengths.add(end - start, text.charAt(end - 1));
                }
                start = at + 1;
            }
        }
        return lengths;
    }

    /** Whether most lines are about as long as each other, and end inside sentences. */
    boolean areAlike() {
        int most = 0;
        for (int length = NARROWEST_COLUMN; length < WIDEST_COLUMN; length++) {
            int alike = 0;
            for (int near = length; near < Math.min(length + SPREAD + 1, WIDEST_COLUMN); near++) {
                alike += counts[near];
            }
            most = Math.max(most, alike);
        }
        return most >= FEWEST_PRINTED_LINES && most * 10 >= lines * 6 && closed * 10 <= lines * 3;
    }

    private void add(int length, char last) {
        if (isChinese(last)) {
            counts[Math.min(length, WIDEST_COLUMN)]++;
            lines++;
            closed += CLOSING.indexOf(last) >= 0 ? 1 : 0;
        }
    }

    private static boolean isChinese(char c) {
        return Han.is(c) || PrintedBlock.isMark(c);
    }
}
