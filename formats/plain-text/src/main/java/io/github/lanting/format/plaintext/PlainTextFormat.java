package io.github.lanting.format.plaintext;

import io.github.lanting.Segment;
import io.github.lanting.Span;
import io.github.lanting.format.Block;
import io.github.lanting.format.Layout;
import io.github.lanting.format.SourceDocument;
import io.github.lanting.format.TranscriptFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Plain text: one paragraph a line, wrapped lines, a whole page in one line with indents of U+3000;
 * with or without the header lines of a crawler, or in Markdown. It takes any document that no
 * other format is surer of. Stateless, and so safe for use by several threads.
 */
public final class PlainTextFormat implements TranscriptFormat {
    private static final double ANY_TEXT = 0.2;
    private static final double MARKDOWN = 0.95;
    private static final double TEXT_OF_A_PAGE = 0.92;
    private static final double TEXT_WITH_CRAWLER_HEADER = 0.91;
    private static final int LONGEST_HEADING = 60;
    private static final int LONGEST_LABEL = 30;
    private static final int LINES_OF_A_HEAD = 3;

    private final CrawlerHeader crawlerHeader = new CrawlerHeader();
    private final FrontMatter frontMatter = new FrontMatter(crawlerHeader);
    private final PageFurniture pageFurniture = new PageFurniture();

    /** Makes one. All are alike. */
    public PlainTextFormat() {}

    @Override
    public String name() {
        return "plain-text";
    }

    @Override
    public double confidence(SourceDocument document) {
        if (frontMatter.find(document.text()).end() > 0) {
            return MARKDOWN;
        }
        if (crawlerHeader.find(document.text()).end() > 0) {
            return TEXT_WITH_CRAWLER_HEADER;
        }
        return WebPageSigns.areIn(document.text()) ? TEXT_OF_A_PAGE : ANY_TEXT;
    }

    @Override
    public Layout layOut(SourceDocument document) {
        String text = document.text();
        CrawlerHeader.Header matter = frontMatter.find(text);
        CrawlerHeader.Header header = matter.end() > 0 ? matter : crawlerHeader.find(text);
        List<Block> blocks = new ArrayList<>();
        addLines(text, 0, header.end(), blocks);
        List<Span> paragraphs = new ArrayList<>();
        Map<Layout.Fact, Span> facts = new HashMap<>(header.facts());
        int footer =
                header.end() > 0 ? crawlerHeader.footer(text, header.end(), facts) : text.length();
        addLines(text, footer, text.length(), blocks);
        List<Span> printed = Paragraphs.find(text, header.end(), footer);
        Markdown markdown = new Markdown(text);
        if (matter.end() > 0 || markdown.isIn(printed)) {
            blocks.addAll(markdown.blocks(printed));
            return Layout.of(blocks, facts);
        }
        StrayCharacters stray = new StrayCharacters(text, printed);
        for (Span paragraph : printed) {
            InlineHead head =
                    paragraphs.size() < LINES_OF_A_HEAD
                            ? InlineHead.of(text, stray.words(paragraph))
                            : new InlineHead(List.of(), stray.words(paragraph));
            blocks.addAll(head.blocks());
            paragraphs.add(head.words());
            stray.edges(paragraph)
                    .forEach(edge -> blocks.add(Block.furniture(Segment.Kind.OTHER, edge)));
        }
        int headings = headings(text, paragraphs);
        for (int i = 0; i < headings; i++) {
            blocks.add(Block.furniture(Segment.Kind.HEADING, paragraphs.get(i)));
        }
        addParagraphs(text, paragraphs.subList(headings, paragraphs.size()), blocks);
        return Layout.of(blocks, facts);
    }

    /** Lines that a crawler wrote. */
    private static void addLines(String text, int from, int to, List<Block> blocks) {
        int at = Lines.skipBlank(text, from);
        while (at < to) {
            int end = Math.min(Lines.end(text, at), to);
            blocks.add(Block.furniture(Segment.Kind.METADATA, Lines.trim(text, at, end)));
            at = Lines.skipBlank(text, end);
        }
    }

