package io.github.lanting.format.plaintext;

import io.github.lanting.Segment;
import io.github.lanting.Span;
import io.github.lanting.format.Block;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays out a text that is written in Markdown: {@code # headline}, {@code **label：**}, lines of
 * tags and rules. Its marks are markup, and the words between them are what they are in other
 * texts.
 */
final class Markdown {
    private static final String BOLD = "**";
    private static final int FEWEST_BOLD = 2;
    private static final int DEEPEST_HEADLINE = 6;

    private final String text;

    Markdown(String text) {
        this.text = text;
    }

    /** Whether paragraphs begin with words in bold, as labels do, and close them again. */
    boolean isIn(List<Span> paragraphs) {
        int bold = 0;
        for (Span paragraph : paragraphs) {
            boolean opens = text.startsWith(BOLD, paragraph.start());
            bold += opens && boldMarks(paragraph).size() >= 2 ? 1 : 0;
        }
        return bold >= FEWEST_BOLD;
    }

    /** The blocks of all paragraphs. */
    List<Block> blocks(List<Span> paragraphs) {
        List<Block> blocks = new ArrayList<>();
        for (Span paragraph : paragraphs) {
            List<Span> marks = marks(paragraph);
            marks.forEach(mark -> blocks.add(Block.furniture(Segment.Kind.MARKUP, mark)));
            List<Span> pieces = between(paragraph, marks);
            if (!pieces.isEmpty()) {
                blocks.add(new Block(kind(paragraph), pieces, Block.Ending.WHOLE));
            }
        }
        return blocks;
    }

    private Segment.Kind kind(Span paragraph) {
        if (headlineMark(paragraph) > paragraph.start()) {
            return Segment.Kind.HEADING;
        }
        return text.startsWith("<figcaption", paragraph.start())
                ? Segment.Kind.CAPTION
                : Segment.Kind.TEXT;
    }

    /** Where the words of a headline begin behind its #, or the paragraph's start. */
    private int headlineMark(Span paragraph) {
        int at = paragraph.start();
        while (at < paragraph.end() && text.charAt(at) == '#') {
            at++;
        }
        int depth = at - paragraph.start();
        boolean marked =
                depth > 0
                        && depth <= DEEPEST_HEADLINE
                        && at < paragraph.end()
                        && text.charAt(at) == ' ';
        return marked ? at : paragraph.start();
    }

    /** The marks of a paragraph, in order. */
    private List<Span> marks(Span paragraph) {
        String words = text.substring(paragraph.start(), paragraph.end());
        boolean rule = words.length() > 2 && words.chars().allMatch(c -> c == '-' || c == '*');
        boolean picture = words.startsWith("![") && words.endsWith(")");
        boolean code = words.startsWith("{{") && words.endsWith("}}");
        if (rule || picture || code) {
            return List.of(paragraph);
        }
        List<Span> marks = new ArrayList<>();
        int headline = headlineMark(paragraph);
        if (headline > paragraph.start()) {
            marks.add(new Span(paragraph.start(), headline));
        }
        if (words.startsWith("<") && words.endsWith(">")) {
            marks.addAll(tags(paragraph));
        } else {
            marks.addAll(boldMarks(new Span(headline, paragraph.end())));
        }
        return marks;
    }

    /** The tags of a line that begins and ends with one. */
    private List<Span> tags(Span line) {
        List<Span> tags = new ArrayList<>();
        int open = Lines.indexOf(text, '<', line.start(), line.end());
        while (open >= 0) {
            int close = Lines.indexOf(text, '>', open, line.end());
            if (close < 0) {
                break;
            }
            tags.add(new Span(open, close + 1));
            open = Lines.indexOf(text, '<', close, line.end());
        }
        return tags;
    }

    /** The ** around words in bold; none if one of them is left over. */
    private List<Span> boldMarks(Span paragraph) {
        List<Span> marks = new ArrayList<>();
        int at = paragraph.start();
        while (at + BOLD.length() <= paragraph.end()) {
            if (text.startsWith(BOLD, at)) {
                marks.add(new Span(at, at + BOLD.length()));
                at += BOLD.length();
            } else {
                at++;
            }
        }
        return marks.size() % 2 == 0 ? marks : List.of();
    }

    private List<Span> between(Span paragraph, List<Span> marks) {
        List<Span> pieces = new ArrayList<>();
        int from = paragraph.start();
        for (Span mark : marks) {
            addPiece(from, mark.start(), pieces);
            from = mark.end();
        }
        addPiece(from, paragraph.end(), pieces);
        return pieces;
    }

    private void addPiece(int from, int to, List<Span> pieces) {
        Span piece = Lines.trim(text, from, to);
        if (!piece.isEmpty()) {
            pieces.add(piece);
        }
    }
}
