package io.github.lanting.format.newspaper;

import io.github.lanting.Segment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** How many blocks open with a label. */
    private final Map<String, Integer> labels = new HashMap<>();

    Interruptions(List<PrintedBlock> blocks, Segment.@Nullable Kind[] kinds) {
        this.blocks = blocks;
        this.kinds = kinds;
        for (PrintedBlock block : blocks) {
            labels.merge(Articles.label(block), 1, Integer::sum);
        }
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
    void markFallen(BreakJudge judge) {
        for (int i = 0; i < kinds.length; i++) {
            boolean open = kinds[i] == Segment.Kind.TEXT && !blocks.get(i).isClosed();
            int next = open && judge.isFilled(blocks.get(i), i) ? textBehind(i) : -1;
            if (next < 0 || judge.mustGoOn(blocks.get(next), next)) {
                continue;
            }
            int end = next;
            for (int left = MOST_BLOCKS; left > 0 && mayHaveFallen(judge, i, end); left--) {
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

    /** Of few lines, not one that a paragraph is made of, and no question or answer. */
    private boolean mayHaveFallen(BreakJudge judge, int open, int index) {
        if (index < 0) {
            return false;
        }
        PrintedBlock block = blocks.get(index);
        return block.span.length() <= LONGEST
                && block.lines.size() <= MOST_LINES
                && !block.hasStatements()
                && !block.endsInsideClause()
                && !isSpoken(block)
                && !judge.isOfText(block, index)
                && !judge.hasWordAcross(blocks.get(open), block);
    }

    /** Whether it opens with a journalist's label, or with one that opens another block, too. */
    private boolean isSpoken(PrintedBlock block) {
        String label = Articles.label(block);
        return !label.isEmpty() && (Articles.isSpoken(block) || labels.get(label) > 1);
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
