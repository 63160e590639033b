package io.github.lanting.degrader;

import java.util.Arrays;

/** How many characters to add, take or change to make one text of another. */
final class EditDistance {
    private EditDistance() {}

    static int between(String a, String b) {
        int head = 0;
        int shorter = Math.min(a.length(), b.length());
        while (head < shorter && a.charAt(head) == b.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && a.charAt(a.length() - 1 - tail) == b.charAt(b.length() - 1 - tail)) {
            tail++;
        }
        String x = a.substring(head, a.length() - tail);
        String y = b.substring(head, b.length() - tail);
        for (int band = Math.abs(x.length() - y.length()) + 8; ; band *= 4) {
            int distance = inBand(x, y, band);
            if (distance <= band || band > x.length() + y.length()) {
                return distance;
            }
        }
    }

    /** Right if the distance is not beyond the band. */
    private static int inBand(String x, String y, int band) {
        int far = Integer.MAX_VALUE / 2;
        int[] row = new int[y.length() + 1];
        for (int j = 0; j <= y.length(); j++) {
            row[j] = j <= band ? j : far;
        }
        int[] next = new int[y.length() + 1];
        for (int i = 1; i <= x.length(); i++) {
            int from = Math.max(1, i - band);
            int to = Math.min(y.length(), i + band);
            Arrays.fill(next, far);
            next[0] = i <= band ? i : far;
            for (int j = from; j <= to; j++) {
                int same = row[j - 1] + (x.charAt(i - 1) == y.charAt(j - 1) ? 0 : 1);
                next[j] = Math.min(same, 1 + Math.min(row[j], next[j - 1]));
            }
            int[] spare = row;
            row = next;
            next = spare;
        }
        return row[y.length()];
    }
}
