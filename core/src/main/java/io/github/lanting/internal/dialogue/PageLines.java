package io.github.lanting.internal.dialogue;

import io.github.lanting.Segment;
import io.github.lanting.internal.restore.RestoredBlock;
import io.github.lanting.internal.tables.SimplifiedCharacters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
            LabelGrammar grammar,
            Phrases phrases) {
        this.blocks = blocks;
        blocks.forEach(block -> texts.add(block.text().toString()));
        for (int i = 0; i < blocks.size(); i++) {
            String text = texts.get(i);
            boolean spoken = blocks.get(i).block().kind() == Segment.Kind.TEXT;
            boolean heading = blocks.get(i).block().kind() == Segment.Kind.HEADING;
            if (heading && originalTitle(text) != null) {
                furniture.put(i, Segment.Kind.METADATA);
            } else if (headsSpeech(i, grammar, phrases)) {
                furniture.put(i, Segment.Kind.TEXT);
                spoken = true;
            }
            Segment.Kind found = spoken ? finder.kindOf(text) : null;
            paragraphs.add(spoken && found == null ? text : "");
            if (found != null) {
                furniture.put(i, found);
            }
        }
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

    /** The headlines, of the layout and among the lines, in their order. */
    List<String> headings() {
        return lines(Segment.Kind.HEADING);
    }

    /** All that is neither headline nor spoken, in Simplified characters. */
    List<String> others() {
        List<String> others = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            if (kind(i) != Segment.Kind.TEXT && kind(i) != Segment.Kind.HEADING) {
                others.add(SimplifiedCharacters.convert(texts.get(i)));
            }
        }
        return others;
    }

    /** All lines that may state the source. */
    List<String> sources() {
        List<String> sources = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            if (kind(i) != Segment.Kind.TEXT) {
                sources.add(texts.get(i));
            }
        }
        return sources;
    }

    /** What follows 原标题, or null. */
    @Nullable String originalTitle() {
        for (int i = 0; i < texts.size(); i++) {
            boolean beside = kind(i) != Segment.Kind.TEXT && kind(i) != Segment.Kind.HEADING;
            String title = beside ? originalTitle(texts.get(i)) : null;
            if (title != null) {
                return title;
            }
        }
        return null;
    }

    /** Whether times stand on lines of their own, as in a live log; a page has one of itself. */
    boolean hasStamps() {
        return furniture.values().stream().filter(kind -> kind == Segment.Kind.TIMESTAMP).count()
                >= FEWEST_STAMPS;
    }

    private List<String> lines(Segment.Kind wanted) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            if (kind(i) == wanted) {
                lines.add(texts.get(i));
            }
        }
        return lines;
    }

    /** What a line is. */
    Segment.Kind kind(int line) {
        return furniture.getOrDefault(line, blocks.get(line).block().kind());
    }

    private static @Nullable String originalTitle(String text) {
        String folded = SimplifiedCharacters.convert(text);
        int at = folded.indexOf(ORIGINAL_TITLE);
        if (at < 0 || at > 1) {
            return null;
        }
        int start = at + ORIGINAL_TITLE.length();
        boolean colon = start < text.length() && "：:".indexOf(text.charAt(start)) >= 0;
        int end = text.length();
        boolean bracket = at == 1 && "（([【".indexOf(text.charAt(0)) >= 0;
        end -= bracket && "）)]】".indexOf(text.charAt(end - 1)) >= 0 ? 1 : 0;
        return text.substring(colon ? start + 1 : start, Math.max(start + 1, end)).strip();
    }
}
