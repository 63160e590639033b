package io.github.lanting.tables;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * Words of two to four Han characters as a table, each with a class of frequency from 0 to 9.
 *
 * <p>Big-endian. For each length from 2 to 4, of the words in order: their number (int); for each
 * the step from the first character of the one before (short); the high bytes of all second
 * characters, then their low bytes, so for each further character; and the classes (bytes).
 */
final class WordColumns {
    static final int SHORTEST = 2;
    static final int LONGEST = 4;

    private static final int[] CLASS_LIMITS = {
        10, 30, 100, 300, 1_000, 3_000, 10_000, 30_000, 100_000
    };

    private WordColumns() {}

    static boolean isWord(String text) {
        return text.length() >= SHORTEST
                && text.length() <= LONGEST
                && text.chars().allMatch(HanCharacters::contains);
    }

    /** From 0 to 9, in steps of about three times. */
    static int frequencyClass(int frequency) {
        int result = 0;
        while (result < CLASS_LIMITS.length && frequency >= CLASS_LIMITS[result]) {
            result++;
        }
        return result;
    }

    static void write(SortedMap<String, Integer> words, DataOutputStream out) throws IOException {
        for (int length = SHORTEST; length <= LONGEST; length++) {
            List<String> column = new ArrayList<>();
            for (String word : words.keySet()) {
                if (word.length() == length) {
                    column.add(word);
                }
            }
            out.writeInt(column.size());
            char first = 0;
            for (String word : column) {
                out.writeShort(word.charAt(0) - first);
                first = word.charAt(0);
            }
            for (int place = 1; place < length; place++) {
                for (String word : column) {
                    out.writeByte(word.charAt(place) >> Byte.SIZE);
                }
                for (String word : column) {
                    out.writeByte(word.charAt(place));
                }
            }
            for (String word : column) {
                out.writeByte(words.get(word));
            }
        }
    }
}
