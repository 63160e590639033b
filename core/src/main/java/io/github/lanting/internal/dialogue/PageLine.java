package io.github.lanting.internal.dialogue;

import io.github.lanting.Segment;
import io.github.lanting.internal.restore.RestoredBlock;
import io.github.lanting.internal.restore.Rule;
import io.github.lanting.internal.restore.TracedText;
import io.github.lanting.internal.tables.SimplifiedCharacters;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * A line of the page that is nobody's words.
 *
 * @param paragraph which block of the document it is
 * @param kind what it is
 * @param text its clean characters
 * @param printed the same with a space where the page has one: there, spaces part the fields of a
 *     line, and Chinese has none of its own
 */
record PageLine(int paragraph, Segment.Kind kind, String text, String printed) {
    private static final int SPACES =
            Rule.OCR_SPACE.bit() | Rule.LAYOUT_SPACE.bit() | Rule.LINE_BREAK.bit();

    /** All such lines of a document, in order. */
    static List<PageLine> of(List<RestoredBlock> blocks, Map<Integer, Segment.Kind> furniture) {
        List<PageLine> lines = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            RestoredBlock block = blocks.get(i);
            Segment.Kind kind = furniture.getOrDefault(i, block.block().kind());
            if (kind != Segment.Kind.TEXT) {
                lines.add(new PageLine(i, kind, block.text().toString(), printed(block)));
            }
        }
        return lines;
    }

    boolean isHeading() {
        return kind == Segment.Kind.HEADING;
    }

    String folded() {
        return SimplifiedCharacters.convert(text);
    }

    private static String printed(RestoredBlock block) {
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
            if (at > 0 && spaces.get(text.start(at) - first)) {
                printed.append(' ');
            }
            printed.append(text.charAt(at));
        }
        return printed.toString();
    }
}
