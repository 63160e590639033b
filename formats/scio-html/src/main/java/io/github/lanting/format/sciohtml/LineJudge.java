package io.github.lanting.format.sciohtml;

import io.github.lanting.Span;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Says what a page's lines are. */
final class LineJudge {

    /** A line that is longer is no caption and no line of metadata, in characters. */
    private static final int SHORT = 80;

    /** A headline that is longer is none, in characters. */
    private static final int LONGEST_HEADLINE = 100;

    /** What is shorter stands in many titles, in characters. */
    private static final int SHORTEST_TITLE = 6;

    /** What is longer, in Chinese characters, and no link, is no menu, wherever it stands. */
    private static final int LONG_SENTENCE = 20;

    /** A page's words are centred within this many elements of their line. */
    private static final int STYLE_DEPTH = 3;

    private final Page page;
    private final PageRules rules;
    private final MainText main;
    private final int firstSentence;

    LineJudge(Page page, PageRules rules) {
        this.page = page;
        this.rules = rules;
        this.main = MainText.find(page);
        this.firstSentence = firstSentence();
    }

    /** Where the words begin: a headline may be a sentence, and stands before them. */
    private int firstSentence() {
        for (int i = main.first(); i <= main.last(); i++) {
            Line line = page.lines().get(i);
            Mark marked = marked(line);
            boolean subhead = marked == Mark.HEADING && line.words().indexOf('？') < 0;
            boolean headline = (marked == Mark.HEADLINE || subhead) && isHeadline(line);
            if (line.weight() > 0 && !headline && !isSource(line)) {
                return i;
            }
        }
        return main.first();
    }

    /** What a line is. */
    Mark judge(int index) {
        Line line = page.lines().get(index);
        boolean before = index < firstSentence;
        Mark marked = marked(line);
        if (marked == Mark.HEADLINE && isHeadline(line) && (before || !isSpeech(line))) {
            return main.contains(index) || before ? marked : Mark.NAVIGATION;
        }
        if (before && isSource(line)) {
            return Mark.METADATA;
        }
        Mark cue = rules.kindOf(line.words());
        if (cue != null) {
            return cue;
        }
        boolean heading = marked == Mark.HEADING || marked == Mark.HEADLINE;
        if (marked != null && !heading) {
            return marked;
        }
        if (before && !line.isLinks() && isInTitle(line)) {
            return Mark.HEADLINE;
        }
        if (heading && before && isHeadline(line) && main.contains(index)) {
            return Mark.HEADING;
        }
        if (before && line.words().length() <= SHORT && hasDate(line)) {
            return Mark.METADATA;
        }
        if (line.isLinks() && (!main.contains(index) || isMenu(index))) {
            return Mark.NAVIGATION;
        }
        if (heading && isHeadline(line) && (before || !isSpeech(line))) {
            return main.contains(index) || before ? Mark.HEADING : Mark.NAVIGATION;
        }
        if (main.contains(index)) {
            return isCaption(line) ? Mark.CAPTION : Mark.TEXT;
        }
        return line.weight() >= LONG_SENTENCE ? Mark.OTHER : Mark.NAVIGATION;
    }

    /** The rules' word on the element of a line, unless it is about the whole text. */
    private @Nullable Mark marked(Line line) {
        Area area = line.area().marked;
        if (area == null || area.own == null || area.own == Mark.TEXT) {
            return null;
        }
        boolean whole = main.area().weight > 0 && area.contains(main.area());
        return whole ? null : area.own;
    }

    private static boolean isHeadline(Line line) {
        String words = line.words();
        return words.length() <= LONGEST_HEADLINE && !words.endsWith("。") && !line.isLinks();
    }

    /** Some pages set the questions as headings, and their words are not furniture. */
    private static boolean isSpeech(Line line) {
        return line.words().indexOf('？') >= 0 || line.words().indexOf('：') >= 0;
    }

    /** Whether a line is the headline that {@code <title>} repeats, mostly with the site's name. */
    boolean isInTitle(Line line) {
        String words = line.words();
        return words.length() >= SHORTEST_TITLE
                && (page.titleWords().startsWith(words)
                        || words.length() * 2 >= page.titleWords().length()
                                && page.titleWords().contains(words));
    }

    /** A line of date and source, whatever buttons stand in it. */
    private boolean isSource(Line line) {
        String words = line.words();
        boolean source = words.contains("来源：") || words.contains("来源:");
        return source && words.length() <= SHORT && hasDate(line);
    }

    private boolean hasDate(Line line) {
        for (Span piece : line.pieces()) {
            if (Dates.find(page.source(), piece) != null) {
                return true;
            }
        }
        return false;
    }

    /** A link in running text is text; links among links, or without a sentence, are a menu. */
    private boolean isMenu(int index) {
        List<Line> lines = page.lines();
        String words = lines.get(index).words();
        if (!Words.isSentence(words, Words.countHan(words))) {
            return true;
        }
        return index > 0 && lines.get(index - 1).isLinks()
                || index + 1 < lines.size() && lines.get(index + 1).isLinks();
    }

    private boolean isCaption(Line line) {
        String words = line.words();
        return line.afterPicture()
                && words.length() <= SHORT
                && isCentred(line.area().block.element);
    }

    private boolean isCentred(Element element) {
        Element at = element;
        for (int depth = 0; depth < STYLE_DEPTH; depth++) {
            if (at == null || at == main.area().element) {
                return false;
            }
            if (at.nameIs("center")
                    || at.attr("align").equalsIgnoreCase("center")
                    || PageRules.styled(at, "text-align:center")) {
                return true;
            }
            at = at.parent();
        }
        return false;
    }
}