    /** A sentence that the end of a page breaks goes on behind the page's furniture. */
    private void addParagraphs(String text, List<Span> paragraphs, List<Block> blocks) {
        Continuations continuations = new Continuations(text, paragraphs);
        for (int i = 0; i < paragraphs.size(); i++) {
            Span paragraph = paragraphs.get(i);
            int next = Lines.endsInsideSentence(text, paragraph) ? i + 1 : paragraphs.size();
            List<Block> between = new ArrayList<>();
            while (next < paragraphs.size()) {
                Segment.Kind kind = pageFurniture.kindOf(text, paragraphs.get(next));
                if (kind == null) {
                    break;
                }
                between.add(Block.furniture(kind, paragraphs.get(next++)));
            }
            boolean goesOn =
                    next < paragraphs.size()
                            && !Continuations.opensWithColon(text, paragraphs.get(next))
                            && pageFurniture.kindOf(text, paragraph) == null
                            && (!between.isEmpty()
                                    || continuations.goesOn(paragraph, paragraphs.get(next)));
            if (goesOn) {
                List<Span> pieces = List.of(paragraph, paragraphs.get(next));
                blocks.add(new Block(Segment.Kind.TEXT, pieces, Block.Ending.WHOLE));
                blocks.addAll(between);
                i = next;
            } else {
                boolean cut = i == paragraphs.size() - 1 && CutEnd.isCut(text, paragraphs);
                Block.Ending ending = cut ? Block.Ending.CUT : Block.Ending.WHOLE;
                blocks.add(new Block(Segment.Kind.TEXT, List.of(paragraph), ending));
            }
        }
    }

    /** How many lines at the top are headlines: short, and not closed by a mark. */
    private static int headings(String text, List<Span> paragraphs) {
        int headings = 0;
        Map<String, Integer> times = new HashMap<>();
        paragraphs.forEach(span -> times.merge(text(text, span), 1, Integer::sum));
        while (headings < paragraphs.size()
                && isHeading(text, paragraphs.get(headings), headings == 0)
                && times.get(text(text, paragraphs.get(headings))) == 1) {
            headings++;
        }
        // Lines that no sentence follows head nothing: all are alike.
        return headings == paragraphs.size() ? 0 : headings;
    }

    /** A headline stands once; brackets may close the first one; a time of day is none. */
    private static boolean isHeading(String text, Span span, boolean first) {
        boolean bracketed =
                first && text.charAt(span.end() - 1) == '）' && text.charAt(span.start()) != '（';
        return span.length() <= LONGEST_HEADING
                && (!Lines.isClosed(text, span) || bracketed)
                && text(text, span).chars().anyMatch(c -> c != ':' && !Character.isDigit(c))
                && text(text, span).indexOf('。') < 0
                && !isFramed(text(text, span))
                && !opensLikeATurn(text, span);
    }

    /** [主持人], 【程远帆】: a label on a line of its own. */
    private static boolean isFramed(String line) {
        return "[【".indexOf(line.charAt(0)) >= 0
                && "]】".indexOf(line.charAt(line.length() - 1)) >= 0;
    }

    private static String text(String text, Span span) {
        return text.substring(span.start(), span.end());
    }

    private static boolean opensLikeATurn(String text, Span span) {
        int limit = Math.min(span.end(), span.start() + LONGEST_LABEL);
        for (int at = span.start(); at < limit; at++) {
            char c = text.charAt(at);
            if (c == '：' || c == ':') {
                String label = text.substring(span.start(), at);
                return label.endsWith("记者")
                        || label.endsWith("記者")
                        || label.endsWith("问")
                        || label.endsWith("問")
                        || label.endsWith("答");
            }
        }
        return false;
    }
}
