package io.github.lanting.format.newspaper;

import io.github.lanting.Segment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds what has fallen into a paragraph and looks like text: a box with facts, a quotation pulled
 * out of the text and set large.
 */
final class Interruptions {
    private static final int LONGEST = 60;
    private static final int MOST_LINES = 4;
    private static final int MOST_BLOCKS = 8;
    private static final int MOST_QUOTATIONS = 50;
    private static final int SHORTEST_QUOTATION = 8;

    private final List<PrintedBlock> blocks;
    private final Segment.@Nullable Kind[] kinds;

    Interruptions(List<PrintedBlock> blocks, Segment.@Nullable Kind[] kinds) {
        this.blocks = blocks;
        this.kinds = kinds;
    }

    /** Marks quotations that stand by themselves and in the text besides, in place. */
    void markPulledQuotations(String text) {
        String words = null;
        int left = MOST_QUOTATIONS;
        for (int i = 0; i < kinds.length && left > 0; i++) {
            if (kinds[i] == null && isQuotation(blocks.get(i))) {
                words = words == null ? withoutSpaces(text) : words;
                left--;
                PrintedBlock block = blocks.get(i);
                String said =
                        withoutSpaces(text.substring(block.span.start() + 1, block.span.end() - 1));
                int first = words.indexOf(said);
                if (first >= 0 && words.indexOf(said, first + 1) >= 0) {
                    kinds[i] = Segment.Kind.OTHER;
                }
            }
        }
    }

    /**
     * Marks the short blocks between an open paragraph and the one that goes on with it, in place:
     * a line that fills its column from the first character must go on with something.
     */
    void markBoxes(BreakJudge judge) {
        for (int i = 0; i < kinds.length; i++) {
            if (kinds[i] != Segment.Kind.TEXT || blocks.get(i).isClosed()) {
                continue;
            }
            int next = textBehind(i);
            if (next < 0 || !judge.isFilled(blocks.get(i), i) || goesOn(judge, i, next)) {
                continue;
            }
            int end = next;
            for (int left = MOST_BLOCKS; end >= 0 && left > 0 && isShort(blocks.get(end)); left--) {
                end = textBehind(end);
            }
            if (end > next && judge.mustGoOn(blocks.get(end), end) && goesOn(judge, i, end)) {
                for (int between = next; between < end; between++) {
                    boolean text = kinds[between] == Segment.Kind.TEXT;
                    kinds[between] = text ? Segment.Kind.OTHER : kinds[between];
                }
            }
        }
    }

    private boolean goesOn(BreakJudge judge, int block, int next) {
        return judge.goesOn(blocks.get(block), block, blocks.get(next), next);
    }

    private int textBehind(int index) {
        for (int i = index + 1; i < kinds.length; i++) {
            if (kinds[i] == Segment.Kind.TEXT) {
                return i;
            }
        }
        return -1;
    }

    /** Of few lines, without a sentence, and no question or answer. */
    private static boolean isShort(PrintedBlock block) {
        return block.span.length() <= LONGEST
                && block.lines.size() <= MOST_LINES
                && !block.isClosed()
                && !block.hasSentences()
                && !Articles.isSpoken(block);
    }

    private static boolean isQuotation(PrintedBlock block) {
        return "“\"「".indexOf(block.first()) >= 0
                && "”\"」".indexOf(block.last()) >= 0
                && block.span.length() >= SHORTEST_QUOTATION
                && block.span.length() <= LONGEST;
    }

    private static String withoutSpaces(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            if (!Han.isWhite(text.charAt(at))) {
                out.append(text.charAt(at));
            }
        }
        return out.toString();
    }
}
