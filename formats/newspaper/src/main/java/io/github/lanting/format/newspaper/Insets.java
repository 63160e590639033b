package io.github.lanting.format.newspaper;

import io.github.lanting.Segment;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is set among the turns and is of something else: another report, known by its
 * dateline, or a box of facts, known by its heading. It ends where the column has its own width
 * again, where the paragraph that it has torn apart goes on, or where somebody speaks.
 */
final class Insets {
    private static final int MOST_BLOCKS = 12;
    private static final int LONGEST_CREDIT = 16;
    private static final int LONGEST_NAME = 4;

    /** Lines of one column are as wide as each other, but for so much. */
    private static final double ALIKE = 0.8;

    private static final double INDENT = 2;

    /** Of these, titles and journalists' labels are made. */
    private static final String OF_PEOPLE = "者長长員员人任记記书書理席授士问問答《》";

    /** Who speaks says so; a report or a box does not. */
    private static final List<String> SPOKEN = List.of("我", "您", "你", "谢谢", "謝謝", "大家");

    private final List<PrintedBlock> blocks;
    private final Segment.@Nullable Kind[] kinds;
    private final ColumnWidths widths;
    private final Map<String, Integer> labels = new HashMap<>();

    Insets(List<PrintedBlock> blocks, Segment.@Nullable Kind[] kinds, ColumnWidths widths) {
        this.blocks = blocks;
        this.kinds = kinds;
        this.widths = widths;
        for (PrintedBlock block : blocks) {
            labels.merge(Articles.label(block), 1, Integer::sum);
        }
    }

    /** Marks insets as another article's, in place. */
    void mark(Boxes boxes) {
        boolean spoken = false;
        for (int i = 0; i < kinds.length; i++) {
            // ■ opens bylines, too.
            boolean words =
                    kinds[i] == Segment.Kind.TEXT
                            || kinds[i] == Segment.Kind.HEADING
                            || kinds[i] == Segment.Kind.BYLINE;
            if (words && boxes.isHeading(blocks.get(i))) {
                kinds[i] = Segment.Kind.HEADING;
                int first = i + 1;
                while (first < kinds.length && kinds[first] == Segment.Kind.HEADING) {
                    first++;
                }
                i = markFrom(first, i - 1, true) - 1;
            } else if (spoken
                    && kinds[i] == Segment.Kind.TEXT
                    && Articles.hasDateline(blocks.get(i))) {
                int above = markHeadlines(i);
                boolean headed = above < i - 1;
                i = (headed && isLast(i, above) ? markRest(i) : markFrom(i, above, false)) - 1;
            } else {
                spoken |= kinds[i] == Segment.Kind.TEXT && Articles.isSpoken(blocks.get(i));
            }
        }
    }

    /** 天文台：周末轉涼, over a report: a headline with a colon. Gives the last block above. */
    private int markHeadlines(int report) {
        int above = report - 1;
        while (above >= 0
                && (kinds[above] == Segment.Kind.HEADING
                        || kinds[above] == Segment.Kind.TEXT && isHeadline(blocks.get(above)))) {
            kinds[above] = Segment.Kind.HEADING;
            above--;
        }
        return above;
    }

    private boolean isHeadline(PrintedBlock block) {
        String label = Articles.label(block);
        return block.lines.size() == 1
                && !block.isClosed()
                && !block.hasSentences()
                && !label.isEmpty()
                && labels.get(label) == 1
                && !isOfPeople(label);
    }

    /** Whether a report stands below words that are whole, and nobody speaks behind it. */
    private boolean isLast(int report, int above) {
        int text = textAbove(above);
        return text >= 0 && blocks.get(text).isClosed() && !isSpokenBehind(report + 1);
    }

    /** Marks all text down to the page's end, and gives the first block behind it. */
    private int markRest(int first) {
        for (int i = first; i < kinds.length; i++) {
            if (kinds[i] == Segment.Kind.TEXT) {
                kinds[i] = Segment.Kind.ARTICLE;
            }
        }
        return kinds.length;
    }

    /** Marks the blocks of an inset, and gives the first one behind it. */
    private int markFrom(int first, int above, boolean isBox) {
        int limit = limit(first, isBox);
        int end = limit > first ? end(first, limit, textAbove(above), isBox) : limit;
        Arrays.fill(kinds, first, end, Segment.Kind.ARTICLE);
        return end;
    }

