package io.github.lanting.internal.dialogue;

import io.github.lanting.Segment;
import io.github.lanting.internal.restore.RestoredBlock;
import io.github.lanting.internal.restore.Rule;
import io.github.lanting.internal.restore.TracedText;
import java.util.BitSet;

/**
 * A line of the page that is nobody's words.
 *
 * @param paragraph which block of the document it is
 * @param kind what it is
 * @param text its clean characters
 * @param folded the same in Simplified characters
 * @param printed the same with a space where the page has one: there, spaces part the fields of a
 *     line, and Chinese has none of its own
 */
record PageLine(int paragraph, Segment.Kind kind, String text, String folded, String printed) {
    private static final int SPACES =
            Rule.OCR_SPACE.bit() | Rule.LAYOUT_SPACE.bit() | Rule.LINE_BREAK.bit();

    boolean isHeading() {
        return kind == Segment.Kind.HEADING;
    }

    /** 1995 年 7 月 14 日 is one field. */
    private static boolean isInDay(char before, char after) {
        return Character.isDigit(before) && "年月日版".indexOf(after) >= 0
                || "年月第".indexOf(before) >= 0 && Character.isDigit(after);
    }

    /** A line's clean characters with a space where the page has one. */
    static String printedOf(RestoredBlock block) {
        int first = block.block().start();
        TracedText text = block.text();
        BitSet spaces = new BitSet();
        text.forEachDifference(
                (start, end, after, rules, index) -> {
                    if (after.isEmpty() && (rules & SPACES) != 0) {
                        spaces.set(end - first);
                    }
                });
        StringBuilder printed = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            if (at > 0
                    && spaces.get(text.start(at) - first)
                    && !isInDay(text.charAt(at - 1), text.charAt(at))) {
                printed.append(' ');
            }
            printed.append(text.charAt(at));
        }
        return printed.toString();
    }
}
