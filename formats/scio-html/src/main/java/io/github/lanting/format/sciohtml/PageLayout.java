package io.github.lanting.format.sciohtml;

import io.github.lanting.Segment;
import io.github.lanting.Span;
import io.github.lanting.format.Block;
import io.github.lanting.format.Layout;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes the blocks of a page: its lines, and all that stands between them. */
final class PageLayout {

    private final String text;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Layout.Reference> references = new ArrayList<>();

    private PageLayout(String text) {
        this.text = text;
    }

    /**
     * Lays out a page.
     *
     * @param text its source as the document has it
     * @param rules what its parts are
     * @return its blocks, which leave out nothing but white space
     */
    static Layout of(String text, PageRules rules) {
        Page page = PageReader.read(text, rules);
        LineJudge judge = new LineJudge(page, rules);
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < page.lines().size(); i++) {
            marks.add(judge.judge(i));
        }
        PageLayout layout = new PageLayout(text);
        for (int i = 0; i < marks.size(); i++) {
            layout.add(page.lines().get(i), marks.get(i).kind());
        }
        layout.addMarkup();
        layout.blocks.sort(Comparator.comparing(Block::start));
        layout.references.sort(Comparator.comparing(Layout.Reference::span));
        return new Layout(
                layout.blocks, layout.references, new FactFinder(page, marks, rules).find());
    }

    private void add(Line line, Segment.Kind kind) {
        blocks.add(new Block(kind, line.pieces(), Block.Ending.WHOLE));
        references.addAll(line.references());
    }

    /** Whatever is no line is markup: tags, comments, scripts, what is hidden. */
    private void addMarkup() {
        List<Span> shown = new ArrayList<>();
        for (Block block : blocks) {
            shown.addAll(block.pieces());
        }
        shown.sort(Comparator.naturalOrder());
        int at = 0;
        for (Span span : shown) {
            addMarkup(at, span.start());
            at = span.end();
        }
        addMarkup(at, text.length());
    }

    private void addMarkup(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (start < end && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            blocks.add(Block.furniture(Segment.Kind.MARKUP, new Span(start, end)));
        }
    }
}