    private int textAbove(int from) {
        int above = from;
        while (above >= 0 && kinds[above] != Segment.Kind.TEXT) {
            above--;
        }
        return above;
    }

    /** The first block from here on that cannot be of the inset. */
    private int limit(int first, boolean isBox) {
        int limit = first;
        while (limit < kinds.length && limit - first < MOST_BLOCKS) {
            PrintedBlock block = blocks.get(limit);
            boolean report = limit == first && !isBox;
            if (kinds[limit] != Segment.Kind.TEXT
                    || !report && (isLabelled(block, limit == first) || isSpoken(block))) {
                return limit;
            }
            limit++;
        }
        return limit;
    }

    /** Where it ends, by the surest sign that there is. */
    private int end(int first, int limit, int above, boolean isBox) {
        for (int i = first; i < limit; i++) {
            if (isCredited(blocks.get(i))) {
                return i + 1;
            }
        }
        double around = above < 0 ? 0 : width(blocks.get(above));
        boolean torn = above >= 0 && !blocks.get(above).isClosed();
        for (int i = first + 1; torn && i < limit; i++) {
            // Of few lines, a paragraph of the inset's own column may look alike.
            boolean sure = blocks.get(i).lines.size() > 2 || isSpokenBehind(limit);
            if (sure && isFull(blocks.get(i), around)) {
                return i;
            }
        }
        double inside = width(blocks.get(first));
        if (inside > 0 && around > 0 && Math.abs(inside - around) > ALIKE) {
            int end = first + 1;
            while (end < limit && !isOfColumn(blocks.get(end), around, inside)) {
                end++;
            }
            return end;
        }
        return isBox || !isSpokenBehind(limit) ? limit : first + 1;
    }

    /** Behind the last words that somebody says the page's other articles go on to its end. */
    private boolean isSpokenBehind(int from) {
        for (int i = from; i < kinds.length; i++) {
            if (kinds[i] == Segment.Kind.TEXT && isLabelled(blocks.get(i), false)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the first line is as wide as the others: the paragraph began before. */
    private boolean isFull(PrintedBlock block, double around) {
        boolean measured = block.lines.size() > 2 || around == 0;
        double column = measured ? width(block) : around;
        return column > 0 && widths.of(block, block.firstLine()) > column - INDENT + ALIKE;
    }

    private boolean isOfColumn(PrintedBlock block, double around, double inside) {
        double width = width(block);
        return width > 0 && Math.abs(width - around) < Math.abs(width - inside);
    }

    /** How wide the lines between a block's first and last are; 0 if there is none to measure. */
    private double width(PrintedBlock block) {
        int lines = block.lines.size();
        if (lines == 2) {
            return widths.of(block, block.firstLine()) + INDENT;
        }
        if (lines < 2) {
            return 0;
        }
        double[] inner = new double[lines - 2];
        for (int i = 0; i < inner.length; i++) {
            inner[i] = widths.of(block, block.lines.get(i + 1));
        }
        Arrays.sort(inner);
        return inner[inner.length / 2];
    }

    /** （高蔚）: who wrote the report stands at its end. */
    private static boolean isCredited(PrintedBlock block) {
        if ("）)".indexOf(block.last()) < 0) {
            return false;
        }
        int from = Math.max(block.span.start(), block.span.end() - LONGEST_CREDIT);
        String end = block.text.substring(from, block.span.end() - 1);
        int opening = Math.max(end.lastIndexOf('（'), end.lastIndexOf('('));
        return opening > 0 && "。！？”.".indexOf(end.charAt(opening - 1)) >= 0;
    }

    /** A label of somebody's words; 按病种付费：, a term that is explained, is none. */
    private boolean isLabelled(PrintedBlock block, boolean underHeading) {
        if (!BreakJudge.opensWithLabel(block)) {
            return false;
        }
        String label = Articles.label(block);
        boolean term = underHeading || label.length() > LONGEST_NAME;
        return !term || isOfPeople(label) || labels.get(label) > 1;
    }

    private static boolean isOfPeople(String label) {
        Set<Integer> characters = new HashSet<>();
        label.chars().forEach(characters::add);
        return OF_PEOPLE.chars().anyMatch(characters::contains);
    }

    private static boolean isSpoken(PrintedBlock block) {
        String words = block.text.substring(block.span.start(), block.span.end());
        return SPOKEN.stream().anyMatch(words::contains);
    }
}
