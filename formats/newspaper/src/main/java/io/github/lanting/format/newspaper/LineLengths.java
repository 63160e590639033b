package io.github.lanting.format.newspaper;

/** Counts how long the lines of a text are, to tell a column's printed lines from others. */
final class LineLengths {
    private static final int NARROWEST_COLUMN = 6;
    private static final int WIDEST_COLUMN = 40;
    private static final int FEWEST_PRINTED_LINES = 8;
    private static final int SPREAD = 3;

    private final int[] counts = new int[WIDEST_COLUMN + 1];

    /** Counts a line of so many characters that another one goes on from. */
    void add(int length) {
        counts[Math.min(length, WIDEST_COLUMN)]++;
    }

    /** Whether most lines are about as long as each other. */
    boolean areAlike() {
        int all = 0;
        int most = 0;
        for (int length = 0; length <= WIDEST_COLUMN; length++) {
            all += counts[length];
            int alike = 0;
            for (int near = length; near < Math.min(length + SPREAD + 1, WIDEST_COLUMN); near++) {
                alike += length < NARROWEST_COLUMN ? 0 : counts[near];
            }
            most = Math.max(most, alike);
        }
        return most >= FEWEST_PRINTED_LINES && most * 10 >= all * 6;
    }
}
