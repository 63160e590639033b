package io.github.lanting.internal.assemble;

import io.github.lanting.Segment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a paragraph's clean characters that is one thing.
 *
 * @param from its first character
 * @param to the character behind its last one
 * @param kind what it is
 * @param turn the turn it belongs to, or null
 */
record Part(int from, int to, Segment.Kind kind, @Nullable Integer turn) {

    /** The part that a character stands in: a line may have as many parts as edits. */
    static int at(int character, List<Part> own) {
        int low = 0;
        int high = own.size();
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (own.get(middle).from() > character) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return low;
    }

    /** The last part that starts at a place or before it; the last start is an end. */
    static int upTo(int place, int[] starts) {
        int low = 0;
        int high = starts.length - 1;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (starts[middle] > place) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return low;
    }
}
