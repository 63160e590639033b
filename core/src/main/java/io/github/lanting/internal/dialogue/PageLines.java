package io.github.lanting.internal.dialogue;

import io.github.lanting.Segment;
import io.github.lanting.format.Block;
import io.github.lanting.internal.restore.RestoredBlock;
import io.github.lanting.internal.tables.SimplifiedCharacters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The lines of a document: which may be somebody's words, and what the others are. */
final class PageLines {
    private static final String ORIGINAL_TITLE = "原标题";

    private static final int FEWEST_STAMPS = 3;

    private final List<RestoredBlock> blocks;
    private final List<String> texts = new ArrayList<>();
    private final List<String> paragraphs = new ArrayList<>();
    private final Map<Integer, Segment.Kind> furniture = new HashMap<>();

    PageLines(
            List<RestoredBlock> blocks,
            FurnitureFinder finder,
            FactsLine factsLine,
            LabelGrammar grammar,
            Phrases phrases) {
        this.blocks = blocks;
        blocks.forEach(block -> texts.add(block.text().toString()));
        Block paragraph = null;
        for (int i = 0; i < blocks.size(); i++) {
            String text = texts.get(i);
            Segment.Kind kind = blocks.get(i).block().kind();
            // What has fallen into a paragraph heads nothing, and its words stand in no order.
            boolean label =
                    !isInside(blocks.get(i).block(), paragraph) && headsSpeech(i, grammar, phrases);
            paragraph = kind == Segment.Kind.TEXT ? blocks.get(i).block() : paragraph;
            boolean spoken = kind == Segment.Kind.TEXT || label;
            if (label) {
                furniture.put(i, Segment.Kind.TEXT);
            }
            Segment.Kind found = spoken ? finder.kindOf(text) : null;
            if (kind == Segment.Kind.HEADING
                    && !label
                    && (isNoTitle(finder, text)
                            || factsLine.is(text)
                            || originalTitle(text) != null)) {
                // To a layout, each short line at the top is a headline.
                found = Segment.Kind.METADATA;
            }
            paragraphs.add(spoken && found == null ? text : "");
            if (found != null) {
                furniture.put(i, found);
            }
        }
    }

    private static boolean isNoTitle(FurnitureFinder finder, String text) {
        Segment.Kind kind = finder.kindOf(text);
        return kind != null && kind != Segment.Kind.HEADING;
    }

    private static boolean isInside(Block block, @Nullable Block paragraph) {
        return paragraph != null
                && paragraph.start() < block.start()
                && block.start() < paragraph.end();
    }

    /** Whether a headline is the label of one who greets below it. */
    private boolean headsSpeech(int line, LabelGrammar grammar, Phrases phrases) {
        boolean heading =
                blocks.get(line).block().kind() == Segment.Kind.HEADING
                        && line + 1 < blocks.size()
                        && blocks.get(line + 1).block().kind() == Segment.Kind.TEXT;
        Label label = heading ? grammar.parse(texts.get(line)) : null;
        return label != null
                && label.position() != null
                && phrases.isGreeting(SimplifiedCharacters.convert(texts.get(line + 1)));
    }

    /** Whether times stand on lines of their own, as in a live log; a page has one of itself. */
    boolean hasStamps() {
        return furniture.values().stream().filter(kind -> kind == Segment.Kind.TIMESTAMP).count()
                >= FEWEST_STAMPS;
    }

    /** All lines. */
    List<String> texts() {
        return texts;
    }

    /** What may be somebody's words, by its line; empty where it cannot. */
    List<String> paragraphs() {
        return paragraphs;
    }

    /** What lines of text are that are nobody's words. */
    Map<Integer, Segment.Kind> furniture() {
        return furniture;
    }

    /** All that is nobody's words, in order. */
    List<PageLine> beside() {
        return PageLine.of(blocks, furniture);
    }

    /**
     * The headlines of the document, of the layout and among the lines: those above the first
     * question, and of those that have fallen among the turns the ones that name the event, with
     * the line above each.
     *
     * @param phrases what tells a headline from other words in its line
     * @param firstQuestion the paragraph of the first question
     */
    List<String> headlines(Phrases phrases, int firstQuestion) {
        List<PageLine> lines = beside();
        Set<String> kept =
                new LinkedHashSet<>(new Headlines(phrases, above(lines, firstQuestion)).all());
        String above = null;
        for (PageLine line : lines) {
            if (!line.isHeading()) {
                continue;
            }
            if (line.paragraph() < firstQuestion) {
                kept.add(line.text());
            } else if (phrases.namesEvent(line.folded())) {
                if (above != null) {
                    kept.add(above);
                }
                kept.add(line.text());
                above = null;
            } else {
                above = line.text();
            }
        }
        return List.copyOf(kept);
    }

    private static List<PageLine> above(List<PageLine> lines, int paragraph) {
        return lines.stream().filter(line -> line.paragraph() < paragraph).toList();
    }

    /** What follows 原标题, or null if nothing does. */
    @Nullable String originalTitle() {
        for (int i = 0; i < texts.size(); i++) {
            boolean beside = kind(i) != Segment.Kind.TEXT && kind(i) != Segment.Kind.HEADING;
            String title = beside ? originalTitle(texts.get(i)) : null;
            if (title != null && !title.isEmpty()) {
                return title;
            }
        }
        return null;
    }

    /** What a line is. */
    Segment.Kind kind(int line) {
        return furniture.getOrDefault(line, blocks.get(line).block().kind());
    }

    /** What follows 原标题 in a line that begins with it, maybe nothing; else null. */
    private static @Nullable String originalTitle(String text) {
        String folded = SimplifiedCharacters.convert(text);
        int at = folded.indexOf(ORIGINAL_TITLE);
        if (at < 0 || at > 1 || text.indexOf('。') >= 0) {
            return null;
        }
        int start = at + ORIGINAL_TITLE.length();
        start += start < text.length() && "：:".indexOf(text.charAt(start)) >= 0 ? 1 : 0;
        int end = text.length();
        boolean bracket = at == 1 && "（([【".indexOf(text.charAt(0)) >= 0;
        end -= bracket && "）)]】".indexOf(text.charAt(end - 1)) >= 0 ? 1 : 0;
        return text.substring(start, end).strip();
    }
}
