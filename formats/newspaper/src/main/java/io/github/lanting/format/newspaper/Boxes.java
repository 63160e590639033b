package io.github.lanting.format.newspaper;

import io.github.lanting.Segment;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the boxes of facts (相关链接) that stand among the turns: a heading that says so, and what is
 * printed below it up to the next label or headline.
 */
final class Boxes {
    private static final int MOST_BLOCKS = 12;
    private static final int LONGEST_NAME = 4;

    /** Of these, titles and journalists' labels are made. */
    private static final String OF_PEOPLE = "者長长员員人任记記书書理席授士问問答《》";

    private static final String BESIDE = "■▲●◆□ 　【】[]";

    /** Who speaks says so; a box does not. */
    private static final List<String> SPOKEN = List.of("我", "您", "你", "谢谢", "謝謝", "大家");

    private final Set<String> headings = Set.copyOf(ResourceLines.read("box-headings.txt"));
    private final int longest = headings.stream().mapToInt(String::length).max().orElse(0);

    /** Marks what stands in boxes as another article's, in place. */
    void mark(List<PrintedBlock> blocks, Segment.@Nullable Kind[] kinds) {
        for (int i = 0; i < kinds.length; i++) {
            boolean may = kinds[i] == Segment.Kind.HEADING || kinds[i] == Segment.Kind.TEXT;
            if (may && isHeading(blocks.get(i))) {
                kinds[i] = Segment.Kind.HEADING;
                i = markBelow(blocks, kinds, i);
            }
        }
    }

    private static int markBelow(
            List<PrintedBlock> blocks, Segment.@Nullable Kind[] kinds, int heading) {
        int at = heading + 1;
        while (at < kinds.length && kinds[at] == Segment.Kind.HEADING) {
            at++;
        }
        int end = at;
        while (end < kinds.length
                && end - at < MOST_BLOCKS
                && kinds[end] == Segment.Kind.TEXT
                && !isLabelled(blocks, end)
                && !isSpoken(blocks.get(end))) {
            end++;
        }
        for (int i = at; i < end; i++) {
            kinds[i] = Segment.Kind.ARTICLE;
        }
        return Math.max(heading, end - 1);
    }

    /** A label of somebody's words; 按病种付费：, a term that is explained, is none. */
    private static boolean isLabelled(List<PrintedBlock> blocks, int index) {
        PrintedBlock block = blocks.get(index);
        if (!BreakJudge.opensWithLabel(block)) {
            return false;
        }
        String label = Articles.label(block);
        boolean term = label.length() > LONGEST_NAME;
        for (int at = 0; at < label.length(); at++) {
            term &= OF_PEOPLE.indexOf(label.charAt(at)) < 0;
        }
        for (int i = 0; i < blocks.size() && term; i++) {
            term = i == index || !Articles.label(blocks.get(i)).equals(label);
        }
        return !term;
    }

    private static boolean isSpoken(PrintedBlock block) {
        String words = block.text.substring(block.span.start(), block.span.end());
        return SPOKEN.stream().anyMatch(words::contains);
    }

    private boolean isHeading(PrintedBlock block) {
        StringBuilder words = new StringBuilder();
        for (int at = block.span.start(); at < block.span.end(); at++) {
            char c = block.text.charAt(at);
            if (BESIDE.indexOf(c) < 0) {
                words.append(c);
                if (words.length() > longest) {
                    return false;
                }
            }
        }
        return headings.contains(words.toString());
    }
}
