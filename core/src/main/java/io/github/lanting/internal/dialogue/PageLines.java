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

    private final List<RestoredBlock> blocks;
    private final List<String> texts = new ArrayList<>();
    private final List<String> paragraphs = new ArrayList<>();
    private final Map<Integer, Segment.Kind> furniture = new HashMap<>();

    PageLines(List<RestoredBlock> blocks, FurnitureFinder finder) {
        this.blocks = blocks;
        for (int i = 0; i < blocks.size(); i++) {
            String text = blocks.get(i).text().toString();
            texts.add(text);
            boolean spoken = blocks.get(i).block().kind() == Segment.Kind.TEXT;
            Segment.Kind found = spoken ? finder.kindOf(text) : null;
            paragraphs.add(spoken && found == null ? text : "");
            if (found != null) {
                furniture.put(i, found);
            }
        }
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

    /**
     * The headlines of the document: those above the first question, and of those that have fallen
     * among the turns the ones that name the event, with the line above each.
     */
    List<String> headlines(Phrases phrases, int firstQuestion) {
        List<String> kept = new ArrayList<>();
        String above = null;
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            if (kind(i) != Segment.Kind.HEADING) {
                continue;
            }
            if (i < firstQuestion) {
                kept.add(text);
            } else if (phrases.namesEvent(SimplifiedCharacters.convert(text))) {
                if (above != null) {
                    kept.add(above);
                }
                kept.add(text);
                above = null;
            } else {
                above = text;
            }
        }
        return kept;
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

    private List<String> lines(Segment.Kind wanted) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            if (kind(i) == wanted) {
                lines.add(texts.get(i));
            }
        }
        return lines;
    }

    private Segment.Kind kind(int line) {
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
